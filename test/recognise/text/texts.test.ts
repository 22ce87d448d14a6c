import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/convert.ts';
import { maskContacts } from '../../../src/recognise/text/contacts.ts';
import { isSpamLine } from '../../../src/recognise/text/spam-lines.ts';
import type { ConvertOptions, ReportRecord } from '../../../src/types.ts';

/** A page of our own, damaged as mirrors damage them. */
const PAGE = [
  '云溪縣統(tǒng)計局2023年政府信息公開工作年度報告',
  '老虎機官網入口 | 百家樂app下載',
  '一、總(zǒng)體情況',
  '全局把公開做到經?;?、制度化,落實“三審三?！睓C制。2023年,收到依申請公開5件,縣政務服務網留言4條,局長信箱信件9件,都已回復。',
  '澳門新葡京娛樂城官網_百家樂平台',
  '為了讓群眾及時了解各項統計數據,本局在年初整理了公報,并在全年按月',
  '發布數據解讀,供社會各界查閱,聯系人:李小云,聯系電話:0562-7654321。',
  '二、主動公開政府信息情況',
  '規章 | 0 | 0 | 0 |',
  '五、存在的主要問題及改進情況',
  '公開的廣度還不夠。',
].join('\n');

async function recordOf(text: string, options: Partial<ConvertOptions> = {}): Promise<ReportRecord> {
  const { reports } = await convert(new TextEncoder().encode(text), { name: 'page.txt', ...options });
  return reports[0]!.record;
}

describe('texts of a damaged copy', () => {
  it('come out as a mainland reader would have them', async () => {
    const { title, sections, section_facts, mentions } = await recordOf(PAGE);
    expect(title).toBe('云溪县统计局2023年政府信息公开工作年度报告');
    expect(sections.overview).toBe(
      '全局把公开做到经常化、制度化,落实“三审三校”机制。2023年,收到依申请公开5件,县政务服务网留言4条,局长信箱信件9件,都已回复。\n' +
        '为了让群众及时了解各项统计数据,本局在年初整理了公报,并在全年按月发布数据解读,供社会各界查阅,联系人:李小云,联系电话:0562-7654321。',
    );
    expect(sections.problems).toBe('公开的广度还不够。');
    expect(section_facts.overview).toMatchObject({
      heading: '一、總(zǒng)體情況',
      place: { line: 3, column: 1 },
    });
    expect(section_facts.overview!.touched).toBeGreaterThan(0.3);
    expect(section_facts.applications).toBeNull();
    const [received] = mentions;
    expect(received).toMatchObject({ topic: 'requests.received', raw: '5件', place: { line: 4 } });
    expect(received!.sentence).toMatch(/^2023年,收到依申请公开5件/);
  });

  it('come out as printed where that is asked for', async () => {
    const { title, sections, section_facts, mentions } = await recordOf(PAGE, { script: 'printed' });
    expect(title).toContain('統(tǒng)計局');
    expect(sections.overview!.split('\n')).toEqual(PAGE.split('\n').slice(3, 7));
    expect(section_facts.overview!.touched).toBe(0);
    expect(mentions[0]!.sentence).toContain('收到依申請公開5件');
  });

  it('name no contact persons where they are masked', async () => {
    const { sections } = await recordOf(PAGE, { maskContacts: true });
    expect(sections.overview).toContain('联系人:□□□,联系电话:□□□□-□□□□□□□。');
  });

  it('join what the page broke, also behind a full stop where indents show the paragraphs', async () => {
    const lines = [
      '青石镇2023年政府信息公开工作年度报告',
      '一、总体情况',
      '　　全年我镇把公开的要求写进各项制度，由办公室统一安排，各站所',
      '分工落实，遇到问题及时商量，并在公开栏和网站上同步说明情况。',
      '年底对全部栏目做了检查，结果一并公布。',
      '　　另有专人负责答复。',
      '二、主动公开政府信息情况',
      '规章 | 0 | 0 | 0 |',
    ];
    expect((await recordOf(lines.join('\n'))).sections.overview).toBe(
      `${lines[2]!.trim()}${lines[3]}${lines[4]}\n${lines[5]!.trim()}`,
    );
  });

  it('are untouched on a clean page', async () => {
    const clean =
      '青石镇2023年政府信息公开工作年度报告\n一、总体情况\n主动公开信息１２条。\n二、主动公开政府信息情况\n规章 | 0 | 0 | 0 |';
    const { sections, section_facts } = await recordOf(clean);
    expect(sections.overview).toBe('主动公开信息１２条。');
    expect(section_facts.overview!.touched).toBe(0);
  });
});

describe('spam lines', () => {
  it.each(['老虎机官网入口', '新葡京娱乐城_百家乐平台官方网站 2023', '华体会体育app下载'])('%s', text =>
    expect(isSpamLine(text)).toBe(true),
  );
  it.each(['澳门', '发行彩票公益金12万元。', '查处棋牌室和老虎机赌博案件3起，已公开。', '体育局官网'])(
    'not: %s',
    text => expect(isSpamLine(text)).toBe(false),
  );
});

describe('contact persons', () => {
  it.each([
    ['联系人：王某；电话：13800000000', '联系人：□□；电话：□□□□□□□□□□□'],
    ['经办人为张三丰、李四，传真0562-1234567', '经办人为□□□、□□，传真□□□□-□□□□□□□'],
    ['邮箱：yunxi_2020@example.cn', '邮箱：□□□□□□□□□□@example.cn'],
    ['（联系电话：7654321）', '（联系电话：□□□□□□□）'],
  ])('%s', (text, masked) => expect(maskContacts(text)).toBe(masked));

  it.each([
    '拨打12345热线2300次',
    '联系人较少',
    '电话咨询50人次',
    '云政办发〔2023〕15号',
    '收费251000元，信息12345条',
  ])('none in: %s', text => expect(maskContacts(text)).toBe(text));
});

import { Converter } from 'opencc-js/cn2t';
import type { Exactness, MentionPeriod } from '../../src/types.ts';
import { LEFT } from '../recognise/prose/sentences.ts';
import { withGlosses } from './pages/damage/pinyin.ts';
import { type Random, randomFrom } from './pages/random.ts';

/** A narrative report of which every figure is known. */
export interface Narrative {
  readonly agency: string;
  readonly year: number;
  readonly lines: readonly string[];
  readonly figures: readonly Stated[];
}

export interface Stated {
  readonly topic: string;
  readonly value: number;
  readonly period: MentionPeriod;
  readonly exactness: Exactness;
}

/** The same seed gives the same report on every machine. Wordings are ours, and some are none that the reader knows. */
export function narrative(seed: string): Narrative {
  const random = randomFrom(seed);
  const year = random.int(2009, 2024);
  const place = random.pick(['云溪', '石桥', '白河', '双林', '大湾']);
  const agency = `${place}县${random.pick(['水务局', '林业局', '财政局', '统计局'])}`;
  const writer = new Writer(random, year);
  const lines = [
    `${agency}${year}年政府信息公开工作年度报告`,
    '一、概述',
    `${year}年，${agency}认真落实条例，公开工作有序推进。本报告的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    '二、主动公开政府信息情况',
    `（一）主动公开情况。${disclosed(writer)}`,
    `（二）公开渠道。${channels(writer)}${noise(random)}`,
    `（三）解读回应。${events(writer)}`,
    '三、依申请公开政府信息情况',
    ...requests(writer),
    '四、政府信息公开行政复议、行政诉讼情况',
    reviews(writer),
    '五、收费及其他情况',
    others(writer),
    '六、存在的主要问题和改进措施',
    `公开的深度还不够，与${year - 1}年相比${random.pick(['减少了3件', '增加了12条'])}。下一步，计划举办政务公开培训班${random.int(1, 4)}期，力争主动公开信息${random.int(100, 900)}条。`,
    noise(random),
  ];
  return { agency, year, lines: copied(lines, random.fork('copy')), figures: writer.figures };
}

/** Some reports are a mirror's: in traditional characters, or with pinyin behind its characters. */
function copied(lines: readonly string[], random: Random): readonly string[] {
  if (random.chance(0.2)) return lines.map(toTraditional);
  return random.chance(0.1) ? lines.map(withGlosses(random)) : lines;
}

const toTraditional = Converter({ from: 'cn', to: 't' });

class Writer {
  readonly figures: Stated[] = [];
  readonly random: Random;
  readonly year: number;
  constructor(random: Random, year: number) {
    this.random = random;
    this.year = year;
  }

  /** A figure of the year, printed in some manner. */
  state(topic: string, unit: string, most = 2000, period: MentionPeriod = 'year'): string {
    const value = this.random.int(1, most);
    const [text, exactness] = this.print(value, unit);
    this.figures.push({ topic, value, period, exactness });
    return text;
  }

  none(words: string, ...topics: readonly string[]): string {
    for (const topic of topics) this.figures.push({ topic, value: 0, period: 'year', exactness: 'exact' });
    return words;
  }

  private print(value: number, unit: string): readonly [string, Exactness] {
    const digits = String(value);
    switch (this.random.weighted({ plain: 12, comma: 2, wide: 1, blank: 1, more: 2, about: 1, chinese: 1 })) {
      case 'comma':
        return [`${value.toLocaleString('en-US')}${unit}`, 'exact'];
      case 'wide':
        return [
          `${digits.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}${unit}`,
          'exact',
        ];
      case 'blank':
        return [` ${digits} ${unit}`, 'exact'];
      case 'more':
        return [`${digits}余${unit}`, 'about'];
      case 'about':
        return [`约${digits}${unit}`, 'about'];
      case 'chinese':
        return value < 100 ? [`${inChinese(value)}${unit}`, 'exact'] : [`${digits}${unit}`, 'exact'];
      case 'plain':
        return [`${digits}${unit}`, 'exact'];
    }
  }
}

function inChinese(value: number): string {
  const digit = (one: number) => '零一二三四五六七八九'[one]!;
  if (value < 10) return digit(value);
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? '' : digit(tens)}十${value % 10 === 0 ? '' : digit(value % 10)}`;
}

function disclosed(writer: Writer): string {
  const { random, year } = writer;
  const total = random.pick([
    () => `${year}年，我局主动公开政府信息${writer.state('disclosed.total', '条')}`,
    () => `全年共主动公开信息${writer.state('disclosed.total', '条')}`,
    () => `本年度主动公开各类政务信息${writer.state('disclosed.total', '条')}`,
    () => `全年主动公开的条数，合起来有${writer.state('disclosed.total', '条')}`,
    () => `一年下来，我局公开的政府信息已有${writer.state('disclosed.total', '条')}`,
    () => `我局依法主动向社会公开政府信息共${writer.state('disclosed.total', '条')}`,
    () => `今年我局公开政府信息的数量达到${writer.state('disclosed.total', '条')}`,
  ])();
  const list = random.pick([
    () => '',
    () =>
      `，其中网站公开${writer.state('disclosed.website', '条')}、微信公开${writer.state('disclosed.wechat', '条')}`,
    () =>
      `（其中政府网站${writer.state('disclosed.website', '条')}、政务微博${writer.state('disclosed.weibo', '条')}）`,
  ])();
  const before = random.pick([
    () => '',
    () => `${year - 1}年，我局主动公开政府信息${writer.state('disclosed.total', '条', 900, 'last-year')}。`,
    () =>
      `截至${year}年底，我局累计主动公开政府信息${writer.state('disclosed.total', '条', 9000, 'cumulative')}。`,
  ])();
  const documents = random.pick([
    () =>
      `制发规范性文件${writer.state('documents.issued', '件', 20)}，废止规范性文件${writer.state('documents.repealed', '件', 9)}，现行有效规范性文件${writer.state('documents.in_force', '件', 90)}。`,
    () => `主动公开规范性文件${writer.state('documents.disclosed', '件', 20)}。`,
    () => writer.none('未制定规范性文件。', 'documents.issued'),
  ])();
  return before === '' ? `${total}${list}。${documents}` : `${before}\n${total}${list}。\n${documents}`;
}

function channels(writer: Writer): string {
  const { random } = writer;
  const rows: readonly (() => string)[] = [
    () => `在县政府门户网站发布通知公告、工作动态等各类信息${writer.state('disclosed.website', '条')}。`,
    () => `通过门户网站公开信息${writer.state('disclosed.website', '条')}。`,
    () => `微信公众号“云溪时讯”一共推送信息${writer.state('disclosed.wechat', '篇')}。`,
    () => `微信公众号推送信息${writer.state('disclosed.wechat', '篇')}。`,
    () => `政务微博发布信息${writer.state('disclosed.weibo', '条')}。`,
    () => `政务新媒体共发布信息${writer.state('disclosed.new_media', '条')}。`,
    () => `抖音号发布信息${writer.state('disclosed.other_new_media', '条', 90)}。`,
    () => `通过政府公报公开信息${writer.state('disclosed.gazette', '条', 40)}。`,
    () => `利用公告栏公布信息${writer.state('disclosed.notice_board', '条', 60)}。`,
    () => `通过报刊、电视公开信息${writer.state('disclosed.press', '条', 60)}。`,
  ];
  const used = new Set<string>();
  return random
    .some(rows, 6)
    .filter(row => {
      const kind = String(row).match(/disclosed\.\w+/)![0];
      if (used.has(kind)) return false;
      used.add(kind);
      return true;
    })
    .map(row => row())
    .join('');
}

function events(writer: Writer): string {
  const rows: readonly (() => string)[] = [
    () => `召开新闻发布会${writer.state('press_conferences', '场', 9)}。`,
    () => writer.none('未召开新闻发布会。', 'press_conferences'),
    () => `发布政策解读材料${writer.state('interpretations', '篇', 60)}。`,
    () => `举办政务公开培训${writer.state('training.sessions', '次', 9)}。`,
    () =>
      `配备政务公开专职人员${writer.state('staff.full_time', '名', 5)}，兼职人员${writer.state('staff.part_time', '名', 9)}。`,
    () =>
      `12345热线受理工单${writer.state('hotline.received', '件', 900)}，办结${writer.state('hotline.answered', '件', 900)}。`,
    () => `接听热线电话${writer.state('hotline.received', '次', 900)}。`,
    () => `局长信箱里读到群众来信${writer.state('mailbox.received', '封', 90)}。`,
    () => `局长信箱收到群众来信${writer.state('mailbox.received', '封', 90)}。`,
    () => `办理回复县长信箱来信${writer.state('mailbox.answered', '件', 90)}。`,
    () =>
      `政务服务网留言${writer.state('messages.received', '条', 90)}，答复${writer.state('messages.answered', '条', 90)}。`,
  ];
  const [first, second, third] = writer.random.some(rows.slice(2), 3);
  return `${writer.random.pick([rows[0]!, rows[1]!])()}${first!()}${second!()}${third!()}`;
}

function requests(writer: Writer): readonly string[] {
  const { random, year } = writer;
  if (random.chance(0.25)) {
    return [
      random.pick([
        () => writer.none(`${year}年，我局未收到政府信息公开申请。`, 'requests.received'),
        () => writer.none('全年没有收到公民、法人和其他组织提出的政府信息公开申请。', 'requests.received'),
        () => writer.none('无依申请公开情况。', 'requests.received'),
        () => writer.none('全年收到政府信息公开申请0件。', 'requests.received'),
      ])(),
    ];
  }
  const received = random.pick([
    () => `${year}年，我局共收到政府信息公开申请${writer.state('requests.received', '件', 90)}`,
    () => `全年受理依申请公开${writer.state('requests.received', '件', 90)}`,
    () => `向我局提出的政府信息公开申请，全年有${writer.state('requests.received', '件', 90)}`,
    () => `依申请公开受理${writer.state('requests.received', '件', 90)}`,
  ])();
  const kinds = random.pick([
    () => '',
    () =>
      `，其中当面申请${writer.state('requests.in_person', '件', 30)}、信函申请${writer.state('requests.letter', '件', 30)}、传真申请${writer.state('requests.fax', '件', 30)}、电子邮件申请${writer.state('requests.email', '件', 30)}、网络申请${writer.state('requests.online', '件', 30)}`,
    () =>
      `（自然人${writer.state('requests.natural_persons', '件', 30)}，法人或其他组织${writer.state('requests.organisations', '件', 30)}）`,
  ])();
  const carried = random.pick([
    () => '',
    () =>
      `上年结转${writer.state('requests.carried_in', '件', 9)}，结转下年度${writer.state('requests.carried_out', '件', 9)}。`,
    () => writer.none('没有上年结转的申请。', 'requests.carried_in'),
  ])();
  const handled = random.pick([
    () => '均已按期答复。',
    () => `全年办结政府信息公开申请${writer.state('requests.closed', '件', 90)}。`,
    () =>
      `全年答复政府信息公开申请${writer.state('requests.answered', '件', 90)}，其中予以公开${writer.state('outcomes.granted', '件', 30)}、部分公开${writer.state('outcomes.partly_granted', '件', 9)}、不予公开${writer.state('outcomes.refused', '件', 9)}、无法提供${writer.state('outcomes.unable', '件', 9)}、不予处理${writer.state('outcomes.not_processed', '件', 9)}、其他处理${writer.state('outcomes.other', '件', 9)}。`,
  ])();
  return [`${received}${kinds}。${carried}${handled}`];
}

function reviews(writer: Writer): string {
  const results = (family: string) =>
    `其中维持${writer.state(`${family}.upheld`, '件', 9)}、纠正${writer.state(`${family}.corrected`, '件', 9)}、其他结果${writer.state(`${family}.other`, '件', 9)}、尚未审结${writer.state(`${family}.pending`, '件', 9)}`;
  return writer.random.pick([
    () => writer.none('未发生行政复议、行政诉讼。', 'review.total', 'litigation.total'),
    () => writer.none('全年没有因政府信息公开引起的行政复议和行政诉讼。', 'review.total', 'litigation.total'),
    () => `因政府信息公开被申请行政复议${writer.state('review.total', '件', 30)}，${results('review')}。`,
    () =>
      `因政府信息公开被提起行政诉讼${writer.state('litigation.total', '件', 30)}，${results('litigation')}。`,
  ])();
}

function others(writer: Writer): string {
  return writer.random.pick([
    () => writer.none('未收取任何费用。', 'fee.charged'),
    () => writer.none('没有收取信息处理费。', 'fee.charged'),
    () => `全年收取信息处理费${writer.state('fee.charged', '元', 900)}。`,
  ])();
}

/** Some of the sentences that state no figure; the parts and years in them fit any report. */
function noise(random: Random): string {
  return random
    .some(
      LEFT.filter(sentence => !/201\d|石桥/.test(sentence)),
      6,
    )
    .join('');
}

import { agencyName } from '../prose.ts';
import { randomFrom } from '../random.ts';
import type { EraFormId } from './figures.ts';
import type { EraLayout } from './layouts.ts';
import { type EraList, type ListOptions, listFor } from './list.ts';

/** A page of the years before 2019 whose figures are known. */
export interface EraPage {
  readonly name: string;
  readonly text: string;
  readonly list: EraList;
}

/** One page. The same seed gives the same page. */
export function eraPage(
  seed: string,
  form: EraFormId,
  layout: EraLayout,
  options: ListOptions = {},
): EraPage {
  const random = randomFrom(`${layout.name}/${form}/${seed}`);
  const list = listFor(form, random.fork('list'), options);
  const year = form === 'form_2014' ? random.int(2014, 2018) : random.int(2008, 2013);
  const agency = agencyName(random.fork('agency'));
  const head = [
    `${agency}${year}年政府信息公开工作年度报告`,
    `根据有关规定编制本报告，数据统计期限为${year}年1月1日至${year}年12月31日。`,
    '一、概述',
    `全年通过各种渠道公开政府信息${random.int(1, 900)}条，收到申请${random.int(1, 90)}件，当面申请数${random.int(1, 90)}件，传真申请数${random.int(1, 90)}件，信函申请数${random.int(1, 90)}件，申请办结数${random.int(1, 90)}件，按时办结数${random.int(1, 90)}件，行政复议数量${random.int(1, 90)}件。`,
    '二、回应解读情况',
    '参加或举办新闻发布会多次，取得了较好的效果。',
    `附件：${year}年度政府信息公开情况统计表`,
  ];
  const foot = [
    '单位负责人：王一 审核人：李二 填报人：赵三',
    ...random.some(
      [
        `联系电话：0${random.int(500, 900)}-${random.int(2_000_000, 8_999_999)}`,
        `填报日期：${year + 1}年1月${random.int(5, 28)}日`,
      ],
      2,
    ),
    '注：数据由各股室提供',
  ];
  const isHtml = layout.kind === 'html';
  const paragraphs = (lines: readonly string[]) => (isHtml ? lines.map(line => `<p>${line}</p>`) : lines);
  const lines = [...paragraphs(head), ...layout.lines(list, random.fork('layout')), ...paragraphs(foot)];
  return {
    name: `${layout.name}-${seed}`,
    text: isHtml ? `<html><body>\n${lines.join('\n')}\n</body></html>` : lines.join('\n'),
    list,
  };
}

/** Why a field of one form goes into no other form's column. */
export interface Break {
  readonly form: string;
  readonly fields: RegExp;
  readonly break: string;
  readonly note: string;
}

/** The first that fits counts. */
export const BREAKS: readonly Break[] = [
  {
    form: '2019',
    fields: /^disclosure\.(?:regulations|normative_documents)\.total_disclosed$/,
    break: '2021: gave way to 现行有效件数',
    note: '对外公开总数量 counts what is open to the public, 现行有效件数 what is in force: never one column',
  },
  {
    form: '2021',
    fields: /^disclosure\.(?:regulations|normative_documents)\.in_force$/,
    break: '2021: took the place of 对外公开总数量',
    note: '现行有效件数 counts what is in force, 对外公开总数量 what is open to the public: never one column',
  },
  {
    form: '2019',
    fields: /^disclosure\.(?:regulations|normative_documents)\./,
    break: '2021: gave way to 本年制发件数 and 本年废止件数',
    note: 'made or newly opened in the year is not the same as issued in the year',
  },
  {
    form: '2021',
    fields: /^disclosure\.(?:regulations|normative_documents)\./,
    break: '2021: new',
    note: 'issued in the year is not the same as made or newly opened in the year',
  },
  {
    form: '2019',
    fields: /^disclosure\.other_services\./,
    break: '2021: dropped',
    note: '其他对外管理服务事项 is not asked for any more',
  },
  {
    form: '2019',
    fields: /^disclosure\.\w+\.items_(?:prev_year|change)$/,
    break: '2021: dropped',
    note: 'numbers of items are not asked for any more',
  },
  {
    form: '2019',
    fields: /^disclosure\.procurement\./,
    break: '2021: dropped',
    note: '政府集中采购 is not asked for any more',
  },
  {
    form: '2021',
    fields: /^disclosure\.fees\.amount$/,
    break: '2021: new',
    note: '2019 asked for the number of fees, not for their amount',
  },
  {
    form: '2021',
    fields: /^applications\.other\./,
    break: '2021: new',
    note: 'one of three rows that were one in 2019: applications.other_handling has their sum',
  },
  {
    form: '2014',
    fields: /^stat\.requests\.(?:closed|replies)\./,
    break: '2019: other outcomes',
    note: 'counted by reply, and under the regulation of 2007: its outcomes are not those of 2019',
  },
  {
    form: '2014',
    fields: /^stat\.(?:review|litigation)\.total$/,
    break: '2019: pending cases are counted',
    note: 'the form of 2014 has no row for cases that are not decided yet',
  },
  {
    form: '2014',
    fields: /^/,
    break: '2019: dropped',
    note: 'asked for by the form of 2014 only',
  },
  {
    form: '2008_local',
    fields: /^/,
    break: '2014: national form',
    note: 'annexes before 2014 differ from place to place',
  },
];

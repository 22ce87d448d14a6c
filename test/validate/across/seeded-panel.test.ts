import { describe, expect, it } from 'vitest';
import { fieldsOfForm } from '../../../src/recognise/forms/index.ts';
import { type Across, checkAcross } from '../../../src/validate/across/across.ts';
import type { Brief } from '../../../src/validate/across/brief.ts';
import type { OtherPage } from '../../../src/validate/across/coverage.ts';
import { panelOf } from '../../../src/validate/across/panel.ts';
import { pairsOf, revisedCells } from '../../../src/validate/across/versions.ts';
import { briefOfMade, type MadeReport } from '../../made/made-report.ts';
import {
  about,
  BODIES,
  consistentPanel,
  keyOf,
  nameOf,
  PARENTS,
  pathOf,
  prose,
  REGISTER,
  randomOf,
  YEARS,
} from '../../made/seeded-panel.ts';

/** A seeded panel with one thing planted at a time and all at once: each is found, and nothing else. */
const BASE = consistentPanel(2024);

interface Planted {
  readonly reports: MadeReport[];
  readonly pages?: readonly OtherPage[];
  readonly findings: readonly string[];
}

const at = (reports: readonly MadeReport[], body: number, year: number) =>
  reports.find(({ path }) => path === pathOf(body, year))!;

const change = (
  reports: readonly MadeReport[],
  body: number,
  year: number,
  edit: (made: MadeReport) => MadeReport,
) => reports.map(made => (made.path === pathOf(body, year) ? edit(made) : made));

const withNumbers =
  (numbers: Readonly<Record<string, number>>) =>
  (made: MadeReport): MadeReport => ({
    ...made,
    numbers: { ...made.numbers, ...numbers },
  });

const random = randomOf(7);
const fresh = () => prose(random, 900);
const single = (body: number, year: number, changes: Partial<MadeReport>): MadeReport => ({
  ...about(body, year),
  numbers: {},
  prose: fresh(),
  ...changes,
});

const PLANTS: Readonly<Record<string, (reports: MadeReport[]) => Planted>> = {
  'carried in is not what was carried out'(reports) {
    const [person, total] = ['natural_person', 'total'].map(column => `applications.carried_in.${column}`);
    const { numbers } = at(reports, 110, 2018);
    const raised = { [person!]: numbers[person!]! + 2, [total!]: numbers[total!]! + 2 };
    return {
      reports: change(reports, 110, 2018, withNumbers(raised)),
      findings: [person!, total!].map(
        field =>
          `across/carried-in ${keyOf(110)} 2018 2017 ${field} ${numbers[field]} ${numbers[field]! + 2}`,
      ),
    };
  },
  'carried in across a change of form'(reports) {
    const field = 'applications.carried_in.enterprise';
    const value = at(reports, 111, 2021).numbers[field]!;
    return {
      reports: change(reports, 111, 2021, withNumbers({ [field]: value + 1 })),
      findings: [`across/carried-in ${keyOf(111)} 2021 2020 ${field} ${value} ${value + 1}`],
    };
  },
  'in force is not what was in force, issued and repealed'(reports) {
    const field = 'disclosure.normative_documents.in_force';
    const value = at(reports, 112, 2023).numbers[field]!;
    const next = at(reports, 112, 2024).numbers[field]!;
    return {
      reports: change(reports, 112, 2023, withNumbers({ [field]: value - 3 })),
      findings: [
        `across/in-force ${keyOf(112)} 2023 2022 ${field} ${value} ${value - 3}`,
        `across/in-force ${keyOf(112)} 2024 2023 ${field} ${next - 3} ${next}`,
      ],
    };
  },
  'a parent has more than those below it'(reports) {
    const field = 'applications.received.total';
    const value = at(reports, 3, 2019).numbers[field]!;
    return {
      reports: change(reports, 3, 2019, withNumbers({ [field]: value + 7 })),
      findings: [`across/parent-remainder ${keyOf(3)} 2019 2019 ${field} ${value} ${value + 7}`],
    };
  },
  'a report of those below is missing'(reports) {
    const fields = ['applications.received', 'applications.carried_in', 'applications.handled'];
    const more = ['applications.carried_out', 'review', 'litigation.direct', 'litigation.after_review'];
    const gone = at(reports, 20, 2022); // below 1
    const all = at(reports, 1, 2022);
    return {
      reports: reports.filter(made => made !== gone),
      findings: [...fields, ...more]
        .map(row => `${row}.total`)
        .filter(field => gone.numbers[field] !== 0)
        .map(field => {
          const found = all.numbers[field]!;
          const expected = found - gone.numbers[field]!;
          return `across/parent-remainder ${keyOf(1)} 2022 2022 ${field} ${expected} ${found}`;
        }),
    };
  },
  'a parent has less than those below it'(reports) {
    const field = 'review.total';
    const value = at(reports, 4, 2020).numbers[field]!;
    return {
      reports: change(reports, 4, 2020, withNumbers({ [field]: value - 1 })),
      findings: [`across/parent-remainder ${keyOf(4)} 2020 2020 ${field} ${value} ${value - 1}`],
    };
  },
  'a number jumps up'(reports) {
    const field = 'disclosure.penalties.decisions';
    const typical = medianWithout(reports, 113, 2019, field);
    return {
      reports: change(reports, 113, 2019, withNumbers({ [field]: 9876 })),
      findings: [`across/jump ${keyOf(113)} 2019 2018 ${field} ${typical} 9876`],
    };
  },
  'a number jumps down'(reports) {
    const field = 'disclosure.licensing.decisions';
    const typical = medianWithout(reports, 114, 2015, field);
    return {
      reports: change(reports, 114, 2015, withNumbers({ [field]: 1 })),
      findings: [`across/jump ${keyOf(114)} 2015 2016 ${field} ${typical} 1`],
    };
  },
  'a report under two addresses'(reports) {
    return {
      reports: [...reports, { ...at(reports, 115, 2022), path: 'zz/copy.html' }],
      findings: [`across/same-report ${keyOf(115)} 2022 2022  ${null} ${null}`],
    };
  },
  'a report again, on a page that names nobody'(reports) {
    const { body: _, ...made } = at(reports, 116, 2022);
    return {
      reports: [...reports, { ...made, agency: null, path: 'zz/nobody.html' }],
      findings: [
        `across/same-report  2022 2022  ${null} ${null}`,
        `across/not-placed  2022 null  ${null} ${null}`,
      ],
    };
  },
  'two versions of one year'(reports) {
    const made = at(reports, 117, 2024);
    const edited = withNumbers({
      'disclosure.fees.amount': 77777,
      'disclosure.coercion.decisions': made.numbers['disclosure.coercion.decisions']! + 1,
    })(made);
    return {
      reports: [
        ...reports,
        { ...edited, path: '000-first-by-path.html', published: '2025-06-01', prose: fresh() },
      ],
      findings: [`across/year-covered ${keyOf(117)} 2024 2024  ${null} ${null}`],
    };
  },
  'the numbers of another body'(reports) {
    const { numbers } = at(reports, 118, 2020);
    return {
      reports: [...reports, single(300, 2020, { numbers })],
      findings: [`across/same-numbers ${keyOf(300)} 2020 2020  ${null} bits`],
    };
  },
  'the numbers of another year'(reports) {
    const { numbers } = at(reports, 119, 2022);
    const [one, two] = [2021, 2024].map(year =>
      single(301, year, {
        numbers: Object.fromEntries(Object.entries(numbers).map(([id, n]) => [id, n + 3])),
      }),
    );
    return {
      reports: [...reports, one!, two!],
      findings: [`across/same-numbers ${keyOf(301)} 2024 2021  ${null} bits`],
    };
  },
  'the table of applications of another body, in another form'(reports) {
    const applications = Object.entries(at(reports, 120, 2020).numbers).filter(
      ([id]) => id.startsWith('applications.') && !id.includes('.other.'),
    );
    return {
      reports: [...reports, single(302, 2022, { numbers: Object.fromEntries(applications) })],
      findings: [`across/same-numbers ${keyOf(302)} 2022 2020 applications ${null} bits`],
    };
  },
  'nearly the prose of another body'(reports) {
    const { prose: text } = at(reports, 121, 2023);
    const edited = `${text.slice(0, 500)}另外${text.slice(502)}`;
    return {
      reports: [...reports, single(303, 2023, { prose: edited })],
      findings: [`across/near-prose ${keyOf(303)} 2023 2023  ${null} score`],
    };
  },
  'the prose of another year, with new numbers in it'(reports) {
    const text = fresh();
    const [one, two] = [2021, 2024].map(year =>
      single(304, year, { prose: `${text.slice(0, 450)}${year}年共${year * 3}件${text.slice(450)}` }),
    );
    return {
      reports: [...reports, one!, two!],
      findings: [`across/near-prose ${keyOf(304)} 2024 2021  ${null} score`],
    };
  },
  'a report without a year'(reports) {
    return {
      reports: [...reports, single(305, 2020, { year: null })],
      findings: [`across/not-placed 130100 ${nameOf(305)} null null  ${null} ${null}`],
    };
  },
  'nothing to be found: tables of zeros'(reports) {
    const numbers = Object.fromEntries(fieldsOfForm('form_2021').map(({ id }) => [id, 0]));
    return {
      reports: [...reports, ...[310, 311, 312].map(body => single(body, 2022, { numbers }))],
      findings: [],
    };
  },
  'nothing to be found: one request that was granted'(reports) {
    const one = [
      'received.natural_person',
      'received.total',
      'granted.natural_person',
      'granted.total',
      'handled.total',
    ];
    const numbers = {
      ...Object.fromEntries(fieldsOfForm('form_2021').map(({ id }) => [id, 0])),
      ...Object.fromEntries(one.map(id => [`applications.${id}`, 1])),
      'disclosure.penalties.decisions': 12,
    };
    return {
      reports: [...reports, ...[313, 314].map(body => single(body, 2022, { numbers }))],
      findings: [],
    };
  },
  'nothing to be found: the same few words'(reports) {
    const text = '本单位严格执行条例。'.repeat(8);
    return {
      reports: [...reports, ...[315, 316].map(body => single(body, 2022, { prose: text }))],
      findings: [],
    };
  },
  'nothing to be found: a blank, a dash, a derived number where a law looks'(reports) {
    const [carried, force, open] = [
      'applications.carried_in.total',
      'disclosure.regulations.in_force',
      'applications.carried_out.total',
    ] as const;
    const edited = change(reports, 122, 2023, made => ({
      ...made,
      numbers: { ...made.numbers, [carried]: 99, [force]: 1, [open]: 99 },
      statuses: { [carried]: 'derived', [force]: 'dash', [open]: 'blank' },
    }));
    return { reports: edited, findings: [] };
  },
  'nothing to be found: a gap in the years'(reports) {
    const gone = reports.filter(({ path }) => path !== pathOf(123, 2019));
    const field = 'applications.carried_in.total';
    const value = at(reports, 123, 2020).numbers[field]!;
    return { reports: change(gone, 123, 2020, withNumbers({ [field]: value + 5 })), findings: [] };
  },
};

/** Three parents with those below them, and the bodies that something is planted in. */
const NEEDED = (body: number) =>
  [1, 3, 4].some(parent => body === parent || Math.floor((body - PARENTS) / 9) === parent) ||
  (body >= 110 && body <= 123);

describe('the seeded panel', () => {
  it('is of 200 bodies over ten years, and nothing is found in it', () => {
    expect(BASE).toHaveLength(BODIES * YEARS.length);
    expect(findingsOf(check(BASE.map(briefOfMade)))).toEqual([]);
  });

  it('gives each thing that is planted, and no other', () => {
    let reports: MadeReport[] = [...BASE];
    const expected: string[] = [];
    for (const plant of Object.values(PLANTS)) {
      const planted = plant(reports);
      reports = planted.reports;
      expected.push(...planted.findings);
    }
    const found = findingsOf(check(reports.map(briefOfMade)));
    expect(found).toEqual([...expected].sort());
    const backwards = findingsOf(check(reports.map(briefOfMade).reverse()));
    expect(backwards).toEqual(found);
  });

  const some = () => BASE.filter(({ path }) => NEEDED(Number(path.slice(0, 3))));
  it.each(Object.keys(PLANTS))('gives, planted alone: %s', name => {
    const { reports, findings } = PLANTS[name]!(some());
    expect(findingsOf(check(reports.map(briefOfMade)))).toEqual([...findings].sort());
  });

  it('names both places', () => {
    const { reports } = PLANTS['carried in across a change of form']!(some());
    const [finding] = check(reports.map(briefOfMade)).findings;
    const row = (form: string, field: string) => fieldsOfForm(form).findIndex(({ id }) => id === field) + 1;
    expect(finding!.problem.place).toMatchObject({
      table: 1,
      row: row('form_2021', 'applications.carried_in.enterprise'),
    });
    expect(finding!.otherPlace).toMatchObject({
      table: 1,
      row: row('form_2019', 'applications.carried_out.enterprise'),
    });
    expect(finding!.report.source).toBe(pathOf(111, 2021));
    expect(finding!.other!.source).toBe(pathOf(111, 2020));
  });

  it('lists the cells that a later version changes, and lets the panel take the later', () => {
    const { reports } = PLANTS['two versions of one year']!(some());
    const { histories } = check(reports.map(briefOfMade));
    const year = histories.find(({ key }) => key === keyOf(117))!.years.at(-1)!;
    const [pair] = pairsOf(year);
    expect(revisedCells(pair!.earlier, pair!.later).map(({ field }) => field)).toEqual([
      'disclosure.coercion.decisions',
      'disclosure.fees.amount',
    ]);
    expect(year).toMatchObject({ orderedBy: 'date', used: { source: '000-first-by-path.html' } });
    const penalty = panelOf(year).find(({ row }) => row.variable === 'disclosure.coercion.decisions')!;
    expect(penalty.value).toBe(at(BASE, 117, 2024).numbers['disclosure.coercion.decisions']! + 1);
  });

  it('covers every year from the first to the last', () => {
    let reports = BASE.filter(({ path }) => path !== pathOf(130, 2018) && path !== pathOf(131, 2019));
    reports = change(reports, 132, 2020, made => ({ ...made, form: null, numbers: {} }));
    reports = change(reports, 133, 2021, made => ({ ...made, published: '2022-02-01' }));
    reports = change(reports, 134, 2021, made => ({ ...made, published: null }));
    reports = change(reports, 5, 2021, made => ({ ...made, published: '2022-03-31' }));
    reports = change(reports, 6, 2021, made => ({ ...made, published: '2022-04-01' }));
    reports = change(reports, 135, 2017, made => ({ ...made, published: '2018-03-31' })); // the regulation of 2007
    const pages = [
      { source: 'x.html', agency: nameOf(131), year: 2019 },
      { source: 'y.html', agency: '无此机关', year: 2019 },
      { source: 'z.html', agency: null, year: 2018 },
    ];
    const { coverage } = check(reports.map(briefOfMade), pages);
    expect(coverage).toHaveLength(BODIES * YEARS.length);
    const odd = coverage
      .filter(({ status, isLate }) => status !== 'found' || isLate !== false)
      .map(({ history, year, status, isLate }) => `${history.key} ${year} ${status} ${isLate}`);
    expect(odd.sort()).toEqual(
      [
        `${keyOf(130)} 2018 missing null`,
        `${keyOf(131)} 2019 not_a_report null`,
        `${keyOf(132)} 2020 no_tables false`,
        `${keyOf(133)} 2021 found true`,
        `${keyOf(134)} 2021 found null`,
        `${keyOf(6)} 2021 found true`,
      ].sort(),
    );
  });
});

const check = (briefs: readonly Brief[], pages: readonly OtherPage[] = []) =>
  checkAcross(briefs, pages, REGISTER);

/** Code, body, years, field, expected and found; a likeness is named, not repeated. */
function findingsOf({ findings }: Across): readonly string[] {
  return findings
    .map(({ problem, body, year, otherYear, expected, found }) => {
      const measure = { 'across/same-numbers': 'bits', 'across/near-prose': 'score' }[problem.code as string];
      return `${problem.code} ${body} ${year} ${otherYear} ${problem.field ?? ''} ${expected} ${measure ?? found}`;
    })
    .sort();
}

function medianWithout(reports: readonly MadeReport[], body: number, year: number, field: string): number {
  const values = YEARS.filter(other => other !== year)
    .map(other => at(reports, body, other).numbers[field]!)
    .sort((a, b) => a - b);
  return values[4]!; // of nine
}

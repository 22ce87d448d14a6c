import type { WrittenFile } from '../../types.ts';
import { type Facts, printCount, titleOf } from './facts.ts';
import type { Table } from './table.ts';
import { tableSchema } from './table-schema.ts';

/** datapackage.json, by Frictionless Data Package 2.0: every table that was written, with its schema, size and hash. */
export function dataPackage(facts: Facts, tables: readonly Table[], files: readonly WrittenFile[]): string {
  const { about } = facts;
  const present = files.map(({ file }) => file);
  const sources = [{ title: sourceOf(facts) }];
  const licenses = about.license === undefined ? {} : { licenses: [{ name: about.license }] };
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: about.name ?? 'open-government-reports',
      ...(about.doi === undefined ? {} : { id: `https://doi.org/${about.doi}` }),
      title: titleOf(facts),
      description:
        about.description ?? `${sourceOf(facts)} Read by gongkai ${facts.version}; METHODS.md says how.`,
      ...(about.url === undefined ? {} : { homepage: about.url }),
      ...(about.version === undefined ? {} : { version: about.version }),
      keywords: ['open government information', 'China', '政府信息公开'],
      ...licenses,
      ...(about.authors === undefined ? {} : { contributors: about.authors.map(contributorOf) }),
      sources,
      resources: files.flatMap(file => {
        const table = tables.find(one => one.file === file.file);
        return table === undefined ? [] : [{ ...resourceOf(table, file, present), ...licenses, sources }];
      }),
    },
    null,
    2,
  )}\n`;
}

function sourceOf({ tally, years }: Facts): string {
  const span =
    years === null ? '' : ` for ${years.from === years.to ? years.from : `${years.from} to ${years.to}`}`;
  return (
    `${printCount(tally.reports)} annual open-government reports of Chinese agencies${span}, ` +
    'each named in the column source of reports.csv.'
  );
}

function contributorOf(author: NonNullable<Facts['about']['authors']>[number]) {
  if ('name' in author) return { title: author.name, roles: ['creator'] };
  const { family, given, orcid, affiliation } = author;
  return {
    title: given === undefined ? family : `${given} ${family}`,
    familyName: family,
    ...(given === undefined ? {} : { givenName: given }),
    ...(orcid === undefined ? {} : { path: orcid }),
    ...(affiliation === undefined ? {} : { organization: affiliation }),
    roles: ['creator'],
  };
}

function resourceOf(table: Table, { bytes, sha256, rows }: WrittenFile, present: readonly string[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: table.name,
    type: 'table',
    path: table.file,
    title: `${table.en} ${table.zh}`,
    ...(rows === null ? {} : { description: `Rows: ${printCount(rows)}.` }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table, present),
  };
}

import type { Author } from './about.ts';
import { type Facts, titleOf } from './facts.ts';

/** CITATION.cff of the data set, by Citation File Format 1.2.0. A quoted JSON string is a YAML string. */
export function citationCff(facts: Facts): string {
  const { about, version } = facts;
  const lines = [
    'cff-version: 1.2.0',
    'message: If you use this data set, please cite it as below.',
    'type: dataset',
    `title: ${quoted(titleOf(facts))}`,
    'authors:',
    ...(about.authors ?? UNNAMED).flatMap(authorOf),
    ...line('version', about.version),
    ...line('date-released', about.date),
    ...line('license', about.license),
    ...line('doi', about.doi),
    ...line('url', about.url),
    ...line('abstract', about.description),
    'keywords:',
    '  - open government information',
    '  - China',
    '  - 政府信息公开',
    'references:',
    '  - type: software',
    '    title: gongkai',
    `    version: ${quoted(version)}`,
    '    authors:',
    '      - name: The gongkai authors',
  ];
  return `${lines.join('\n')}\n`;
}

/** Stands where no author is given: a citation has to name someone. */
const UNNAMED: readonly Author[] = [{ name: 'Compiler of this data set' }];

function authorOf(author: Author): readonly string[] {
  const lines =
    'name' in author
      ? line('name', author.name)
      : [
          ...line('family-names', author.family),
          ...line('given-names', author.given),
          ...line('orcid', author.orcid),
          ...line('affiliation', author.affiliation),
        ];
  return lines.map((one, i) => (i === 0 ? `  - ${one}` : `    ${one}`));
}

function line(key: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${key}: ${quoted(value)}`];
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

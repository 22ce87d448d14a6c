import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The pages that tell people what the project does, as files of the checkout. */
export const CHECKOUT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The same pages in two languages. */
export const LANGUAGES = [
  { language: 'en', readme: 'README.md', folder: 'docs' },
  { language: 'zh', readme: 'README.zh-CN.md', folder: 'docs/zh' },
] as const;

/** Pages below `docs` that users need, and so in both languages. */
export const USER_PAGES = readdirSync(join(CHECKOUT, 'docs', 'zh')).filter(name => name.endsWith('.md'));

/** Every page, by its path below the checkout. */
export const PAGES: readonly string[] = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...['docs', 'docs/zh'].flatMap(folder =>
    readdirSync(join(CHECKOUT, folder))
      .filter(name => name.endsWith('.md'))
      .map(name => `${folder}/${name}`),
  ),
];

export function readPage(path: string): string {
  return readFileSync(join(CHECKOUT, path), 'utf8');
}

/** The first block of a page in a language, such as `csv`. */
export function blockOf(text: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(text)![1]!;
}

/** All blocks of a page that name a language, as `[language, text]`. */
export function blocksOf(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language, block]) => [language!, block!]);
}

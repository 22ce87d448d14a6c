import { sha256 } from '@noble/hashes/sha2.js';
import { cellsSection, fieldsOf } from './cells-section.ts';
import type { Summary } from './collect.ts';
import { coverageSection } from './coverage-section.ts';
import { findingsSection } from './findings-section.ts';
import { count, type Html, say } from './html.ts';
import type { Plots } from './plots.ts';
import { readSection } from './read-section.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { sumsSection } from './sums-section.ts';
import { anySection, mainSection } from './variables-section.ts';
import { type Both, WORDS } from './words.ts';

/** One HTML page that needs nothing from elsewhere and asks for nothing. Whatever the input holds is text in it. */
export function summaryPage(summary: Summary, plots: Plots): Html {
  const { language, version } = summary;
  const sections = sectionsOf(summary, plots);
  return [
    `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${WORDS.title[language]} · gongkai</title>\n<style>${STYLE}</style>\n</head>\n<body>`,
    `<div class="bar"><nav aria-label="${WORDS.contents[language]}">`,
    ...sections.map(({ id, title }) => `<a href="#${id}">${say(title)}</a>`),
    `</nav>${languageSwitch(summary)}</div>`,
    `<header><h1>${say(WORDS.title)}</h1></header>\n<main>`,
    facts(summary),
    ...sections.map(
      ({ id, title, body }) => `<section id="${id}">\n<h2>${say(title)}</h2>\n${body}\n</section>`,
    ),
    `</main>\n<footer>gongkai ${version}</footer>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`,
  ].join('\n');
}

/** No other script than this one runs, whatever the input holds, and nothing is loaded or sent. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${base64(sha256(new TextEncoder().encode(SCRIPT)))}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

interface Section {
  readonly id: string;
  readonly title: Both;
  readonly body: Html;
}

function sectionsOf(summary: Summary, plots: Plots): readonly Section[] {
  const { distributions } = summary;
  return [
    { id: 'read', title: WORDS.read, body: readSection(summary, plots) },
    { id: 'coverage', title: WORDS.coverage, body: coverageSection(summary) },
    { id: 'cells', title: WORDS.cells, body: cellsSection(summary) },
    { id: 'sums', title: WORDS.sums, body: sumsSection(summary) },
    { id: 'main', title: WORDS.main, body: mainSection(distributions, plots) },
    { id: 'any', title: WORDS.any, body: anySection(distributions, plots) },
    { id: 'findings', title: WORDS.findings, body: findingsSection(summary) },
  ];
}

function languageSwitch({ language }: Summary): Html {
  const radio = (value: Summary['language'], name: string) =>
    `<label lang="${value === 'zh' ? 'zh-CN' : 'en'}"><input type="radio" name="language" id="${value}"${value === language ? ' checked' : ''}>${name}</label>`;
  return `<fieldset><legend>${say(WORDS.language)}</legend>${radio('zh', '中文')}${radio('en', 'English')}</fieldset>`;
}

/** The figures that are asked for first. */
function facts({ all, grid, sums }: Summary): Html {
  const { reported, blank, dash, words, unread, absent } = all.cells;
  const share = fieldsOf(all) === 0 ? '' : ` · ${((100 * reported) / fieldsOf(all)).toFixed(1)}%`;
  const items: readonly (readonly [Html, Both])[] = [
    [count(all.reports), WORDS.reports],
    [count(grid.bodies), WORDS.bodies],
    [`${count(reported)}<small>${share}</small>`, WORDS.numbers],
    [count(blank + dash + words), WORDS.noNumber],
    [count(unread + absent), WORDS.notGiven],
    [count(sums.count), WORDS.sumsFail],
    [count(all.unchecked), WORDS.unchecked],
  ];
  return `<ul class="facts">${items.map(([figure, words]) => `<li><b>${figure}</b> ${say(words)}</li>`).join('')}</ul>`;
}

import type { Summary } from './collect.ts';
import { copyButton, count, type Html, say, table, text } from './html.ts';
import { SEVERITY_WORDS, WORDS } from './words.ts';

/** How often each finding was made, the weightiest first. */
export function findingsSection({ findings }: Summary): Html {
  if (findings.length === 0) return `<p>${say(WORDS.none)}</p>`;
  const columns = [
    { head: say(WORDS.code) },
    { head: say(WORDS.severity) },
    { head: say(WORDS.count), isNumber: true },
  ];
  const rows = findings.map(({ code, severity, count: times }) => [
    `<code>${text(code)}</code>`,
    say(SEVERITY_WORDS[severity]),
    count(times),
  ]);
  return `<p>${say(WORDS.findingsNote)}</p>\n<div class="copied">${copyButton()}${table(columns, rows)}</div>`;
}

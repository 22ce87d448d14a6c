import { expect, it } from 'vitest';
import { generate } from '../made/pages/generate.ts';
import { LAYOUTS } from '../made/pages/layouts/index.ts';
import { convertNow } from '../made/read.ts';

const layout = LAYOUTS.find(({ name }) => name === 'html-plain')!;

it('derives nothing for a row that the page prints under another label', () => {
  const { text } = generate('derive', layout, 'form_2021', []);
  const renamed = text.replace(/[(（]七[)）]总计/, '（七）合计');
  expect(renamed).not.toBe(text);
  const [report] = convertNow(new TextEncoder().encode(renamed), { name: 'page.html' }).reports;
  const handled = report!.cells.filter(({ field }) => field.startsWith('applications.handled.'));
  expect(handled.map(({ status }) => status)).not.toContain('derived');
});

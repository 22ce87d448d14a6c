/**
 * The page's own script, run from within it: it opens what a link needs, and for the printer the ten largest sums that fail, shows the variable that is
 * chosen, and copies tables. Both languages are switched by the style alone; here only what the style cannot reach.
 */
export const SCRIPT = `
'use strict';
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const root = document.documentElement;
for (const node of all('.scripted, button.copy')) node.hidden = false;
root.classList.add('scripts');

function language() { return document.getElementById('zh').checked ? 'zh' : 'en'; }
function speak() {
  const name = language();
  root.lang = name === 'zh' ? 'zh-CN' : 'en';
  for (const node of all('[data-zh]')) {
    if (node.localName === 'optgroup') node.label = node.dataset[name];
    else node.textContent = node.dataset[name];
  }
}
for (const radio of all('input[name=language]')) radio.addEventListener('change', speak);
speak();

const choice = document.getElementById('variable');
function choose() {
  for (const figure of all('.choice')) figure.classList.toggle('chosen', figure.id === choice.value);
}
if (choice !== null) {
  choice.addEventListener('change', choose);
  choose();
}

function open() {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null) return;
  if (target.matches('.choice') && choice !== null) { choice.value = target.id; choose(); }
  if (target.localName === 'details') target.open = true;
}
addEventListener('hashchange', open);
open();

let opened = [];
addEventListener('beforeprint', () => {
  opened = all('.sums details').slice(0, 10).filter(node => !node.open);
  for (const node of opened) node.open = true;
});
addEventListener('afterprint', () => { for (const node of opened) node.open = false; });

function wordsOf(cell) {
  const coded = cell.querySelector('[data-copy]');
  if (coded !== null) return coded.dataset.copy;
  const own = cell.cloneNode(true);
  for (const node of all(language() === 'zh' ? '.en' : '.zh', own)) node.remove();
  const words = own.textContent.replace(/\\s+/g, ' ').trim();
  if (cell.matches('.n')) return words.replace(/,/g, '');
  return /^[=+\\-@＝＋－＠]/.test(words) && !/^[-+]?[\\d.]*$/.test(words) ? "'" + words : words;
}
function tableText(table) {
  return all('tr', table).map(row => [...row.cells].map(wordsOf).join('\\t')).join('\\n') + '\\n';
}
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}
for (const button of all('button.copy')) {
  button.addEventListener('click', async () => {
    await copy(tableText(button.parentElement.querySelector('table')));
    button.classList.add('done');
    setTimeout(() => button.classList.remove('done'), 1500);
  });
}
`;

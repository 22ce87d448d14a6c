import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';
import { type PageNode, textWithin } from '../nodes.ts';
import { type Declaration, declarationsOf } from './declarations.ts';
import { holdsAtDesk } from './media.ts';
import { type Pattern, readSelector } from './selectors.ts';
import { both, NO, type Sure } from './sure.ts';

/** A rule of the page's own, for one alternative of its selector. */
export interface Rule {
  readonly pattern: Pattern;
  readonly declarations: readonly Declaration[];
  readonly holds: Sure; // by the media that it is for
  readonly order: number;
}

export interface Sheet {
  readonly rules: readonly Rule[];
  readonly attributes: ReadonlySet<string>; // that its selectors ask for
  /** True for a class that the page says anything of. */
  knows(name: string): boolean;
}

export const NO_SHEET: Sheet = { rules: [], attributes: new Set(), knows: () => false };
const MOST_RULES = 5000;

/** What the page's own `<style>` elements say of what is shown, and how. */
export function readSheet(nodes: readonly PageNode[]): Sheet {
  const texts: { readonly text: string; readonly holds: Sure }[] = [];
  const written: string[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const { tag, attributes } = nodes[i]!;
    if (tag?.name !== 'style') continue;
    const text = textWithin(nodes, i);
    const holds = holdsAtDesk(attributes['media'] ?? '');
    written.push(text);
    if (holds !== NO && CONCERNS.test(text)) texts.push({ text, holds });
  }
  const rules: Rule[] = [];
  const attributes = new Set<string>();
  for (const { text, holds } of texts) {
    readRules(tokenize({ css: text }), holds, rules, attributes);
  }
  let classes: ReadonlySet<string> | null = null;
  const knows = (name: string) => {
    classes ??= new Set(written.flatMap(text => [...text.matchAll(CLASS)].map(([each]) => each.slice(1))));
    return classes.has(name);
  };
  return { rules, attributes, knows };
}

const CLASS = /\.-?[_a-z\u0080-\uffff][\w\u0080-\uffff-]*/gi;
const PROPERTIES = [
  ...['display', 'visibility', 'opacity', 'font(?:-size)?', 'clip(?:-path)?', 'position', 'left', 'right'],
  ...['text-indent', 'width', 'height', 'max-width', 'max-height', 'transform', 'scale', 'color', 'float'],
  ...['background(?:-color)?', 'vertical-align', 'margin(?:-left|-right)?', 'content', 'direction'],
  ...[
    'unicode-bidi',
    'text-decoration(?:-line)?',
    '-webkit-text-fill-color',
    'mso-hide',
    'rotate',
    'content-visibility',
  ],
];
const CONCERNS = new RegExp(`(?:^|[^\\w-])(?:${PROPERTIES.join('|')})\\s*:`, 'i');
const CONCERNING = new RegExp(
  `^(?:${PROPERTIES.join('|')}|overflow(?:-[xy])?|top|bottom|inset|padding(?:-left|-right)?)$`,
);

/** Whether a declaration may change what is shown. */
export function concernsShown({ property }: Declaration): boolean {
  return CONCERNING.test(property);
}

/** Rules whose blocks hold rules, all of which apply. */
const GROUPS: ReadonlySet<string> = new Set(['media', 'supports', 'layer', 'container', 'scope', 'document']);

function readRules(tokens: readonly CSSToken[], holds: Sure, rules: Rule[], attributes: Set<string>): void {
  const groups: Sure[] = [holds];
  let start = 0;
  let brackets = 0;
  for (let i = 0; i < tokens.length && rules.length < MOST_RULES; i++) {
    const type = tokens[i]![0];
    if (type === TokenType.OpenParen || type === TokenType.Function) brackets += 1;
    else if (type === TokenType.CloseParen) brackets = Math.max(0, brackets - 1);
    else if (type === TokenType.CDO || type === TokenType.CDC) start = start === i ? i + 1 : start;
    else if (brackets > 0 && type !== TokenType.OpenCurly) continue;
    else if (type === TokenType.Whitespace && start === i) start = i + 1;
    else if (type === TokenType.Semicolon) start = i + 1;
    else if (type === TokenType.CloseCurly) {
      if (groups.length > 1) groups.pop();
      start = i + 1;
    } else if (type === TokenType.OpenCurly) {
      brackets = 0;
      const prelude = tokens.slice(start, i).filter(([each]) => each !== TokenType.Comment);
      const name = groupName(prelude);
      if (name !== null && GROUPS.has(name)) {
        const query = name === 'media' ? textOf(prelude.slice(1)) : '';
        groups.push(both(groups.at(-1)!, holdsAtDesk(query)));
      } else {
        const end = endOfBlock(tokens, i);
        if (name === null && groups.at(-1) !== NO)
          addRules(textOf(prelude), tokens.slice(i + 1, end), groups.at(-1)!, rules, attributes);
        i = end;
      }
      start = i + 1;
    }
  }
}

function groupName(prelude: readonly CSSToken[]): string | null {
  const first = prelude.find(([type]) => type !== TokenType.Whitespace);
  return first?.[0] === TokenType.AtKeyword ? first[4].value.toLowerCase() : null;
}

function endOfBlock(tokens: readonly CSSToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]![0] === TokenType.OpenCurly) depth += 1;
    else if (tokens[i]![0] === TokenType.CloseCurly && --depth === 0) return i;
  }
  return tokens.length;
}

function addRules(
  selector: string,
  block: readonly CSSToken[],
  holds: Sure,
  rules: Rule[],
  attributes: Set<string>,
): void {
  const declarations = declarationsOf(block).filter(concernsShown);
  if (declarations.length === 0) return;
  for (const { property, value } of declarations) {
    const attribute = property === 'content' ? /attr\(\s*([\w-]+)/.exec(value)?.[1] : undefined;
    if (attribute !== undefined) attributes.add(attribute);
  }
  for (const pattern of readSelector(selector, attributes) ?? [])
    rules.push({ pattern, declarations, holds, order: rules.length });
}

function textOf(tokens: readonly CSSToken[]): string {
  return tokens
    .map(token => token[1])
    .join('')
    .trim();
}

import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';

export interface Declaration {
  readonly property: string; // in lower case
  readonly value: string; // in lower case, without comments and escapes
  readonly isImportant: boolean;
}

/** The declarations of an element's own style. Nearly all are plain, and need no tokenizer. */
export function readStyle(written: string): readonly Declaration[] {
  const style = written.slice(0, LONGEST);
  if (INTRICATE.test(style)) return declarationsOf(tokenize({ css: style }));
  return style.split(';').flatMap(part => {
    const colon = part.indexOf(':');
    return colon < 0 ? [] : declaration(part.slice(0, colon), part.slice(colon + 1));
  });
}

/** The declarations among the tokens of a block; blocks within it are passed over. */
export function declarationsOf(tokens: readonly CSSToken[]): readonly Declaration[] {
  const found: Declaration[] = [];
  let depth = 0;
  let property: string | null = null;
  let text = '';
  const end = () => {
    if (property !== null) found.push(...declaration(property, text));
    property = null;
    text = '';
  };
  for (const token of tokens) {
    const type = token[0];
    if (type === TokenType.OpenCurly) depth += 1;
    else if (type === TokenType.CloseCurly) {
      depth -= 1;
      text = '';
    } else if (depth > 0 || type === TokenType.Comment) continue;
    else if (type === TokenType.Semicolon || type === TokenType.EOF) end();
    else if (type === TokenType.Colon && property === null) {
      property = text;
      text = '';
    } else text += type === TokenType.Ident ? token[4].value : token[1];
  }
  end();
  return found;
}

function declaration(property: string, text: string): readonly Declaration[] {
  const value = text.toLowerCase().trim();
  const important = IMPORTANT.exec(value);
  const plain = important === null ? value : value.slice(0, important.index).trim();
  if (plain === '') return [];
  return [{ property: property.trim().toLowerCase(), value: plain, isImportant: important !== null }];
}

const LONGEST = 10_000; // characters; no one's style is longer
const INTRICATE = /[\\"'({]|\/\*/;
const IMPORTANT = /!\s*important$/;

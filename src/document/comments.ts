/**
 * The same text with its comments ended where browsers end them, which the tokenizer does not: at `--!>`, and what
 * looks like CDATA at its first `>`. All characters keep their offsets.
 */
export function withCommentsOfBrowsers(source: string): string {
  const plain = source.includes(CDATA) ? source.replaceAll(CDATA, '<!DCDATA[') : source;
  return plain.includes('--!>') ? endedComments(plain) : plain;
}

const CDATA = '<![CDATA[';

function endedComments(source: string): string {
  let isOpen = false;
  return source.replace(/<!--|--!?>/g, (mark, at: number) => {
    if (mark === '<!--') {
      if (!isOpen) isOpen = !/^-?>/.test(source.slice(at + 4, at + 6));
      return mark;
    }
    const isEnd = isOpen;
    isOpen = false;
    return isEnd && mark === '--!>' ? '!-->' : mark;
  });
}

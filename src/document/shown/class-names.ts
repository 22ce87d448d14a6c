import { NO, type Sure, YES } from './sure.ts';

/** Classes of sheets that pages share and do not bring along. */

const HIDDEN: ReadonlySet<string> = new Set([
  ...['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'screen-reader-only', 'sr-text'],
  ...[
    'element-invisible',
    'assistive-text',
    'a11y-hidden',
    'offscreen',
    'off-screen',
    'is-sr-only',
    'cdk-visually-hidden',
  ],
  ...['hidden', 'hide', 'is-hidden', 'invisible', 'is-invisible', 'd-none', 'd-hidden', 'dn', 'none'],
  ...['display-none', 'displaynone', 'disnone', 'undis', 'ng-hide', 'u-hidden', 'js-hidden', 'uk-hidden'],
  ...[
    'uk-invisible',
    'w3-hide',
    'layui-hide',
    'am-hide',
    'am-sr-only',
    'mui-hidden',
    'fn-hide',
    'fn-hidden',
    'pure-hidden',
  ],
  ...[
    'el-hidden',
    'weui-hidden',
    'collapse',
    'opacity-0',
    'text-hide',
    'text-transparent',
    'font-size-0',
    'text-0',
  ],
  ...[
    'visible-print',
    'visible-print-block',
    'visible-print-inline',
    'print-only',
    'only-print',
    'hidden-desktop',
  ],
  ...['hidden-md', 'hidden-lg', 'visible-xs', 'visible-sm', 'visible-phone', 'visible-tablet'],
  ...[
    'visible-xs-inline',
    'visible-xs-block',
    'visible-xs-inline-block',
    'visible-sm-inline',
    'visible-sm-block',
  ],
  ...[
    'is-hidden-desktop',
    'is-hidden-widescreen',
    'hide-for-large',
    'hide-for-medium',
    'show-for-small-only',
  ],
  ...[
    'hide-on-large-only',
    'hide-on-med-and-up',
    'show-for-sr',
    'hidden-md-up',
    'hidden-lg-up',
    'hidden-sm-up',
  ],
  ...[
    'mobile-only',
    'only-mobile',
    'phone-only',
    'only-phone',
    'show-on-mobile',
    'hide-on-desktop',
    'visible-mobile',
  ],
]);
const HIDDEN_FROM = /^(?:(?:sm|md|lg|xl|2xl|xxl):(?:hidden|invisible)|d-(?:sm|md|lg|xl|xxl)-none)$/;
const SHOWN_FROM =
  /^(?:d-(?:sm|md|lg)-(?!none)[a-z-]+|(?:sm|md|lg|xl):(?:block|inline|inline-block|flex|table|table-cell|visible|not-sr-only))$/;

/** Whether an element is hidden by a class that is well known. `isOwn` tells those that the page itself has rules for. */
export function hiddenByClass(names: readonly string[], isOwn: (name: string) => boolean): Sure {
  let hidden: Sure = NO;
  for (const name of names) {
    if (SHOWN_FROM.test(name)) return NO;
    if ((HIDDEN.has(name) || HIDDEN_FROM.test(name)) && !isOwn(name)) hidden = YES;
  }
  return hidden;
}

const PHONE = /(?:^|[-_])(?:mob|mobile|phone|wap|xs|h5|handheld|small-screen)(?:$|[-_])/i;
const DESK = /(?:^|[-_])(?:pc|desktop|desk|web|large-screen)(?:$|[-_])/i;

/** For which screens a class says that it is; null for other classes. */
export function deviceOf(names: readonly string[]): 'phone' | 'desk' | null {
  if (names.some(name => PHONE.test(name))) return 'phone';
  return names.some(name => DESK.test(name)) ? 'desk' : null;
}

const LETTERS =
  /^(?:\d+|(?:font|fs|ft|f|s|t|c|p|xl|et|style|ql|color|size|mso|apple|normal|char|text|bold|strong|red|black|num(?:ber)?)[\w-]*)$/i;

/** True for a class that says no more than how letters look, by the names that word processors give. */
export function isOfLetters(name: string): boolean {
  return LETTERS.test(name);
}

const FLOATING = /tool-?tip|popover|pop-?up|dropdown|(?:^|[-_])(?:tip|tips|hint)(?:$|[-_])/i;

/** True for what shows when the mouse is over it. */
export function isFloating(names: readonly string[]): boolean {
  return names.some(name => FLOATING.test(name));
}

/** The style of the page; no status is told by colour alone, since each has its line as well. */
export const PAGE_STYLE = `
:root { color-scheme: light; --ink: #1d2125; --soft: #5c6670; --rule: #d5dade; --ground: #fff }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1rem; max-width: 72rem; color: var(--ink); background: var(--ground);
  font: 16px/1.6 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .3rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
p { margin: .4rem 0 } .soft, small { color: var(--soft) }
.wide { overflow-x: auto; margin: .6rem 0 }
table { border-collapse: collapse; font-size: .9rem }
td, th { border: 1px solid var(--rule); padding: .2rem .5rem; text-align: left; vertical-align: top; min-width: 2rem }
td { unicode-bidi: isolate; white-space: pre-line; overflow-wrap: normal } main p { unicode-bidi: isolate }
th { font-weight: 600; background: #f5f7f8 }
.legend { display: flex; flex-wrap: wrap; gap: .4rem .9rem; padding: 0; list-style: none; font-size: .9rem }
a { color: inherit }
.mark { display: inline-block; min-width: 1.2em; min-height: 1.3em; padding: 0 .25em; border-bottom: 2px solid;
  border-radius: .2em .2em 0 0; text-decoration: none; line-height: 1.35; vertical-align: baseline }
section .mark { white-space: nowrap }
.mark:target, tr:target { outline: 3px solid #1a5fb4; outline-offset: 1px }
.reported { background: #d9f2df; border-color: #1f7a3a }
.blank { background: #eef0f2; border-color: #8a949e; border-bottom-style: dashed }
.dash { background: #e4ecf7; border-color: #3a66a8; border-bottom-style: dashed }
.words { background: #e9e2f5; border-color: #6a4bb0; border-bottom-style: dotted }
.unread { background: #ffe3d1; border-color: #c2410c; border-bottom-style: double; border-bottom-width: 4px }
.derived { background: #fff3c4; border-color: #946200; border-bottom-style: dotted }
.absent { background: none; border-color: var(--rule) }
ins { text-decoration: underline wavy #946200; background: #fff8e0; padding: 0 .15em }
.failing { box-shadow: 0 0 0 2px #c01c28 }
.findings { padding-left: 1.2rem } .unusable, .doubtful { font-weight: 600 }
@media (max-width: 40rem) {
  body { padding: .7rem; font-size: 15px } td, th { padding: .15rem .35rem }
  .fields, .fields tbody, .fields tr, .fields td { display: block; border: 0; padding: .05rem 0 }
  .fields tr { border-bottom: 1px solid var(--rule); padding: .4rem 0 } .fields tr:first-child { display: none }
}
`;

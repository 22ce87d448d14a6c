/** Dark on white, from 320 pixels up, and on paper. Both languages are in the page; the radio buttons show one. */
export const STYLE = `
:root { color-scheme: light; --ink: #1d2125; --soft: #59636d; --rule: #d5dade; --ground: #fff; --tint: #f5f7f8; --link: #1a5fb4 }
* { box-sizing: border-box }
html { scroll-padding-top: 3.2rem }
body { margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 76rem; color: var(--ink); background: var(--ground);
  font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
:root:has(#zh:checked) .en, :root:has(#en:checked) .zh { display: none }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.2rem 0 .2rem }
h2 { font-size: 1.25rem; margin: 2.6rem 0 .6rem; padding-top: .5rem; border-top: 2px solid var(--ink) }
h3 { font-size: 1rem; margin: 1.5rem 0 .4rem } p { margin: .45rem 0; max-width: 48rem }
.soft, small { color: var(--soft) } small { font-size: .82rem; font-weight: 400 }
a { color: var(--link) } code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere }
th, td, .sums summary, figcaption { unicode-bidi: plaintext; overflow-wrap: break-word }
.sums summary, figcaption, .grid th:first-child { overflow-wrap: anywhere }
.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: center;
  margin: 0 -1.25rem; padding: .4rem 1.25rem; background: var(--ground); border-bottom: 1px solid var(--rule); font-size: .9rem }
.bar nav { display: flex; flex: 1; gap: .2rem .9rem; overflow-x: auto; white-space: nowrap }
fieldset { display: flex; border: 1px solid var(--rule); border-radius: .4rem; padding: 0; margin: 0; overflow: hidden }
legend, .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
fieldset input { position: absolute; opacity: 0 } fieldset label { padding: .2rem .7rem; cursor: pointer }
fieldset label:has(:checked) { background: var(--ink); color: #fff }
fieldset label:has(:focus-visible) { outline: 3px solid var(--link); outline-offset: -3px }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .6rem; margin: 1rem 0; padding: 0; list-style: none }
.facts li { border: 1px solid var(--rule); border-radius: .4rem; padding: .5rem .7rem; line-height: 1.35; color: var(--soft); font-size: .88rem }
.facts b { display: block; font-size: 1.5rem; font-weight: 600; color: var(--ink); font-variant-numeric: tabular-nums }
.wide { overflow-x: auto; margin: .5rem 0; max-width: 100% }
table { border-collapse: collapse; font-size: .88rem; line-height: 1.45 }
th, td { max-width: 32rem; border-bottom: 1px solid var(--rule); padding: .22rem .6rem; text-align: left; vertical-align: top; font-weight: 400; min-width: 2.2rem }
thead th { font-weight: 600; background: var(--tint); vertical-align: bottom }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap } thead .n { white-space: normal }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .88rem }
.statuses th:first-child { white-space: nowrap } .swatch { display: inline-block; width: .95em; height: .95em; border: 1px solid #0003; vertical-align: -.12em }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1.2rem 1.8rem; align-items: start }
figure { margin: .4rem 0; min-width: 0 } figcaption { font-weight: 600; line-height: 1.35; margin-bottom: .3rem }
figure svg { display: block; width: 100%; max-width: 27rem; height: auto; overflow: visible } svg text { white-space: pre }
details.data { margin: .2rem 0 } details.data > summary { color: var(--link); font-size: .88rem; cursor: pointer }
details.data code { color: var(--soft) }
button, select { font: inherit; color: inherit; background: var(--ground); border: 1px solid #8a949e; border-radius: .35rem }
button { font-size: .85rem; padding: .1rem .6rem; cursor: pointer; margin: .3rem 0 0 } button.done { background: #d9f2df }
button.done::after { content: " ✓" }
select { padding: .3rem .4rem; width: 100%; max-width: 44rem; text-overflow: ellipsis }
.scripts .choice { display: none } .scripts .choice.chosen { display: block } .choices { max-width: 46rem }
.choices figure svg { max-width: 36rem }
.grid th:first-child { position: sticky; left: 0; background: var(--ground); min-width: 9rem; max-width: 22rem; border-right: 1px solid var(--rule) }
.grid thead th:first-child { background: var(--tint) } .grid td, .grid thead th:not(:first-child) { text-align: center; padding: .1rem .3rem }
.grid b, .legend b { display: inline-block; min-width: 1.5em; padding: 0 .2em; text-align: center; font-weight: 600; border-radius: .2em }
.found { background: #cfe4f3; color: #004b78 } .late { background: #e4e2f6; color: #43359c } .no_tables { background: #eef0f2; color: #333 }
.not_a_report { background: #fdeccd; color: #6b4000 } .missing { background: #2b2b2b; color: #fff }
.part-0 { background: #2b2b2b; color: #fff } .part-1 { background: #eef4f9 } .part-2 { background: #cfe4f3 }
.part-3 { background: #8fc1e3 } .part-4 { background: #0072b2; color: #fff }
.sums details { border-bottom: 1px solid var(--rule) } .sums summary { cursor: pointer; padding: .3rem 0 }
.sums summary a { color: inherit; text-decoration: none } .sums summary code { color: var(--soft) }
.sums details > :not(summary) { margin-left: 1rem } .sums details:target > summary { outline: 3px solid var(--link) }
.off { display: inline-block; min-width: 4.5rem; color: #a01515; font-variant-numeric: tabular-nums }
footer { margin-top: 3rem; padding-top: .6rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .85rem }
@media (max-width: 40rem) {
  body { padding: 0 .75rem 2rem; font-size: 15px } .bar { margin: 0 -.75rem; padding: .35rem .75rem } .bar nav { order: 2; flex-basis: 100% }
  h1 { font-size: 1.35rem } th, td { padding: .2rem .4rem } .grid th:first-child { min-width: 7rem; max-width: 10rem }
  .facts { grid-template-columns: 1fr 1fr; gap: .4rem }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt } .bar, button, details.data, .scripted { display: none !important }
  h2 { break-after: avoid } figure, .sums details, tr { break-inside: avoid } .wide { overflow: visible } a { color: inherit }
  .plots { grid-template-columns: 1fr 1fr } .facts { grid-template-columns: repeat(3, 1fr) } section { margin-top: 0 } * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .grid th:first-child { position: static }
}
`;

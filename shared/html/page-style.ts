/**
 * The look of the page: it stands in the page itself, so that one file is all there is. The page lets no other style in: its
 * policy names the hash of this one, which a test works out anew.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--text:#1b1f24;--quiet:#454c55;--accent:#174a7c;--line:#c9d1d9;--head:#e8eef5;--notice:#fdf0dc;--notice-line:#b45f06;--bar:#2f6da8;--bar-2:#b45f06;--range:#5d6670;--grid:#dde2e7;--signal:#b45f06;--strong:#bfd9f0;--sound:#e1edf8;--mixed:#fdebd2;--weak:#f8c995;--rated:#1b1f24}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--text:#e9eaec;--quiet:#b4bac2;--accent:#8cc4f7;--line:#48505a;--head:#22303e;--notice:#362b12;--notice-line:#efc169;--bar:#74b6f3;--bar-2:#efa34f;--range:#a3abb5;--grid:#30363d;--signal:#efa34f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:1.125rem/1.55 Arial,"Liberation Sans",Helvetica,sans-serif;text-align:left}
.skip{position:absolute;left:-200vw}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem;z-index:1}
header,main,nav,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3{color:var(--accent);line-height:1.25;margin:2.2rem 0 .8rem}
h1{font-size:2rem}
h2{font-size:1.5rem;border-top:3px solid var(--accent);padding-top:1rem}
h3{font-size:1.2rem}
p,ul,dl{margin:0 0 1rem;max-width:46rem}
a{color:var(--accent)}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
dl>div{display:grid;grid-template-columns:11rem 1fr;gap:.25rem 1rem}
dt{font-weight:bold}
dd{margin:0}
.notice{background:var(--notice);border-left:6px solid var(--notice-line);padding:.7rem 1rem;font-weight:bold}
.note{color:var(--quiet)}
.scroll{position:relative;overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{caption-side:top;text-align:left;font-weight:bold;padding:.8rem 0 .4rem}
th,td{padding:.4rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{background:var(--head);vertical-align:bottom;border-bottom:2px solid var(--accent)}
tbody th{font-weight:normal}
.right{text-align:right}
td.right{white-space:nowrap}
.group>*{border-top:2px solid var(--accent)}
.whole>th{font-weight:bold}
.wide{margin-inline:min(0px,(100% - min(80rem,100vw - 4rem))/2)}
.wide tbody th{min-width:16rem}
.rated-strong{background:var(--strong);color:var(--rated)}
.rated-sound{background:var(--sound);color:var(--rated)}
.rated-mixed{background:var(--mixed);color:var(--rated)}
.rated-weak{background:var(--weak);color:var(--rated)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
figure{margin:0 0 2rem}
figcaption{font-weight:bold;margin:0 0 .4rem}
figure .scroll{margin:0 0 .5rem}
figure svg[role=img]{display:block;width:100%;min-width:38rem;max-width:52rem;height:auto}
svg text{fill:var(--text);font:13.5px Arial,"Liberation Sans",Helvetica,sans-serif}
.grid{stroke:var(--grid);stroke-width:1;fill:none}
.line-value,.line-centre,.line-low,.line-high,.line-target{fill:none;stroke:var(--bar);stroke-width:3}
.line-centre{stroke:var(--range);stroke-width:1.5}
.line-low,.line-high{stroke:var(--range);stroke-width:1.5;stroke-dasharray:6 5}
.line-target{stroke:var(--signal);stroke-width:2;stroke-dasharray:12 4 3 4}
.point{fill:var(--bar);stroke:var(--paper);stroke-width:1.5}
.point-signal{fill:none;stroke:var(--signal);stroke-width:2.5}
.bar-0{fill:var(--bar)}
.bar-1{fill:var(--bar-2)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;max-width:52rem}
.legend li{display:flex;align-items:center;gap:.5rem}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;padding-bottom:3rem;color:var(--quiet)}
@page{size:A4;margin:2cm}
@page wide{size:A4 landscape;margin:2cm}
@media print{:root{color-scheme:light}body{font-size:12pt}header,main,nav,footer{max-width:none;padding:0}.skip{display:none}.scroll{overflow:visible}.wide{page:wide;margin-inline:0}.wide tbody th{min-width:0}h1,h2,h3,caption,figcaption{break-after:avoid}tr,figure,.notice{break-inside:avoid}figure svg[role=img]{min-width:0}.rated-strong,.rated-sound,.rated-mixed,.rated-weak,thead th,.notice{print-color-adjust:exact}a{text-decoration:none;color:inherit}}
@media print and (prefers-color-scheme:dark){:root{--paper:#fff;--text:#1b1f24;--quiet:#454c55;--accent:#174a7c;--line:#c9d1d9;--head:#e8eef5;--notice:#fdf0dc;--notice-line:#b45f06;--bar:#2f6da8;--bar-2:#b45f06;--range:#5d6670;--grid:#dde2e7;--signal:#b45f06}}
@media (max-width:40rem){dl>div{grid-template-columns:1fr}}
`;

/** SHA-256 of the style, as a content security policy names it. */
export const PAGE_STYLE_HASH = 'sha256-7RiPgq5Dedib6+dcIiL6y2lLJwyZUM4/yOF8ugJGo8M=';

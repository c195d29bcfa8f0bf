import { edgeNotice } from '#shared/domain/report/model/edge-words';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { shownBlocks } from '#shared/domain/report/model/shown-blocks';
import { escapeHtml } from './escape-html';
import { numberBlocks } from './number-blocks';
import { blockHtml, partSection } from './page-parts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style';

/** Nothing may run, be fetched, be sent or be framed; the page's own style is all there is. */
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The report as one web page that can be read everywhere: in a browser, by a screen reader, on paper. All of it comes from the
 * model, in the order of the Word report and with the same numbers of tables and figures. One file, no script, nothing outside
 * it; the same model gives the same text.
 */
export function buildPage(model: ReportModel): string {
  const place = { numbers: numberBlocks(model), threshold: model.threshold };
  const cover = model.parts.find(({ id }) => id === 'cover')?.blocks ?? [];
  const parts = model.parts.filter(({ id, blocks }) => id !== 'cover' && shownBlocks(blocks).length > 0);
  const opening = shownBlocks(cover)
    .map((block) => blockHtml(block, place))
    .join('\n');
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<meta name="generator" content="EHC Plan Audit ${escapeHtml(model.toolVersion)}"/>
<title>${escapeHtml(model.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the report</a>
<header>
<h1>${escapeHtml(model.title)}</h1>
${opening}
</header>
<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>
${parts.map(({ id, title }) => `<li><a href="#part-${id}">${escapeHtml(title)}</a></li>`).join('\n')}
</ol>
</nav>
<main id="content" tabindex="-1">
${parts.map((part) => partSection(part, place)).join('\n')}
</main>
<footer>
<p>${escapeHtml(edgeNotice(model))}</p>
</footer>
</body>
</html>
`;
}

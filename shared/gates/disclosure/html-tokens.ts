/** What a page is made of, in order. Text is decoded. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string };

const PIECE =
  /<!--([\s\S]*?)(?:-->|$)|<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>|<(\/?)([A-Za-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+|<)/g;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Their content is no text, and `<` in it begins no element. */
const RAW = /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2\s*>|$)/gi;

/** Takes a page apart, forgiving what browsers forgive. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let from = 0;
  for (const found of html.matchAll(RAW)) {
    yield* pieces(html.slice(from, found.index) + (found[1] ?? ''));
    yield { kind: 'text', text: found[3] ?? '' };
    yield { kind: 'close', name: (found[2] ?? '').toLowerCase() };
    from = found.index + found[0].length;
  }
  yield* pieces(html.slice(from));
}

function* pieces(html: string): Generator<HtmlToken> {
  for (const [, comment, cdata, slash, name, attributes = '', text] of html.matchAll(PIECE)) {
    if (comment !== undefined) yield { kind: 'comment', text: comment };
    else if (cdata !== undefined) yield { kind: 'text', text: cdata };
    else if (text !== undefined) yield { kind: 'text', text: decodeHtml(text) };
    else if (name !== undefined && slash === '/') yield { kind: 'close', name: name.toLowerCase() };
    else if (name !== undefined)
      yield { kind: 'open', name: name.toLowerCase(), attributes: readAttributes(attributes) };
  }
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE))
    found[name.toLowerCase()] = decodeHtml(double ?? single ?? bare ?? '');
  return found;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  shy: '',
};

function decodeHtml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

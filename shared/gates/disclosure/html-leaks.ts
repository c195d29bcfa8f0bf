import type { Chart, Table } from '#shared/domain/report/model/blocks';
import { sizeWords } from '#shared/domain/report/model/cell-words';
import { checkGrid } from './arithmetic';
import { type HtmlToken, htmlTokens } from './html-tokens';
import type { Leaks } from './leaks';
import { plain } from './plain';

/** Elements within a line of text: they end no sentence. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em i kbd mark q s small span strong sub sup time tspan u var wbr'.split(' '),
);
/** Attributes that are read out, shown or kept with the text. */
const SPOKEN =
  /^(?:alt|title|summary|placeholder|value|label|content|download|aria-(?:label|description|valuetext|valuenow)|data-.*)$/;

/** What the page may run and fetch: settings and the hash of its own style, in which no figure can stand. */
const POLICY = /^[a-z'; -]*'sha256-[A-Za-z0-9+/]{43}='[a-z'; -]*$/;

/** Looks through the accessible page of a report for what its model does not tell. */
export function checkHtml(bytes: Uint8Array, leaks: Leaks): void {
  const page = new Page(leaks);
  for (const token of htmlTokens(new TextDecoder().decode(bytes))) page.take(token);
  page.end();
}

/** A style that writes words into the page. Marks between quotes are none. */
const WRITES = /\bcontent\s*:[^;}]*[\p{L}\p{N}]/u;

interface OpenTable {
  readonly rows: string[][];
  caption: string;
}

/** Reads a page from top to bottom. */
class Page {
  readonly #leaks: Leaks;
  readonly #unused: Set<Table>;
  readonly #figures: ReadonlySet<string>;
  #open: string[] = [];
  #text = '';
  #table: OpenTable | undefined;
  #count = 0;

  constructor(leaks: Leaks) {
    this.#leaks = leaks;
    this.#unused = new Set(leaks.told.tables);
    this.#figures = chartTexts(leaks);
  }

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#text += token.text;
    else if (token.kind === 'comment') this.#leaks.checkText(token.text, 'a comment of the page');
    else if (token.kind === 'open') this.#opened(token.name, token.attributes);
    else this.#closed(token.name);
    if (token.kind === 'comment') this.#leaks.checkWords(token.text, 'a comment of the page');
  }

  end(): void {
    this.#flush();
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!INLINE.has(name)) this.#flush();
    if (name === 'script') this.#leaks.add('script', 'the page');
    this.#open.push(name);
    if (name === 'table') {
      this.#count += 1;
      this.#table = { rows: [], caption: '' };
    }
    if (name === 'tr') this.#table?.rows.push([]);
    const isSetting = name === 'meta' && isPageSetting(attributes);
    for (const [key, text] of Object.entries(attributes)) {
      this.#leaks.checkWords(text, this.#where());
      if (SPOKEN.test(key) && !isSetting) this.#leaks.checkText(text, this.#where(), 'alt-text');
    }
  }

  #closed(name: string): void {
    if (INLINE.has(name)) return;
    if (name === 'td' || name === 'th') this.#cell();
    else this.#flush();
    if (name === 'table') this.#endTable();
    const at = this.#open.lastIndexOf(name);
    if (at >= 0) this.#open = this.#open.slice(0, at);
  }

  #cell(): void {
    const text = plain(this.#text);
    this.#text = '';
    this.#table?.rows.at(-1)?.push(text);
    this.#leaks.checkWords(text, this.#where());
  }

  /** The text read since the last element that begins or ends a paragraph. */
  #flush(): void {
    const text = plain(this.#text);
    this.#text = '';
    if (text === '') return;
    this.#leaks.checkWords(text, this.#where());
    if (this.#open.includes('script')) return;
    if (this.#open.includes('style')) {
      if (WRITES.test(text)) this.#leaks.add('style-text', this.#where());
      return;
    }
    if (this.#open.at(-1) === 'caption' && this.#table !== undefined) this.#table.caption = text;
    if (this.#open.includes('svg') && this.#figures.has(text)) return;
    this.#leaks.checkText(text, this.#where());
  }

  #where(): string {
    return this.#table === undefined ? 'the page' : `Table ${this.#count}`;
  }

  #endTable(): void {
    const table = this.#table;
    this.#table = undefined;
    if (table === undefined) return;
    const where = `Table ${this.#count}`;
    const [head = []] = table.rows;
    const alike = [...this.#unused].filter(
      ({ columns }) => columns.map(({ heading }) => plain(heading)).join('\n') === head.join('\n'),
    );
    const found = alike.find(({ title }) => table.caption.endsWith(plain(title))) ?? alike[0];
    if (found !== undefined) this.#unused.delete(found);
    for (const [row, cells] of table.rows.entries())
      if (row > 0 || found === undefined) this.#row(found, row, cells, where);
    checkGrid(table.rows, where, this.#leaks);
  }

  #row(table: Table | undefined, row: number, cells: readonly string[], where: string): void {
    const place = `${where}, row ${row + 1}`;
    const told = table === undefined ? [] : this.#leaks.told.wordsOf(table, row - 1);
    if (table !== undefined && cells.length > told.length) this.#leaks.add('row-not-in-report', place);
    for (const [column, text] of cells.entries()) {
      const here = `${place}, column ${column + 1}`;
      if (table === undefined) this.#leaks.checkText(text, here, 'table-not-in-report');
      else if (text !== told[column] && !(text === 'not given' && told[column] === ''))
        this.#leaks.add('cell-differs', here);
    }
  }
}

function isPageSetting({ name = '', content = '', ...others }: Readonly<Record<string, string>>): boolean {
  if (others['http-equiv']?.toLowerCase() === 'content-security-policy') return POLICY.test(content);
  return name === 'viewport' || name === 'color-scheme';
}

/** What may stand in a drawn chart: labels, whole values, round numbers along the axis. */
function chartTexts({ told }: Leaks): ReadonlySet<string> {
  const texts = told.charts.flatMap(({ points, series, axis }) => {
    const ticks = Array.from({ length: 11 }, (_, tick) => axis.low + ((axis.high - axis.low) * tick) / 10);
    const values = series.flatMap((one) => one.values.filter((value) => value !== null));
    return [...points.flatMap(pointTexts), ...[...values, ...ticks].flatMap((value) => [`${value}`, `${value}%`])];
  });
  return new Set(texts);
}

function pointTexts({ label, n }: Chart['points'][number]): readonly string[] {
  const own = plain(label);
  const words = n === undefined ? [] : [sizeWords(n)];
  const size = words.flatMap((one) => [one, `(${one})`, `${own} (${one})`]);
  return [own, ...own.split(' '), ...size];
}

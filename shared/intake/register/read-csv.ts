import Papa from 'papaparse';
import type { RegisterHooks } from '#shared/domain/register/mapped-register';
import { REGISTER_LIMITS } from '#shared/domain/register/register-limits';
import type { Cell, Sheet, SheetRow } from '#shared/domain/register/sheet';
import { decodeText } from './decode-text';
import { refuseBeyond } from './register-refusal';
import { type Separator, splitSeparator } from './split-separator';
import { Stepper } from './stepper';

/** Rows taken between two looks at the clock. */
const ROWS_BETWEEN = 200;

interface Broken {
  /** The first row with a quotation mark where none may stand. */
  readonly at: number;
  /** A mark that is never closed swallows the rest of the file. */
  readonly unclosed: boolean;
}

interface Records {
  readonly rows: readonly SheetRow[];
  readonly columns: number;
  readonly broken: Broken | null;
}

const isFilled = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() !== '';

/** The cells up to the last that is filled; a field is text, whatever it begins with. */
function toCells(fields: readonly string[]): Cell[] {
  const cells: Cell[] = fields.map((field) => (field === '' ? null : field));
  while (cells.length > 0 && !isFilled(cells.at(-1) ?? null)) cells.pop();
  return cells;
}

/** Gathers records as they come, and refuses what passes a limit. */
class Gatherer {
  readonly rows: SheetRow[] = [];
  columns = 0;
  at = 0;
  broken: Broken | null = null;
  /** Characters taken so far; the parser’s own count starts anew after each pause. */
  characters = 0;
  #cells = 0;

  add(fields: readonly string[], errors: readonly Papa.ParseError[]): void {
    this.at += 1;
    for (const field of fields) this.characters += field.length + 1;
    for (const { type, code } of errors) {
      if (type === 'Quotes') this.broken ??= { at: this.at, unclosed: code === 'MissingQuotes' };
    }
    const cells = toCells(fields);
    if (cells.length === 0) return;
    refuseBeyond('columns', cells.length, REGISTER_LIMITS.columns);
    this.#cells += cells.length;
    refuseBeyond('cells', this.#cells, REGISTER_LIMITS.cells);
    this.rows.push({ at: this.at, cells });
    refuseBeyond('rows', this.rows.length, REGISTER_LIMITS.rows);
    this.columns = Math.max(this.columns, cells.length);
  }
}

function parse(text: string, delimiter: Separator, quoted: boolean, stepper: Stepper): Promise<Records> {
  const gatherer = new Gatherer();
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter,
      newline: '\n',
      fastMode: quoted ? undefined : true,
      step: ({ data, errors }, parser) => {
        try {
          gatherer.add(data, errors);
        } catch (error) {
          // Before the abort, which completes.
          reject(error);
          parser.abort();
          return;
        }
        if (gatherer.at % ROWS_BETWEEN !== 0 || !stepper.due) return;
        parser.pause();
        stepper.pause(gatherer.characters / text.length, gatherer.rows.length).then(
          () => parser.resume(),
          (error: unknown) => {
            reject(error);
            parser.abort();
          },
        );
      },
      complete: () => resolve(gatherer),
      error: reject,
    });
  });
}

const without = (field: Cell): Cell => (typeof field === 'string' ? field.replace(/^"(.*)"$/s, '$1') : field);

/** Warns of a stray quotation mark, and reads a file with one that is never closed line by line. */
async function parseSafely(
  text: string,
  separator: Separator,
  stepper: Stepper,
): Promise<Records & { warnings: string[] }> {
  const records = await parse(text, separator, true, stepper);
  const { broken } = records;
  if (broken === null) return { ...records, warnings: [] };
  if (!broken.unclosed)
    return {
      ...records,
      warnings: [`A quotation mark in row ${broken.at} stands where none should be; check that row in the preview.`],
    };
  const plain = await parse(text, separator, false, stepper);
  return {
    ...plain,
    rows: plain.rows.map(({ at, cells }) => ({ at, cells: cells.map(without) })),
    warnings: [
      `A quotation mark that opens in row ${broken.at} is never closed, so every line of the file was read as a row of its own; check the rows around it.`,
    ],
  };
}

/**
 * Reads a CSV file whatever its separator (comma, semicolon, tab or bar) and encoding. Every field is text.
 * Rejects with a `RegisterRefusal`, or with the signal's reason once cancelled.
 */
export async function readCsv(bytes: Uint8Array, name: string, hooks: RegisterHooks): Promise<Sheet[]> {
  const decoded = decodeText(bytes);
  const { separator, text } = splitSeparator(decoded.text);
  const { rows, columns, warnings } = await parseSafely(text, separator, new Stepper(hooks, 'reading'));
  return [
    { name, hidden: false, rows, columns, merged: [], from1904: false, warnings: [...decoded.warnings, ...warnings] },
  ];
}

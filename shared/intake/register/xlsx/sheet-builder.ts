import { dayOfSerial } from '#shared/domain/register/read-day';
import { REGISTER_LIMITS } from '#shared/domain/register/register-limits';
import type { Cell, MergedCells, SheetRow } from '#shared/domain/register/sheet';
import { refuseBeyond, refuseRegister } from '../register-refusal';
import type { ScanHandlers } from '../scan-xml';
import { attributeOf } from '../scan-xml';
import type { NumberFormat } from './number-formats';
import { unescapeText } from './shared-strings';

/** Cells joined with others; more are no table. */
const MOST_MERGED = 20_000;
const LAST_COLUMN = 16_384;

export interface BuildContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  /** Counts filled cells over all sheets. */
  readonly countCell: () => void;
}

/** `AB12` as column 27 (from 0) and row 12; null where it is no place in a sheet. */
export function placeOf(reference: string): { readonly column: number; readonly row: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column <= LAST_COLUMN && row > 0 ? { column: column - 1, row } : null;
}

/** Builds the rows of one sheet from its XML as it is scanned. */
export class SheetBuilder {
  readonly rows: SheetRow[] = [];
  readonly merged: MergedCells[] = [];
  columns = 0;
  /** Formulas whose result the file does not hold. */
  withoutResult = 0;
  readonly #context: BuildContext;
  #at = 0;
  #cells: Cell[] = [];
  #column = -1;
  #type = 'n';
  #format: NumberFormat | undefined;
  #value = '';
  #hasValue = false;
  #formula = false;
  #inValue = false;
  #inPhonetic = false;

  constructor(context: BuildContext) {
    this.#context = context;
  }

  get handlers(): ScanHandlers {
    return {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#inValue) this.#value += text;
      },
    };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'f') this.#formula = true;
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 'v' || (name === 't' && !this.#inPhonetic)) {
      this.#inValue = true;
      this.#hasValue = true;
    } else if (name === 'mergeCell') this.#merge(attributeOf(attributes, 'ref') ?? '');
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const said = Number(attributeOf(attributes, 'r'));
    const at = Number.isInteger(said) && said > 0 ? said : this.#at + 1;
    // Rows stand in order in every workbook; one that does not would be told apart by no reader.
    if (at <= this.#at) refuseRegister('corrupt');
    this.#at = at;
    this.#cells = [];
    this.#column = -1;
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const place = placeOf(attributeOf(attributes, 'r') ?? '');
    this.#column = place?.column ?? this.#column + 1;
    this.#type = attributeOf(attributes, 't') ?? 'n';
    this.#format = this.#context.formats[Number(attributeOf(attributes, 's') ?? 0)];
    this.#value = '';
    this.#hasValue = false;
    this.#formula = false;
  }

  #close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #closeCell(): void {
    const cell = this.#cell();
    if (cell === null) return;
    refuseBeyond('columns', this.#column + 1, REGISTER_LIMITS.columns);
    this.#context.countCell();
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column] = cell;
  }

  #cell(): Cell {
    const value = this.#value;
    if (this.#formula && (!this.#hasValue || (value === '' && this.#type !== 'str'))) {
      this.withoutResult += 1;
      return { fault: 'no-value', text: '' };
    }
    switch (this.#type) {
      case 's':
        return this.#context.strings[Number(value)] || null;
      case 'str':
      case 'inlineStr':
        return unescapeText(value) || null;
      case 'b':
        return value === '' ? null : value.trim() === '1' || value.trim() === 'true';
      case 'e':
        return { fault: 'error', text: value.slice(0, 20) };
      case 'd':
        return /^\d{4}-\d{2}-\d{2}/.test(value) ? { day: value.slice(0, 10) } : value || null;
      default:
        return this.#number(value.trim());
    }
  }

  #number(written: string): Cell {
    if (written === '') return null;
    const value = Number(written);
    if (!Number.isFinite(value)) return written;
    const { isDay = false, zeros = 0, isPercent } = this.#format ?? {};
    // 0.07 is shown as 7%, and not as 7.000000000000001%.
    if (isPercent) return `${Number((value * 100).toPrecision(12))}%`;
    if (isDay) {
      const day = dayOfSerial(value, this.#context.from1904);
      return day === null ? value : { day };
    }
    return zeros > 0 && Number.isInteger(value) && value >= 0 ? String(value).padStart(zeros, '0') : value;
  }

  #closeRow(): void {
    const cells = this.#cells;
    if (!cells.some((cell) => cell !== null && (typeof cell !== 'string' || cell.trim() !== ''))) return;
    this.rows.push({ at: this.#at, cells });
    refuseBeyond('rows', this.rows.length, REGISTER_LIMITS.rows);
    this.columns = Math.max(this.columns, cells.length);
  }

  #merge(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    const start = placeOf(from);
    const end = placeOf(to);
    if (!start || !end || this.merged.length >= MOST_MERGED) return;
    this.merged.push({
      top: Math.min(start.row, end.row),
      bottom: Math.max(start.row, end.row),
      left: Math.min(start.column, end.column),
      right: Math.max(start.column, end.column),
    });
  }
}

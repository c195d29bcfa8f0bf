import { ok, type Result } from '../../lib/result';
import type { ADVICE } from '../plan/plan-fields';
import { foldDuplicates, type NumberedRow } from './fold-duplicates';
import { foldValue } from './fold-value';
import { looksLikeName } from './identifier-shapes';
import { FURNITURE_WORDS, leftOutCounted, leftOutTodo } from './left-out-words';
import { saysCeased } from './listed-values';
import type { LeftOutRow, LeftOutWhy, MapOptions, MappedRegister, ValueProblem } from './mapped-register';
import type { Mapping, RegisterHeader } from './mapping';
import { type OneSpelling, withOneSpelling } from './one-spelling';
import { type ColumnPlan, planColumns, type ReadColumn } from './plan-columns';
import { readReference } from './read-reference';
import { isAdvice, type ReadValue, readValue } from './read-value';
import type { RegisterRow } from './register';
import type { RegisterErrorCode } from './register-errors';
import type { AdviceField } from './register-fields';
import { type FurnitureContext, furnitureOf } from './row-furniture';
import { cellText, type Sheet, type SheetRow } from './sheet';
import { UnknownWords } from './unknown-words';

type Advice = (typeof ADVICE)[number];

/** Lines listed one by one; all are counted. */
const MOST_LISTED = 5_000;
const ADVICE_OF: Readonly<Record<AdviceField, Advice>> = {
  adviceEducation: 'education',
  adviceEp: 'ep',
  adviceHealth: 'health',
  adviceCare: 'care',
};

/** Takes the rows of a sheet one after the other, so that long work can pause between them, and then says what came of it. */
export class RegisterMapper {
  readonly #sheet: Sheet;
  readonly #plan: ColumnPlan;
  readonly #options: MapOptions;
  readonly #furniture: FurnitureContext;
  readonly #numbered: NumberedRow[] = [];
  readonly #leftOut: LeftOutRow[] = [];
  readonly #counts = new Map<LeftOutWhy, number>();
  readonly #problems: ValueProblem[] = [];
  readonly #unknown = new UnknownWords();
  readonly #values: Mapping['values'];
  #problemCount = 0;
  /** Writers in all, and those who seem to be called by their names. */
  readonly #writers = { all: 0, names: 0 };
  #read = 0;

  private constructor(sheet: Sheet, header: RegisterHeader, mapping: Mapping, options: MapOptions, plan: ColumnPlan) {
    this.#sheet = sheet;
    this.#plan = plan;
    this.#options = options;
    this.#values = mapping.values;
    const headerRow = sheet.rows.find(({ at }) => at === header.headerRow);
    this.#furniture = {
      headings: (headerRow?.cells ?? []).map((cell) => cellText(cell).toLowerCase()),
      refColumn: plan.refColumn,
      columns: header.columns.length,
    };
  }

  /** Fails with `no-reference-column` where no column is left that can be the reference. */
  static open(
    sheet: Sheet,
    header: RegisterHeader,
    mapping: Mapping,
    options: MapOptions = {},
  ): Result<RegisterMapper, RegisterErrorCode> {
    const plan = planColumns(sheet, header, mapping);
    return plan.ok ? ok(new RegisterMapper(sheet, header, mapping, options, plan.value)) : plan;
  }

  take({ at, cells }: SheetRow): void {
    if (cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))) return;
    this.#read += 1;
    const furniture = furnitureOf(cells, this.#furniture);
    if (furniture !== null) {
      this.#leaveOut(at, furniture, `Row ${at} ${FURNITURE_WORDS[furniture]}.`);
      return;
    }
    const reference = readReference(cells[this.#plan.refColumn], this.#options.tenDigitReferences === true);
    if ('why' in reference) this.#leaveOut(at, reference.why, `Row ${at} ${reference.what}.`);
    else if (this.#hasCeased(cells)) this.#leaveOut(at, 'ceased', `Row ${at} is of a plan that has ceased.`);
    else this.#numbered.push({ at, row: this.#readRow(at, cells, reference.ref) });
  }

  finish(): MappedRegister {
    const spelled = withOneSpelling(this.#numbered);
    const { rows, duplicates, leftOut } = foldDuplicates(spelled.rows, this.#options.duplicates ?? 'first');
    for (const { at, what } of leftOut) this.#leaveOut(at, 'duplicate', what);
    this.#leftOut.sort((a, b) => a.row - b.row);
    const { unknown, notes } = this.#unknown.report();
    return {
      rows,
      read: this.#read,
      leftOut: this.#leftOut.slice(0, MOST_LISTED),
      leftOutBy: [...this.#counts].map(([why, count]) => ({ why: leftOutCounted(why, count), rows: count })),
      problems: this.#problems,
      problemCount: this.#problemCount,
      unknownValues: unknown,
      dropped: this.#plan.dropped,
      duplicates,
      issued: issuedBetween(rows),
      notes: [...this.#plan.notes, ...notes, ...this.#spellings(spelled.examples), ...this.#staffNames()],
    };
  }

  /** True where the status says that the plan is no longer maintained, unless a person has given that word a meaning. */
  #hasCeased(cells: SheetRow['cells']): boolean {
    const column = this.#plan.columns.find(({ field }) => field === 'status');
    if (column === undefined) return false;
    const word = foldValue(cellText(cells[column.index]));
    return saysCeased(word) && !Object.hasOwn(this.#values.status ?? {}, word);
  }

  #spellings(examples: OneSpelling['examples']): string[] {
    return this.#plan.columns.flatMap(({ field, heading }) => {
      const example = field === 'team' || field === 'writer' ? examples[field] : undefined;
      return example === undefined
        ? []
        : [
            `“${heading}” spells some words in more than one way. Capitals and spaces apart they are one: “${example}”.`,
          ];
    });
  }

  #leaveOut(row: number, why: LeftOutWhy, what: string): void {
    this.#counts.set(why, (this.#counts.get(why) ?? 0) + 1);
    this.#leftOut.push({ row, why, what, todo: leftOutTodo(why) });
  }

  #readRow(at: number, cells: SheetRow['cells'], ref: string): RegisterRow {
    const row: Record<string, unknown> & { ref: string; advice?: RegisterRow['advice'] } = { ref };
    for (const column of this.#plan.columns) {
      const { field, order } = column;
      const { from1904 } = this.#sheet;
      const read = readValue(field, cells[column.index], { from1904, order, values: this.#values[field] });
      if (read.kind === 'value' && !isAdvice(field)) row[field] = read.value;
      if (read.kind === 'value' && field === 'writer') this.#countWriter(String(read.value));
      if (isAdvice(field)) addAdvice(row, ADVICE_OF[field], read);
      this.#note(at, column, read);
    }
    return row as RegisterRow;
  }

  #countWriter(writer: string): void {
    this.#writers.all += 1;
    if (looksLikeName(writer)) this.#writers.names += 1;
  }

  /** Staff are no children, and their names are not dropped; a code does as well and says less. */
  #staffNames(): string[] {
    const { all, names } = this.#writers;
    const column = this.#plan.columns.find(({ field }) => field === 'writer');
    if (!column || names * 2 < all || names === 0) return [];
    return [
      `“${column.heading}” seems to hold names of staff. Codes do as well here and say less; choose another column, or none, if you have no need of them.`,
    ];
  }

  #note(row: number, { field, heading }: ReadColumn, read: ReadValue): void {
    if (read.kind === 'unknown-word') this.#unknown.add(field, heading, read.text, read.key);
    if (read.kind !== 'problem') return;
    this.#problemCount += 1;
    if (this.#problems.length >= MOST_LISTED) return;
    const todo = `${read.todo.charAt(0).toUpperCase()}${read.todo.slice(1)}.`;
    this.#problems.push({ row, field, heading, what: `Row ${row}, “${heading}”, ${read.what}.`, todo });
  }
}

/** Yes or no from one column and the day from another make one entry; a day says that it was received. */
function addAdvice(row: { advice?: RegisterRow['advice'] }, who: Advice, read: ReadValue): void {
  const before = row.advice?.[who];
  if (read.kind === 'advice-day') row.advice = { ...row.advice, [who]: { received: true, on: read.day } };
  else if (read.kind === 'value' && before?.on === undefined)
    row.advice = { ...row.advice, [who]: { received: read.value === true } };
}

function issuedBetween(rows: readonly RegisterRow[]): MappedRegister['issued'] {
  let from: string | undefined;
  let to: string | undefined;
  for (const { issuedOn } of rows) {
    if (issuedOn === undefined) continue;
    if (from === undefined || issuedOn < from) from = issuedOn;
    if (to === undefined || issuedOn > to) to = issuedOn;
  }
  return from !== undefined && to !== undefined ? { from, to } : null;
}

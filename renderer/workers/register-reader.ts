import type { z } from 'zod';
import { type FiguresLayout, MOST_FIGURE_COLUMNS, type ReadFigures } from '#shared/domain/board/import/figures-file';
import { guessLayout } from '#shared/domain/board/import/guess-layout';
import { readFigures } from '#shared/domain/board/import/read-figures';
import { fieldByHeading } from '#shared/domain/register/field-headings';
import { findHeader } from '#shared/domain/register/find-header';
import type { RegisterHooks } from '#shared/domain/register/mapped-register';
import type { RegisterHeader } from '#shared/domain/register/mapping';
import { REGISTER_ERRORS, type RegisterErrorCode } from '#shared/domain/register/register-errors';
import type { Sheet } from '#shared/domain/register/sheet';
import { mapRows } from '#shared/intake/register/map-rows';
import { openRegisterFiles } from '#shared/intake/register/open-register-files';
import { fail, ok, type Result } from '#shared/lib/result';
import { packRows } from './packed-rows';
import type { FoundFigures, openedSchema, RegisterRequest } from './register-messages';

/** What the register worker does with each message. Keeps the tables that it has read, and gives none of their cells. */
export class RegisterReader {
  #sheets: readonly Sheet[] = [];
  /** Looking through all columns of a large table takes a second, and is asked for again to map it. */
  readonly #headers = new Map<string, RegisterHeader | null>();

  /** Throws only on a bug. */
  answer(request: RegisterRequest, hooks: RegisterHooks): Promise<Result<unknown, RegisterErrorCode>> {
    switch (request.kind) {
      case 'open':
        return this.#open(request.files, hooks);
      case 'look':
        return Promise.resolve(this.#look(request.sheet, request.headerRow));
      case 'map':
        return this.#map(request, hooks);
      case 'find-figures':
        return Promise.resolve(this.#findFigures(request.sheet, request.headerRow));
      case 'read-figures':
        return Promise.resolve(this.#readFigures(request.sheet, request.layout));
    }
  }

  async #open(
    files: Extract<RegisterRequest, { kind: 'open' }>['files'],
    hooks: RegisterHooks,
  ): Promise<Result<z.infer<typeof openedSchema>, RegisterErrorCode>> {
    const opened = await openRegisterFiles(files, hooks);
    if (!opened.ok) return opened;
    const { kind, sheets, warnings } = opened.value;
    this.#sheets = sheets;
    this.#headers.clear();
    const summaries = sheets.map(({ name, hidden, rows, columns, warnings: own }) => ({
      name,
      hidden,
      rows: rows.length,
      columns,
      warnings: [...own],
    }));
    return ok({
      kind,
      sheets: summaries,
      likelySheet: sheets.length === 1 ? 0 : likelySheet(sheets),
      warnings: [...warnings],
    });
  }

  #header(index: number, headerRow: number | undefined): RegisterHeader | null {
    const sheet = this.#sheets[index];
    if (!sheet) return null;
    const key = `${index} ${headerRow ?? ''}`;
    const known = this.#headers.get(key);
    if (known !== undefined) return known;
    const header = findHeader(sheet, headerRow);
    this.#headers.set(key, header);
    // The row that was found is the one that is then named.
    if (header) this.#headers.set(`${index} ${header.headerRow}`, header);
    return header;
  }

  #look(index: number, headerRow: number | undefined): Result<unknown, RegisterErrorCode> {
    const sheet = this.#sheets[index];
    if (!sheet || sheet.rows.length === 0) return fail('no-table', REGISTER_ERRORS['no-table']);
    const header = this.#header(index, headerRow);
    if (!header) return fail('no-headings', REGISTER_ERRORS['no-headings']);
    if ((sheet.rows.at(-1)?.at ?? 0) <= header.headerRow)
      return fail('only-headings', REGISTER_ERRORS['only-headings']);
    return ok(header);
  }

  async #map(
    { sheet: index, headerRow, mapping, options }: Extract<RegisterRequest, { kind: 'map' }>,
    hooks: RegisterHooks,
  ): Promise<Result<unknown, RegisterErrorCode>> {
    const sheet = this.#sheets[index];
    const header = this.#header(index, headerRow);
    if (!sheet || !header) return fail('no-headings', REGISTER_ERRORS['no-headings']);
    const mapped = await mapRows(sheet, header, mapping, options, hooks);
    return mapped.ok ? ok({ ...mapped.value, rows: packRows(mapped.value.rows) }) : mapped;
  }

  #findFigures(wanted: number | undefined, headerRow: number | undefined): Result<FoundFigures, RegisterErrorCode> {
    const chosen = wanted ?? sheetWithFigures(this.#sheets);
    const sheet = this.#sheets[chosen];
    if (!sheet || sheet.rows.length === 0) return fail('no-table', REGISTER_ERRORS['no-table']);
    const layout = guessLayout(sheet, headerRow);
    return layout === null ? fail('no-headings', REGISTER_ERRORS['no-headings']) : ok({ sheet: chosen, layout });
  }

  #readFigures(index: number, layout: FiguresLayout): Result<ReadFigures, RegisterErrorCode> {
    const sheet = this.#sheets[index];
    return sheet ? ok(readFigures(sheet, layout)) : fail('no-table', REGISTER_ERRORS['no-table']);
  }
}

/** Most headings known among the sheets in sight; then most rows. Hidden sheets only where there is no other. */
function likelySheet(sheets: readonly Sheet[]): number {
  const scores = sheets.map((sheet, index) => {
    const header = sheet.rows.length > 0 ? findHeader(sheet) : null;
    const below = header ? sheet.rows.filter(({ at }) => at > header.headerRow).length : 0;
    const known =
      header?.columns.filter(({ identifier, heading }) => identifier || fieldByHeading(heading) !== null).length ?? 0;
    return { index, score: (sheet.hidden ? -1_000 : 0) + (below > 0 ? 100 + known : 0) };
  });
  return scores.reduce((top, next) => (next.score > top.score ? next : top), { index: 0, score: -Infinity }).index;
}

/** The sheet with most columns that are read as monthly figures; hidden sheets only where there is no other. */
function sheetWithFigures(sheets: readonly Sheet[]): number {
  const scores = sheets.map((sheet, index) => {
    const used = guessLayout(sheet)?.columns.filter(({ use }) => use.kind !== 'ignored').length ?? 0;
    return { index, score: used === 0 || sheet.hidden ? used - MOST_FIGURE_COLUMNS : used };
  });
  return scores.reduce((top, next) => (next.score > top.score ? next : top), { index: 0, score: -Infinity }).index;
}

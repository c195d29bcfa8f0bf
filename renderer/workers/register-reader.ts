import type { z } from 'zod';
import { fieldByHeading } from '#shared/domain/register/field-headings';
import { findHeader } from '#shared/domain/register/find-header';
import type { RegisterHooks } from '#shared/domain/register/mapped-register';
import { REGISTER_ERRORS, type RegisterErrorCode } from '#shared/domain/register/register-errors';
import type { Sheet } from '#shared/domain/register/sheet';
import { mapRows } from '#shared/intake/register/map-rows';
import { openRegisterFiles } from '#shared/intake/register/open-register-files';
import { fail, ok, type Result } from '#shared/lib/result';
import type { openedSchema, RegisterRequest } from './register-messages';

/** What the register worker does with each message. Keeps the tables that it has read, and gives none of their cells. */
export class RegisterReader {
  #sheets: readonly Sheet[] = [];

  /** Throws only on a bug. */
  answer(request: RegisterRequest, hooks: RegisterHooks): Promise<Result<unknown, RegisterErrorCode>> {
    switch (request.kind) {
      case 'open':
        return this.#open(request.files, hooks);
      case 'look':
        return Promise.resolve(this.#look(request.sheet, request.headerRow));
      case 'map':
        return this.#map(request, hooks);
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
    const summaries = sheets.map(({ name, hidden, rows, columns, warnings: own }) => ({
      name,
      hidden,
      rows: rows.length,
      columns,
      warnings: [...own],
    }));
    return ok({ kind, sheets: summaries, likelySheet: likelySheet(sheets), warnings: [...warnings] });
  }

  #look(index: number, headerRow: number | undefined): Result<unknown, RegisterErrorCode> {
    const sheet = this.#sheets[index];
    if (!sheet || sheet.rows.length === 0) return fail('no-table', REGISTER_ERRORS['no-table']);
    const header = findHeader(sheet, headerRow);
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
    const header = sheet && findHeader(sheet, headerRow);
    if (!header) return fail('no-headings', REGISTER_ERRORS['no-headings']);
    return mapRows(sheet, header, mapping, options, hooks);
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

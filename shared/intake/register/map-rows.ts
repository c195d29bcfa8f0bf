import type { MapOptions, MappedRegister, RegisterHooks } from '#shared/domain/register/mapped-register';
import type { Mapping, RegisterHeader } from '#shared/domain/register/mapping';
import type { RegisterErrorCode } from '#shared/domain/register/register-errors';
import { RegisterMapper } from '#shared/domain/register/register-mapper';
import type { Sheet } from '#shared/domain/register/sheet';
import { ok, type Result } from '#shared/lib/result';
import { Stepper } from './stepper';

/** Rows taken between two looks at the clock. */
const ROWS_BETWEEN = 100;

/**
 * Reads the rows below the headings as rows of a register, with progress. Fails with `no-reference-column`; rejects with
 * the signal's reason once cancelled.
 */
export async function mapRows(
  sheet: Sheet,
  header: RegisterHeader,
  mapping: Mapping,
  options: MapOptions = {},
  hooks: RegisterHooks = {},
): Promise<Result<MappedRegister, RegisterErrorCode>> {
  const mapper = RegisterMapper.open(sheet, header, mapping, options);
  if (!mapper.ok) return mapper;
  const stepper = new Stepper(hooks, 'mapping');
  const rows = sheet.rows.filter(({ at }) => at > header.headerRow);
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_BETWEEN === 0 && stepper.due) await stepper.pause(index / rows.length, index);
    mapper.value.take(row);
  }
  const mapped = mapper.value.finish();
  await stepper.pause(1, rows.length);
  return ok(mapped);
}

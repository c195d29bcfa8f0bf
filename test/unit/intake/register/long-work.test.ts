import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findHeader } from '#shared/domain/register/find-header';
import { guessMapping } from '#shared/domain/register/guess-mapping';
import type { RegisterProgress } from '#shared/domain/register/mapped-register';
import { mapRows } from '#shared/intake/register/map-rows';
import { readSheet } from '#shared/intake/register/read-register-file';
import { writeCsv } from '../../../helpers/register/write-csv';
import { writeXlsx } from '../../../helpers/register/write-xlsx';

const ROWS = 50_000;
const lines = [
  ['Plan reference', 'Forename', 'UPN', 'Primary need', 'Date issued'],
  ...Array.from({ length: ROWS }, (_, at) => [`EHC-${at}`, 'Testa', `A${820_200_000_000 + at}`, 'ASD', '02/03/2026']),
];
const files = { 'plans.csv': writeCsv(lines), 'plans.xlsx': writeXlsx([{ rows: lines }]) };

/** Takes note of every step, and cancels at the first of a stage where it is told to. */
function watch(cancelAt?: RegisterProgress['stage']) {
  const steps: RegisterProgress[] = [];
  const controller = new AbortController();
  const onProgress = (step: RegisterProgress) => {
    steps.push(step);
    if (step.stage === cancelAt) controller.abort(new Error('cancelled here'));
  };
  return { steps, hooks: { onProgress, signal: controller.signal } };
}

async function readAndMap(name: keyof typeof files, { hooks }: ReturnType<typeof watch>) {
  const read = await readSheet(files[name], name, hooks);
  const [sheet] = read.ok ? read.value.sheets : [];
  const header = sheet && findHeader(sheet);
  if (!sheet || !header) throw new Error('not read');
  return mapRows(sheet, header, guessMapping(header.columns), {}, hooks);
}

/** A clock on which every look takes a second, so that a fast machine pauses as often as a slow one. */
beforeEach(() => {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 1_000;
    return time;
  });
});
afterEach(() => vi.restoreAllMocks());

/** A machine that does much else at once. */
const PATIENT = { timeout: 120_000 };

describe.each(['plans.csv', 'plans.xlsx'] as const)('50,000 rows of %s', PATIENT, (name) => {
  it('are read and mapped with progress that only grows', async () => {
    const watched = watch();
    const mapped = await readAndMap(name, watched);
    expect(mapped.ok && mapped.value.rows.length).toBe(ROWS);
    expect(mapped.ok && mapped.value.dropped.map(({ heading }) => heading)).toEqual(['Forename', 'UPN']);
    for (const stage of ['reading', 'mapping'] as const) {
      const shares = watched.steps.filter((step) => step.stage === stage).map(({ share }) => share);
      expect(shares.length).toBeGreaterThan(1);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  });

  it.each(['reading', 'mapping'] as const)('are let go where a person cancels while %s', async (stage) => {
    const watched = watch(stage);
    await expect(readAndMap(name, watched)).rejects.toThrow('cancelled here');
    expect(watched.steps.filter((step) => step.stage === stage)).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { Mapping } from '#shared/domain/register/mapping';
import {
  draftOfFile,
  namesOf,
  readableSources,
  sourceOfColumns,
  titleOf,
  withSource,
} from '../../../../../../renderer/features/sample/register/draft-of-file';

import type { RegisterContents, SheetLook } from '../../../../../../renderer/workers/register-messages';

const column = (heading: string, index: number): SheetLook['columns'][number] => ({
  index,
  heading,
  samples: [],
  filled: 3,
});
const columns = ['Case ref', 'Need', 'Area', 'Issued', 'Extra'].map(column);
const mapping = (headings: readonly string[]): Mapping => ({
  columns: headings.map((heading) => ({ heading, use: { kind: 'ignored' } })),
  values: {},
});
const OURS = {
  source: 'Ours',
  mapping: {
    columns: [
      { heading: 'Case ref', use: { kind: 'field', field: 'ref' } },
      { heading: 'Area', use: { kind: 'field', field: 'team' } },
      { heading: 'Extra', use: { kind: 'field', field: 'writer' } },
    ],
    values: { need: { asc: 'ASD' } },
  } satisfies Mapping,
};

describe('what is proposed for a file', () => {
  it('makes a title of the name of the file', () => {
    expect(titleOf('Active_plans-2026-11.xlsx')).toBe('Active plans 2026-11');
    expect(titleOf('active-plans.csv')).toBe('active plans');
    expect(titleOf('.csv')).toBe('Register');
    expect(titleOf(`${'x'.repeat(300)}.csv`)).toHaveLength(120);
  });

  it('names several files together, within what a register can keep', () => {
    expect(namesOf([{ name: 'a.csv' }])).toBe('a.csv');
    expect(namesOf([{ name: 'Person.csv' }, { name: 'Requests.csv' }])).toBe('2 files: Person.csv, Requests.csv');
    expect(namesOf(Array.from({ length: 60 }, (_, at) => ({ name: `module ${at}.csv` })))).toHaveLength(255);
  });

  it('knows a source again by its columns, and only when most of them are there', () => {
    const near = { source: 'Near', mapping: mapping(['Case ref', 'Need', 'Area', 'Issued', 'Gone']) };
    const far = { source: 'Far', mapping: mapping(['Case ref', 'Name', 'Gone', 'Issued', 'Not here']) };
    expect(sourceOfColumns(columns, [far, near])?.source).toBe('Near');
    expect(sourceOfColumns(columns, [far])).toBeNull();
    expect(sourceOfColumns(columns, [])).toBeNull();
  });

  it('leaves out remembered mappings that cannot be read any more', () => {
    const known = [
      { source: 'Ours', mapping: OURS.mapping },
      { source: 'Broken', mapping: { columns: 'none' } },
    ];
    expect(readableSources(known)).toEqual([OURS]);
  });

  it('takes over the columns and words of a known source, and on choosing a source its own', () => {
    const contents: RegisterContents = {
      kind: 'table',
      sheets: [{ name: 'Sheet1', hidden: false, rows: 4, columns: 5, warnings: [] }],
      likelySheet: 0,
      warnings: [],
      fileHash: 'a'.repeat(64),
    };
    const look = { headerRow: 1, twoRows: false, columns };
    const draft = draftOfFile({ fileName: 'plans.csv', contents, already: [], remembered: [OURS], look });
    expect(draft).toMatchObject({ source: 'Ours', mappedAs: 'Ours', title: 'plans', sheet: 0 });
    expect(draft.mapping.columns[4]).toEqual({ heading: 'Extra', use: { kind: 'field', field: 'writer' } });
    expect(draft.mapping.values).toEqual(OURS.mapping.values);
    const fresh = draftOfFile({ fileName: 'plans.csv', contents, already: [], remembered: [], look });
    expect(fresh).toMatchObject({ source: '', mappedAs: null });
    expect(fresh.mapping.columns).toHaveLength(columns.length);
    expect(withSource(fresh, 'Mosaic')).toEqual({ ...fresh, source: 'Mosaic' });
    const known = { ...fresh, remembered: [OURS] };
    expect(withSource(known, 'Ours').mapping.columns[4]?.use).toEqual({ kind: 'field', field: 'writer' });
  });
});

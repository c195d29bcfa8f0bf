import { describe, expect, it } from 'vitest';
import type { ColumnUse, Mapping } from '#shared/domain/register/mapping';
import type { RegisterField } from '#shared/domain/register/register-fields';
import {
  choiceOf,
  countUses,
  DROP_CHOICES,
  FIELD_CHOICES,
  IGNORED,
  withUse,
} from '../../../../../../renderer/features/sample/register/column-use';
import { draftProblem } from '../../../../../../renderer/features/sample/register/draft-problem';
import {
  NOT_KNOWN,
  saidOf,
  UNDECIDED,
  valueChoices,
  withValue,
} from '../../../../../../renderer/features/sample/register/value-choices';

const mappingOf = (...fields: readonly RegisterField[]): Mapping => ({
  columns: fields.map((field, index) => ({ heading: `H${index}`, use: { kind: 'field', field } })),
  values: {},
});
const problem = (mapping: Mapping, source = 'Ours', title = 'Plans') => draftProblem({ mapping, source, title });

describe('what has to be said before rows are read', () => {
  it('asks for a title, a source and a reference, one at a time', () => {
    expect(problem(mappingOf('need'), '  ', ' ')).toMatch('no title');
    expect(problem(mappingOf('need'), '  ')).toMatch('where the file comes from');
    expect(problem(mappingOf('need'))).toMatch('No column is taken as the reference');
    expect(problem(mappingOf('ref', 'need'))).toBeNull();
  });

  it('names columns that are taken as the same, save for advice that came and when', () => {
    expect(problem(mappingOf('ref', 'need', 'need'))).toMatch('“H1” and “H2” are all taken as “Primary need”');
    expect(problem(mappingOf('ref', 'adviceEp', 'adviceEp'))).toBeNull();
    expect(problem(mappingOf('ref', 'adviceEp', 'adviceEp', 'adviceEp'))).toMatch('“H1” and “H2” and “H3”');
  });
});

describe('what a column is taken as', () => {
  it('has one choice for each use, there and back', () => {
    const uses: readonly ColumnUse[] = [...FIELD_CHOICES, ...DROP_CHOICES, IGNORED].map(({ use }) => use);
    const mapping = mappingOf('ref');
    for (const use of uses) expect(withUse(mapping, 0, choiceOf(use), false).columns[0]?.use).toEqual(use);
  });

  it('notes that a person vouches for a column that looks like an identifier', () => {
    const mapping = withUse(mappingOf('ref', 'need'), 1, 'field team', true);
    expect(mapping.columns[1]?.use).toEqual({ kind: 'field', field: 'team', notIdentifier: true });
    expect(mapping.columns[0]?.use).toEqual({ kind: 'field', field: 'ref' });
  });

  it('counts what is taken, dropped and not used', () => {
    const mapping: Mapping = {
      columns: [
        { heading: 'Ref', use: { kind: 'field', field: 'ref' } },
        { heading: 'Forename', use: { kind: 'identifier', what: 'name' } },
        { heading: 'Notes', use: { kind: 'ignored' } },
      ],
      values: {},
    };
    expect(countUses(mapping)).toEqual({ taken: 1, dropped: ['Forename (names)'], ignored: 1 });
  });
});

describe('words of the file', () => {
  const word = { field: 'need', heading: 'Need', text: 'Sensory', key: 'sensory', rows: 3 } as const;

  it('are told what they stand for, that nothing is known, or nothing yet', () => {
    const before = mappingOf('ref', 'need');
    expect(saidOf(before, word)).toBe(UNDECIDED);
    const told = withValue(before, word, 'MSI');
    // What is said of a need goes for both columns of needs.
    expect(told.values).toEqual({ need: { sensory: 'MSI' }, secondaryNeed: { sensory: 'MSI' } });
    expect(saidOf(told, word)).toBe('MSI');
    const unknown = withValue(told, word, NOT_KNOWN);
    expect(unknown.values).toEqual({ need: { sensory: null }, secondaryNeed: { sensory: null } });
    expect(saidOf(unknown, word)).toBe(NOT_KNOWN);
    expect(withValue(unknown, word, UNDECIDED).values).toEqual({ need: {}, secondaryNeed: {} });
  });

  it('may stand for the values of their list, and else for yes or no', () => {
    expect(valueChoices('secondaryNeed').map(({ value }) => value)).toContain('SEMH');
    expect(valueChoices('setting').map(({ label }) => label)).toContain('Special school');
    expect(valueChoices('adviceEp').map(({ label }) => label)).toEqual(['Yes', 'No']);
  });
});

import { describe, expect, it } from 'vitest';
import {
  cellWords,
  fieldsOf,
  filterRows,
  ROW_FIELDS,
} from '../../../../../../renderer/features/sample/register/field-words';

const ROWS = [
  { ref: 'P-1', type: 'new', need: 'ASD', team: 'North', issuedOn: '2026-11-03', lookedAfter: false },
  { ref: 'P-2', type: 'review-amendment', need: 'SEMH', advice: { ep: { received: true, on: '2026-10-01' } } },
] as const;

describe('the rows of a register in words', () => {
  it('says every kind of value as a council writes it, and nothing where it is not known', () => {
    const [first, second] = ROWS;
    expect(ROW_FIELDS.map((field) => cellWords(first, field)).filter(Boolean)).toEqual([
      'P-1',
      'New',
      'ASD',
      'North',
      '03/11/2026',
      'No',
    ]);
    expect(cellWords(second, 'advice')).toBe('Educational psychologist 01/10/2026');
    expect(cellWords(second, 'lookedAfter')).toBe('');
  });

  it('has a column for what any row knows, and always for the reference', () => {
    expect(fieldsOf(ROWS)).toEqual(['ref', 'type', 'need', 'team', 'issuedOn', 'lookedAfter', 'advice']);
    expect(fieldsOf([])).toEqual(['ref']);
  });

  it('finds rows by all words of a search, in the words that are shown', () => {
    const find = (search: string) => filterRows(ROWS, ROW_FIELDS, search).map(({ ref }) => ref);
    expect(find('  ')).toEqual(['P-1', 'P-2']);
    expect(find('NORTH asd')).toEqual(['P-1']);
    expect(find('03/11')).toEqual(['P-1']);
    expect(find('amendment psych')).toEqual(['P-2']);
    expect(find('north semh')).toEqual([]);
  });
});

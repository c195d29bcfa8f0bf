import { describe, expect, it } from 'vitest';
import { assignSections } from '#shared/domain/plan/assign-sections';
import type { Block } from '#shared/domain/plan/plan-text';
import { cell, heading, makeBlocks, tableRows } from '../../../helpers/intake/make-blocks';
import { sectionsOf } from '../../../helpers/intake/sections-of';

const codes = (blocks: readonly Block[]) => assignSections(blocks).warnings.map((warning) => warning.code);

describe('assignSections with tables', () => {
  it('follows sections in boxed tables of their own', () => {
    const blocks = makeBlocks([
      ...tableRows(0, [['Section A: Views'], ['Likes trains.']]),
      ...tableRows(1, [['Section F: Provision'], ['Outcome', 'Provision', 'Who'], ['1', 'Reading help', 'Teacher']]),
    ]);
    expect(sectionsOf(blocks)).toBe('A A F F F F F F F');
  });

  it('gives the cells below a row of section names to their columns, over many tables', () => {
    const table = (n: number) =>
      tableRows(n, [
        ['B: Needs', 'F: Provision', 'E: Outcomes'],
        ['need', 'provision', 'outcome'],
        ['need 2', '', 'outcome 2'],
      ]);
    const blocks = makeBlocks([
      heading('Section A'),
      'x',
      heading('Communication', 2),
      ...table(0),
      heading('Learning', 2),
      ...table(1),
    ]);
    expect(sectionsOf(blocks)).toBe('A A B B F E B F E B E B B F E B F E B E');
    expect(codes(blocks)).not.toContain('repeated-section');
  });

  it('handles the other column tables of the national trial', () => {
    const blocks = makeBlocks([
      ...tableRows(0, [
        ['C Health needs', 'G Health provision', 'E Outcomes'],
        ['a', 'b', 'c'],
      ]),
      ...tableRows(1, [
        ['D', 'H1', 'H2', 'E'],
        ['Has an invented need here.', 'Invented help is given.', 'Other invented help.', 'An outcome.'],
      ]),
    ]);
    expect(sectionsOf(blocks)).toBe('C G E C G E D H1 H2 E D H1 H2 E');
  });

  it('reads letters at the end of column names, and names without letters where none are used', () => {
    const suffix = makeBlocks(
      tableRows(0, [
        ['Outcomes (E)', 'Provision (Section F)', 'Who'],
        ['o', 'p', 'w'],
      ]),
    );
    expect(sectionsOf(suffix)).toBe('E F F E F F');
    const words = makeBlocks(
      tableRows(0, [
        ['Needs', 'Provision', 'Outcomes'],
        ['n', 'p', 'o'],
      ]),
    );
    expect(sectionsOf(words)).toBe('B F E B F E');
  });

  it('does not split a table of Section F by column names while the sections have letters elsewhere', () => {
    const blocks = makeBlocks([
      heading('Section B: Needs'),
      'x',
      heading('Section E: Outcomes'),
      'x',
      heading('Section F: Provision'),
      ...tableRows(0, [
        ['Outcomes', 'Special educational provision'],
        ['o', 'p'],
      ]),
    ]);
    expect(sectionsOf(blocks)).toBe('B B E E F F F F F');
  });

  it('does not take grades for column names', () => {
    const blocks = makeBlocks([
      heading('Section B: Needs'),
      ...tableRows(0, [
        ['Predicted', 'C', 'B'],
        ['Actual', 'D', 'C'],
      ]),
    ]);
    expect(sectionsOf(blocks)).toBe('B B B B B B B');
  });

  it('lets a heading across the table take over from its columns', () => {
    const blocks = makeBlocks([
      ...tableRows(0, [
        ['B: Needs', 'F: Provision'],
        ['n', 'p'],
      ]),
      cell(0, 2, 0, 'Section I: Placement', { columnSpan: 2 }),
      cell(0, 3, 0, 'An invented school', { columnSpan: 2 }),
      'After.',
    ]);
    expect(sectionsOf(blocks)).toBe('B F B F I I I');
  });

  it('carries the columns on into a table cut by a page break, and no further', () => {
    const blocks = makeBlocks([
      ...tableRows(0, [
        ['B: Needs', 'F: Provision'],
        ['n', 'p'],
      ]),
      ...tableRows(1, [['n2', 'p2']]),
      'After.',
      ...tableRows(2, [['x', 'y']]),
    ]);
    expect(sectionsOf(blocks)).toBe('B F B F B F - - -');
    expect(codes(blocks)).toContain('unassigned-text');
  });

  it('follows letters in a first column with the text beside them', () => {
    const blocks = makeBlocks(
      tableRows(0, [
        ['A', 'Likes trains and maps.'],
        ['B', 'Finds reading hard.'],
        ['E', 'Will read.'],
        ['F', 'Help.'],
      ]),
    );
    expect(sectionsOf(blocks)).toBe('A A B B E E F F');
  });

  it('keeps a title row above the header row with the first column, and no merged cell further down', () => {
    const blocks = makeBlocks([
      heading('Section A'),
      cell(0, 0, 0, 'Sensory needs', { columnSpan: 2, bold: true }),
      cell(0, 1, 0, 'B: Needs'),
      cell(0, 1, 1, 'F: Provision'),
      cell(0, 2, 0, 'need'),
      cell(0, 2, 1, 'provision', { columnSpan: 2 }),
      cell(0, 3, 0, 'C: Health needs'),
      cell(0, 3, 1, 'G: Health provision'),
      cell(0, 4, 0, 'health need'),
      cell(0, 4, 1, 'health provision'),
    ]);
    expect(sectionsOf(blocks)).toBe('A B B F B F C G C G');
  });
});

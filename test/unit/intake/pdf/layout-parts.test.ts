import { describe, expect, it } from 'vitest';
import type { Piece, Rule } from '#shared/intake/pdf/geometry';
import { collectWords, joinLines } from '#shared/intake/pdf/join-lines';
import { linesOf } from '#shared/intake/pdf/lines';
import { splitLooseColumns } from '#shared/intake/pdf/loose-columns';
import { findGrids } from '#shared/intake/pdf/ruled-grid';

const piece = (text: string, x: number, y: number, more: Partial<Piece> = {}): Piece => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  bold: false,
  spaceBefore: false,
  ...more,
});
const level = (at: number, from: number, to: number): Rule => ({ upright: false, at, from, to });
const upright = (at: number, from: number, to: number): Rule => ({ upright: true, at, from, to });

describe('linesOf', () => {
  it('orders pieces by position and puts spaces where gaps are', () => {
    const lines = linesOf([
      piece('world', 130, 100),
      piece('below', 100, 115),
      piece('hello', 100, 100.4),
      piece('s', 155, 100),
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['hello worlds', 'below']);
  });

  it('keeps a raised letter on its line and a wide gap as a tab', () => {
    const lines = linesOf([piece('May 2', 100, 100), piece('nd', 125, 96, { size: 6 }), piece('3', 300, 100)]);
    expect(lines.map(({ text }) => text)).toEqual(['May 2nd\t3']);
  });
});

describe('joinLines', () => {
  const vocabulary = collectWords(['special educational provision', 'his well-being and self-esteem']);

  it('drops a hyphen only where the document writes the word without it', () => {
    expect(joinLines(['the provi-', 'sion made'], vocabulary)).toBe('the provision made');
    expect(joinLines(['his well-', 'being'], vocabulary)).toBe('his well-being');
    expect(joinLines(['a multi-', 'sensory room'], vocabulary)).toBe('a multi-sensory room');
    expect(joinLines(['20-', '45 minutes'], vocabulary)).toBe('20-45 minutes');
    expect(joinLines(['edu\u00ad', 'cation'], vocabulary)).toBe('education');
    expect(joinLines(['a dash -', 'then more'], vocabulary)).toBe('a dash - then more');
  });

  it('does not count the cut words themselves as words', () => {
    expect([...collectWords(['the provi-'])]).toEqual(['the']);
  });
});

describe('findGrids', () => {
  const box = (left: number, top: number, right: number, bottom: number) => [
    level(top, left, right),
    level(bottom, left, right),
    upright(left, top, bottom),
    upright(right, top, bottom),
  ];

  it('finds cells from rectangles drawn one beside the other', () => {
    const [grid] = findGrids([
      ...box(0, 0, 100, 20),
      ...box(100, 0, 200, 20),
      ...box(0, 20, 100, 40),
      ...box(100, 20, 200, 40),
    ]);
    expect(grid?.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('merges cells that no line parts, across and down', () => {
    const [grid] = findGrids([...box(0, 0, 200, 60), level(20, 0, 200), level(40, 100, 200), upright(100, 20, 60)]);
    expect(grid?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual([
      [0, 0, 1, 2],
      [1, 0, 2, 1],
      [1, 1, 1, 1],
      [2, 1, 1, 1],
    ]);
  });

  it('keeps tables apart that do not touch, and takes no underline for one', () => {
    expect(findGrids([...box(0, 0, 100, 20), ...box(0, 50, 100, 70)])).toHaveLength(2);
    expect(findGrids([level(10, 0, 100), level(30, 0, 100)])).toEqual([]);
  });
});

describe('splitLooseColumns', () => {
  const never = () => false;
  const split = (pieces: Piece[]) => splitLooseColumns(linesOf(pieces), 1.2, never);

  it('takes three lines with the same gap for a table and reads each column on its own', () => {
    const parts = split(
      [0, 1, 2, 3].flatMap((row) => [
        piece('left column text', 50, 100 + row * 12),
        piece('right column words', 200, 100 + row * 12),
      ]),
    );
    expect(parts).toMatchObject([{ kind: 'table', columns: 2 }]);
    const [table] = parts;
    if (table?.kind !== 'table') throw new Error('No table was found');
    expect(table.cells.map(({ row, column, lines }) => [row, column, lines.length])).toEqual([
      [0, 0, 4],
      [0, 1, 4],
    ]);
  });

  it('starts a row after a step down', () => {
    const parts = split(
      [100, 112, 150, 162].flatMap((y) => [piece('some words here', 50, y), piece('other words here', 200, y)]),
    );
    expect(parts[0]?.kind === 'table' && parts[0].cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  it('takes neither two lines nor a numbered list for a table', () => {
    const two = [100, 112].flatMap((y) => [piece('left', 50, y), piece('right', 200, y)]);
    expect(split(two).map(({ kind }) => kind)).toEqual(['lines']);
    const list = [100, 112, 124, 136].flatMap((y, index) => [
      piece(`${index + 1}.`, 50, y),
      piece('an item of the list', 80, y),
    ]);
    expect(split(list).map(({ kind }) => kind)).toEqual(['lines']);
  });

  it('cuts a line whose columns nearly touch, where the lines around it show the edge', () => {
    const rows = [100, 112, 136, 148].flatMap((y) => [piece('left words', 50, y), piece('right words', 200, y)]);
    // One piece across both columns: 30 letters of 5 points before the edge at 200, a space, and more behind it.
    const joined = piece('the left part that fills it up the right part', 50, 124, { width: 225 });
    const [table] = split([...rows, joined]);
    if (table?.kind !== 'table') throw new Error('No table was found');
    const texts = table.cells.map(({ lines }) => lines.map(({ text }) => text));
    expect(texts[0]).toContain('the left part that fills it up');
    expect(texts[1]).toContain('the right part');
  });

  it('ends the table where a full line crosses the gap', () => {
    const rows = [100, 112, 124].flatMap((y) => [piece('left words', 50, y), piece('right words', 200, y)]);
    const parts = split([
      ...rows,
      piece('a line of text that runs right across both of the columns above it', 50, 136),
    ]);
    expect(parts.map(({ kind }) => kind)).toEqual(['table', 'lines']);
  });
});

import { describe, expect, it } from 'vitest';
import { planTextSchema } from '#shared/domain/plan/plan-text';
import { readWord } from '../../../helpers/intake/read-word';
import { richPlan } from '../../../helpers/intake/rich-plan';

const plan = await readWord(await richPlan());
const blockOf = (text: string) => {
  const found = plan.blocks.find((block) => block.text.startsWith(text));
  if (found === undefined) throw new Error(`No block begins with: ${text}`);
  return found;
};
const styled = (text: string) => {
  const block = blockOf(text);
  return (block.runs ?? []).map(({ from, to, style }) => [block.text.slice(from, to), style.join(' ')]);
};

describe('reading what a Word plan looks like', () => {
  it('makes a plan text that its schema accepts', () => {
    expect(planTextSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it('keeps how words look, by their places in the text', () => {
    expect(styled('Likes')).toEqual([
      ['music', 'bold'],
      [' and ', 'italic'],
      ['drawing', 'underline'],
      ['noise', 'strike'],
      ['st', 'superscript'],
      ['2', 'subscript'],
      ['to be checked', 'highlight'],
      [' 😀 both', 'bold italic'],
    ]);
  });

  it('keeps plain text free of runs, and bold of a whole paragraph in one word', () => {
    expect(blockOf('Left column, first.')).toEqual({
      id: 'b18',
      kind: 'paragraph',
      text: 'Left column, first.',
      columns: 2,
    });
    expect(blockOf('Our plan')).toMatchObject({ bold: true, align: 'centre' });
    expect(blockOf('Our plan').runs).toBeUndefined();
  });

  it('keeps alignment, indent, shading and line breaks', () => {
    expect(blockOf('Reference').align).toBe('right');
    expect(blockOf('“I want').indent).toBe(2);
    expect(blockOf('How I tell').shaded).toBe(true);
    expect(blockOf('Written').text).toBe('Written\nin May\tdraft');
  });

  it('begins pages where the file does: after a break, a section and by the paragraph', () => {
    expect(plan.blocks.filter(({ pageBreak }) => pageBreak).map(({ text }) => text)).toEqual([
      'Section A: Views and aspirations',
      'Section F: Special educational provision',
      'End of the table.',
    ]);
  });

  it('shows every kind of check box, and tells those that only a font shows', () => {
    expect(blockOf('☒ Speech').text).toBe('☒ Speech ☐ Hearing');
    expect(blockOf('🗹').text).toBe('🗹 Sight');
    const old = blockOf('☒ Moving');
    expect(old.text).toBe('☒ Moving ☐ Eating \uF0A8 Sleep');
    expect(old.boxes).toEqual([{ from: 18, to: 19, ticked: false }]);
  });

  it('puts words for each picture at its place, in the section around it', () => {
    expect(plan.blocks.filter(({ picture }) => picture).map(({ id, text }) => [id, text])).toEqual([
      ['b0', 'Picture: Crest of the invented council'],
      ['b10', 'Picture without a description'],
    ]);
    expect(plan.sections.find(({ id }) => id === 'A')?.blockIds).toContain('b10');
    expect(plan.warnings[0]?.message).toContain('2 pictures and drawings are not shown, only described');
  });

  it('keeps the order of reading through text boxes and columns', () => {
    const texts = plan.blocks.map(({ text }) => text);
    const order = ['By drawing', 'What matters to me', 'My dog and my garden', 'Left column, first.'];
    const places = [...order, 'Left column, second.', 'Right column.'].map((text) => texts.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(plan.blocks.filter(({ boxed }) => boxed).map(({ text }) => text)).toEqual(order.slice(1, 3));
  });

  it('keeps in how many columns a part is set, and where the next column begins', () => {
    const set = plan.blocks.filter(({ columns }) => columns !== undefined);
    expect(set.map(({ text, columns, columnBreak }) => [text, columns, columnBreak])).toEqual([
      ['Left column, first.', 2, undefined],
      ['Left column, second.', 2, undefined],
      ['Right column.', 2, true],
    ]);
  });

  it('keeps widths, merged cells, header rows, shading and text of a table inside a table', () => {
    expect(blockOf('Need').cell).toEqual({
      table: 0,
      row: 0,
      column: 0,
      header: true,
      shaded: true,
      shares: [0.2, 0.5, 0.15, 0.15],
    });
    expect(blockOf('Provision').cell).toEqual({ table: 0, row: 0, column: 1, header: true, shaded: true });
    expect(plan.blocks.find(({ text }) => text === 'Speech')?.cell).toMatchObject({ row: 1, rowSpan: 2 });
    expect(blockOf('Agreed by all').cell).toMatchObject({ columnSpan: 4 });
    expect(blockOf('Monday').cell).toEqual({ table: 0, row: 2, column: 1 });
  });
});

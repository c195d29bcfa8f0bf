import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/domain/report/model/blocks';
import { shownBlocks } from '#shared/domain/report/model/shown-blocks';

const heading = (text: string): Block => ({ kind: 'heading', text });
const note = (text: string): Block => ({ kind: 'note', text });
const words = (...paragraphs: string[]): Block => ({
  kind: 'words',
  field: 'context',
  prompt: 'Write here',
  paragraphs,
});

describe('what a document shows of a part', () => {
  it('leaves out places without words, and headings over nothing, also at the end', () => {
    const blocks = [
      heading('A'),
      words(),
      heading('B'),
      words('Said.'),
      heading('C'),
      note('Told.'),
      heading('D'),
      words(),
    ];
    expect(shownBlocks(blocks)).toEqual([heading('B'), words('Said.'), heading('C'), note('Told.')]);
  });

  it('shows all of a part in which all is written', () => {
    const blocks = [heading('A'), words('Said.'), note('Told.')];
    expect(shownBlocks(blocks)).toEqual(blocks);
    expect(shownBlocks([heading('A'), words()])).toEqual([]);
  });
});

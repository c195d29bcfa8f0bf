import { describe, expect, it } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { readPlanFile } from '#shared/intake/read-plan-file';
import { drawTable, makePdf, type Pdf, readPdf, textsOfSection } from '../../../helpers/intake/make-pdf';
import { codesOf } from '../../../helpers/intake/read-word';

const long =
  'He reads single words from a list with help and finds it hard to read a page of text on his own when the room is busy.';
const heading = (pdf: Pdf, text: string) => pdf.fontSize(16).text(text).fontSize(11);
const boldLine = (pdf: Pdf, text: string) => pdf.font('Helvetica-Bold').text(text).font('Helvetica');

describe('reading the text of a PDF', () => {
  it('joins wrapped lines into one paragraph and keeps paragraphs apart', async () => {
    const { blocks } = await readPdf((pdf) => pdf.text(`${long} ${long}`).moveDown().text('A second one.'));
    expect(blocks.map(({ text, page }) => [text, page])).toEqual([
      [`${long} ${long}`, 1],
      ['A second one.', 1],
    ]);
  });

  it('keeps plain lines apart although no space stands between them', async () => {
    const { blocks } = await readPdf((pdf) =>
      pdf.text(long).text('Section B Special educational needs').text(long).text('Short line.').text('Another.'),
    );
    expect(blocks.map(({ text }) => text)).toEqual([
      long,
      'Section B Special educational needs',
      long,
      'Short line.',
      'Another.',
    ]);
  });

  it('takes headings from larger type, ranked by size, and flags bold paragraphs', async () => {
    const { blocks } = await readPdf((pdf) => {
      pdf.fontSize(22).text('Plan');
      heading(pdf, 'Section A: Views').text(long);
      boldLine(pdf, 'HISTORY');
      pdf.text(long);
    });
    expect(blocks.map(({ kind, level, bold }) => [kind, level, bold])).toEqual([
      ['heading', 1, undefined],
      ['heading', 2, undefined],
      ['paragraph', undefined, undefined],
      ['paragraph', undefined, true],
      ['paragraph', undefined, undefined],
    ]);
  });

  it('reads bullets as list items without the bullet', async () => {
    const { blocks } = await readPdf((pdf) =>
      pdf.text('He likes:').text(`• ${long}`, { indent: 10 }).text('• maps', { indent: 10 }),
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'He likes:'],
      ['list-item', long],
      ['list-item', 'maps'],
    ]);
  });

  it('joins a sentence that a page break cuts, and names its first page', async () => {
    const { blocks } = await readPdf((pdf) => {
      pdf.text('The teacher gives a list of words to', 60, 700);
      pdf.addPage().text('learn each week at home.');
    });
    expect(blocks).toEqual([
      { id: 'b0', kind: 'paragraph', text: 'The teacher gives a list of words to learn each week at home.', page: 1 },
    ]);
  });

  it('reads by position, whatever the order in the file', async () => {
    const { blocks } = await readPdf((pdf) =>
      pdf.text('third', 60, 300).text('first', 60, 100).text('second', 60, 200),
    );
    expect(blocks.map(({ text }) => text)).toEqual(['first', 'second', 'third']);
  });
});

describe('reading the tables of a PDF', () => {
  const rows = [
    ['B: Needs', 'F: Provision', 'E: Outcomes'],
    [long, 'A teacher reads with him for 20 minutes each day.', 'By July he reads a page on his own.'],
  ];

  it('gives text between drawn lines its cell, and the cells of columns to their sections', async () => {
    const plan = await readPdf((pdf) => {
      drawTable(pdf, 100, [160, 160, 160], rows);
    });
    expect(plan.blocks.map(({ cell }) => [cell?.row, cell?.column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(textsOfSection(plan, 'B')).toEqual(['B: Needs', long]);
    expect(textsOfSection(plan, 'F')).toEqual(['F: Provision', rows[1]?.[1]]);
    expect(textsOfSection(plan, 'E')).toEqual(['E: Outcomes', rows[1]?.[2]]);
  });

  it('finds columns without drawn lines by gaps that line up', async () => {
    const plan = await readPdf((pdf) => {
      const column = (x: number, header: string, text: string) => {
        boldLine(pdf.text('', x, 100), header);
        pdf.text(text, x, 120, { width: 140 });
      };
      column(60, 'B', `${long} ${long}`);
      column(
        220,
        'F',
        'A teacher reads with him for 20 minutes each day in a quiet room, and checks the list of words each week.',
      );
      column(380, 'E', 'By July he reads a page of a school book on his own and says what it is about.');
    });
    expect(textsOfSection(plan, 'B')).toEqual(['B', `${long} ${long}`]);
    expect(textsOfSection(plan, 'F')[1]).toMatch(/^A teacher reads .* each week\.$/);
    expect(textsOfSection(plan, 'E')[1]).toMatch(/^By July .* it is about\.$/);
  });

  it('goes on with columns without drawn lines on the next page', async () => {
    const columns = (pdf: Pdf, top: number, rows: ReadonlyArray<readonly [string, string]>) =>
      rows.forEach(([left, right], row) => {
        pdf.text(left, 60, top + row * 14, { lineBreak: false }).text(right, 260, top + row * 14, { lineBreak: false });
      });
    const plan = await readPdf((pdf) => {
      columns(pdf, 700, [
        ['B: Special educational needs', 'F: Special educational provision'],
        ['He needs help to read', 'A teacher reads with him'],
        ['words that are new to', 'each day for twenty'],
      ]);
      pdf.addPage();
      columns(pdf, 100, [['him.', 'minutes.']]);
    });
    expect(textsOfSection(plan, 'F').join(' ')).toContain('minutes.');
    expect(plan.blocks.at(-1)?.cell).toMatchObject({ table: 0, column: 1 });
  });

  it('goes on with a table on the next page', async () => {
    const plan = await readPdf((pdf) => {
      drawTable(pdf, 600, [160, 160, 160], rows);
      pdf.addPage();
      drawTable(pdf, 60, [160, 160, 160], [['A further need.', 'Further help.', 'A further outcome.']]);
    });
    expect(textsOfSection(plan, 'F').at(-1)).toBe('Further help.');
    expect(plan.blocks.at(-1)?.cell).toMatchObject({ table: 0, row: 2, column: 2 });
  });

  it('goes on with a box whose heading is repeated, and starts a new one for another heading', async () => {
    const plan = await readPdf((pdf) => {
      drawTable(pdf, 600, [400], [['Section B: Special educational needs'], ['He can read a list of words when']]);
      pdf.addPage();
      const bottom = drawTable(pdf, 60, [400], [['Section B: Special educational needs'], ['the room is quiet.']]);
      drawTable(pdf, bottom + 20, [400], [['Section C: Health needs'], ['None identified.']]);
    });
    expect(plan.blocks.map(({ text, cell }) => [text, cell?.table])).toEqual([
      ['Section B: Special educational needs', 0],
      ['He can read a list of words when the room is quiet.', 0],
      ['Section C: Health needs', 1],
      ['None identified.', 1],
    ]);
  });

  it('reads a heading that spans the table as one cell', async () => {
    const { blocks } = await readPdf((pdf) => {
      const bottom = drawTable(pdf, 100, [320], [['Section F: Special educational provision']]);
      drawTable(pdf, bottom, [160, 160], [['Outcome', 'Provision']]);
    });
    expect(blocks[0]?.cell).toEqual({ table: 0, row: 0, column: 0, columnSpan: 2 });
  });
});

describe('warning of what is not shown in a PDF', () => {
  it('sets running headers and footers aside, and opens no section at one', async () => {
    const plan = await readPdf((pdf) => {
      for (let page = 1; page <= 3; page += 1) {
        if (page > 1) pdf.addPage();
        pdf.text('Invented Council – Section K', 60, 25, { lineBreak: false });
        pdf.text(`Page ${page} of 3`, 60, 790, { lineBreak: false, height: 10 });
        pdf.text(`Section ${'ABC'[page - 1]}: words`, 60, 130).text(`${page} ${long}`);
      }
    });
    expect(plan.sections.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect(plan.blocks.map(({ text }) => text).join()).not.toContain('Council');
    expect(codesOf(plan.warnings)).toEqual(['headers-footers']);
    expect(plan.warnings[0]?.message).toContain('2 lines that repeat');
  });

  it('does not set aside the header row of a table that repeats on every page', async () => {
    const plan = await readPdf((pdf) => {
      for (let page = 1; page <= 3; page += 1) {
        if (page > 1) pdf.addPage();
        drawTable(
          pdf,
          60,
          [200, 200],
          [
            ['B: Needs', 'F: Provision'],
            [`Need ${page}. ${long} ${long} ${long}`, `Help ${page}. ${long} ${long} ${long}`],
            [long, long],
          ],
        );
      }
    });
    expect(textsOfSection(plan, 'F').filter((text) => text.startsWith('Help'))).toHaveLength(3);
    // Said once: on the later pages the row only repeats itself.
    expect(textsOfSection(plan, 'F').filter((text) => text === 'F: Provision')).toHaveLength(1);
    expect(codesOf(plan.warnings)).toEqual([]);
  });

  it('sets a watermark aside that crosses every page, and keeps turned text that stands once', async () => {
    const plan = await readPdf((pdf) => {
      for (let page = 1; page <= 2; page += 1) {
        if (page > 1) pdf.addPage();
        pdf.text(`${page} ${long}`, 60, 130);
        pdf
          .save()
          .rotate(-45, { origin: [300, 400] })
          .fontSize(60)
          .text('DRAFT', 200, 400, { lineBreak: false })
          .restore()
          .fontSize(11);
      }
      pdf
        .save()
        .rotate(-90, { origin: [300, 600] })
        .text('Turned note', 300, 600, { lineBreak: false })
        .restore();
    });
    expect(plan.blocks.map(({ text }) => text)).toEqual([`1 ${long}`, `2 ${long}`, 'Turned note']);
    expect(codesOf(plan.warnings)).toEqual(['headers-footers']);
  });

  it('reads what was typed into form fields and counts notes', async () => {
    const { blocks, warnings } = await readPdf((pdf) => {
      pdf.text('Reference:', 60, 100);
      pdf.initForm();
      pdf.formText('ref', 140, 97, 100, 16, { value: 'P-1042' });
      pdf.note(300, 100, 20, 20, 'An invented note');
    });
    expect(blocks.map(({ text }) => text).join(' ')).toMatch(/Reference:\s+P-1042/);
    expect(codesOf(warnings)).toEqual(['comments']);
  });
});

describe('the PDF engine', () => {
  it('leaves the thread’s own array functions as they were', async () => {
    await readPdf((pdf) => pdf.text('x'));
    expect(Function.prototype.toString.call(Array.prototype.push)).toContain('[native code]');
  });

  it('reports progress page by page', async () => {
    const bytes = await makePdf((pdf) => pdf.text('one').addPage().text('two'));
    const shares: number[] = [];
    await readPlanFile(bytes, DEFAULT_INTAKE_LIMITS, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.5, 1]);
  });

  it('stops between pages once aborted', async () => {
    const bytes = await makePdf((pdf) => pdf.text('one').addPage().text('two'));
    const abort = new AbortController();
    const hooks = { signal: abort.signal, onProgress: () => abort.abort(new Error('stopped')) };
    await expect(readPlanFile(bytes, DEFAULT_INTAKE_LIMITS, hooks)).rejects.toThrow('stopped');
  });
});

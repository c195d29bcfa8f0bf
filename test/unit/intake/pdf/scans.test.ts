import { describe, expect, it } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { planTextSchema } from '#shared/domain/plan/plan-text';
import { readPlanFile } from '#shared/intake/read-plan-file';
import { answerIntake } from '../../../../renderer/workers/answer-intake';
import { blankPdf, letterPicture, scannedPdf } from '../../../helpers/hostile/made-pdf';
import { makePdf, readPdf } from '../../../helpers/intake/make-pdf';

const accept = (bytes: Uint8Array) => readPlanFile(bytes, DEFAULT_INTAKE_LIMITS, { withoutText: 'accept' });

describe('a scanned PDF', () => {
  it('is refused where only text is of use', async () => {
    const read = await readPlanFile(await scannedPdf(), DEFAULT_INTAKE_LIMITS);
    expect(read).toMatchObject({ ok: false, error: { code: 'no-text' } });
  });

  it('is a plan without text where its pages can be looked at, and says so once', async () => {
    const read = await accept(await scannedPdf());
    expect(read).toMatchObject({ ok: true, value: { format: 'pdf', pages: 2, blocks: [], sections: [] } });
    if (!read.ok) return;
    expect(planTextSchema.parse(read.value).warnings).toEqual([
      {
        code: 'scanned-pages',
        message: expect.stringMatching(/^This file is a scan: .* mark it beside its pages\.$/),
        pages: [1, 2],
      },
    ]);
  });

  it('is taken by the window', async () => {
    const bytes = new Uint8Array(await scannedPdf());
    const answer = await answerIntake({ id: 1, fileName: 'P-7.pdf', bytes, limits: DEFAULT_INTAKE_LIMITS });
    expect(answer).toMatchObject({ kind: 'read', format: 'pdf', warnings: [{ code: 'scanned-pages' }] });
  });

  it('may have its letters drawn as shapes instead of a picture', async () => {
    const shapes = await makePdf((pdf) => {
      for (let letter = 0; letter < 40; letter += 1) pdf.circle(80 + letter * 10, 100, 4).fill();
    });
    expect(await accept(shapes)).toMatchObject({ ok: true, value: { blocks: [], warnings: [{ pages: [1] }] } });
  });

  it('is not one where nothing stands on its pages', async () => {
    expect(await accept(await blankPdf())).toMatchObject({ ok: false, error: { code: 'no-text' } });
  });
});

it('a scanned page among others is named, with the way to it', async () => {
  const letter = Buffer.from(await letterPicture());
  const { blocks, warnings } = await readPdf((pdf) => {
    pdf.text('Section A: Views, interests and aspirations').text('She likes trains and her garden.');
    pdf.addPage().image(letter, 0, 0, { width: pdf.page.width });
  });
  expect(blocks.length).toBeGreaterThan(0);
  const scanned = warnings.find(({ code }) => code === 'scanned-pages');
  expect(scanned).toMatchObject({ pages: [2], message: expect.stringMatching(/^Page 2 is scanned without text, /) });
});

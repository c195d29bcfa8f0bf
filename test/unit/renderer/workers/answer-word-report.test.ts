import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerWordReport } from '../../../../renderer/workers/answer-word-report';
import { partText, readDocx } from '../../../helpers/read-docx';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';

/** A chart and what stands around it. */
const MODEL = {
  ...SAMPLE_MODEL,
  parts: SAMPLE_MODEL.parts.filter(({ id }) => ['cover', 'trend', 'data'].includes(id)),
};

const letter = async () => new Uint8Array(await readFile(resolve('test/fixtures/word/council-letter.docx')));

async function answered(request: Parameters<typeof answerWordReport>[0]) {
  const answer = await answerWordReport(request);
  if (!answer.ok) throw new Error(answer.error.message);
  return readDocx(answer.value.bytes);
}

describe('what the worker of a board report answers', () => {
  it('is the report in its own look', async () => {
    const { parts, paragraphs } = await answered({ model: MODEL });
    expect(paragraphs[0]?.text).toBe(SAMPLE_MODEL.title);
    expect(partText(parts, 'word/styles.xml')).toContain('Arial');
  });

  it('is the report in the council’s fonts and colours, with none of our own', async () => {
    const { parts, paragraphs } = await answered({
      model: MODEL,
      council: { use: 'style', bytes: await letter() },
    });
    expect(paragraphs[0]?.text).toBe(SAMPLE_MODEL.title);
    const styles = partText(parts, 'word/styles.xml');
    expect(styles).toContain('Verdana');
    expect(styles).toContain('00573F');
    expect(styles).not.toMatch(/Arial|174A7C/);
    expect(partText(parts, 'word/charts/chart1.xml')).not.toContain('Arial');
    expect(styles).not.toContain('w:numPr');
  });

  it('is the council’s document, filled', async () => {
    const { paragraphs } = await answered({ model: SAMPLE_MODEL, council: { use: 'template', bytes: await letter() } });
    expect(paragraphs.map(({ text }) => text)).toContain('Kind regards, the SEND quality team.');
  });

  it('is a sentence where the council’s file cannot be used', async () => {
    const bytes = new TextEncoder().encode('no Word file');
    for (const use of ['style', 'template'] as const) {
      const answer = await answerWordReport({ model: SAMPLE_MODEL, council: { use, bytes } });
      expect(answer.ok ? '' : answer.error.message).toMatch(/not a Word document.*was not used/);
    }
  });
});

import PDFDocument from 'pdfkit';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { readPlanFile } from '#shared/intake/read-plan-file';

export type Pdf = InstanceType<typeof PDFDocument>;

/** Draws a PDF with pdfkit; A4, margins of 60 points, 11-point Helvetica until told otherwise. */
export function makePdf(draw: (pdf: Pdf) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 60 });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
  pdf.font('Helvetica').fontSize(11);
  draw(pdf);
  pdf.end();
  return whole;
}

export async function readPdf(draw: (pdf: Pdf) => void): Promise<PlanText> {
  const result = await readPlanFile(await makePdf(draw), DEFAULT_INTAKE_LIMITS);
  if (!result.ok) throw new Error(`The file was refused: ${result.error.code}`);
  return result.value;
}

/** A table with drawn borders: one rectangle per cell, text wrapped inside. */
export function drawTable(
  pdf: Pdf,
  top: number,
  widths: readonly number[],
  rows: ReadonlyArray<readonly string[]>,
): number {
  let y = top;
  for (const row of rows) {
    const height =
      Math.max(...row.map((text, column) => pdf.heightOfString(text, { width: (widths[column] ?? 0) - 10 }))) + 10;
    let x = 60;
    row.forEach((text, column) => {
      const width = widths[column] ?? 0;
      pdf.rect(x, y, width, height).stroke();
      pdf.text(text, x + 5, y + 5, { width: width - 10 });
      x += width;
    });
    y += height;
  }
  pdf.x = 60;
  pdf.y = y + 10;
  return y;
}

/** The texts of the blocks of one section, in order. */
export const textsOfSection = (plan: PlanText, id: string): string[] =>
  (plan.sections.find((section) => section.id === id)?.blockIds ?? []).map(
    (blockId) => plan.blocks.find((block) => block.id === blockId)?.text ?? '',
  );

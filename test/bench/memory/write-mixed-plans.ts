import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePdf } from '../../helpers/intake/make-pdf';
import { type PlanSet, refOf, writePlanFiles } from '../import/large-plan-files';

/** One plan in so many comes as a PDF: one of the first five, after which memory is read for the first time. */
const PDF_EVERY = 5;

export const isPdf = (index: number): boolean => index % PDF_EVERY === PDF_EVERY - 1;

/** Invented plans as files, mostly Word and some PDF, no two alike; answers their paths. */
export async function writeMixedPlans(folder: string, set: PlanSet): Promise<string[]> {
  const word = await writePlanFiles(folder, set);
  return Promise.all(word.map((path, index) => (isPdf(index) ? writePdf(folder, set, index) : path)));
}

async function writePdf(folder: string, { firstSeed, pages }: PlanSet, index: number): Promise<string> {
  const path = join(folder, `${refOf(firstSeed + index)}.pdf`);
  const bytes = await makePdf((pdf) => {
    for (let page = 1; page <= pages; page += 1) {
      if (page > 1) pdf.addPage();
      const section =
        page === 1 ? 'Section A: Views, interests and aspirations' : 'Section F: Special educational provision';
      pdf.fontSize(16).text(section).fontSize(11);
      for (let line = 1; line <= 30; line += 1)
        pdf.text(`Plan ${index}, page ${page}, line ${line}: regular support from an adult as required.`);
    }
  });
  await writeFile(path, bytes);
  return path;
}

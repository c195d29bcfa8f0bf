import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LargeLayout, makeLargePlan } from '../../../scripts/make-samples/make-large-plan';

/** All layouts that a large plan can have, in turn. */
const LAYOUTS: readonly LargeLayout[] = ['bold-capitals', 'boxed-tables', 'column-tables', 'letters'];

export interface PlanSet {
  readonly count: number;
  readonly pages: number;
  /** The first plan's; each further one has the next. No two plans of one profile may share one. At most 999. */
  readonly firstSeed: number;
}

/** The reference of the plan made with a seed: what its file is called, and so what the app calls it. */
export const refOf = (seed: number): string => `P-${9000 + seed}`;

/** Makes invented Word plans, no two alike, as files in a folder; answers their paths. */
export async function writePlanFiles(folder: string, { count, pages, firstSeed }: PlanSet): Promise<string[]> {
  const paths: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const seed = firstSeed + index;
    const path = join(folder, `${refOf(seed)}.docx`);
    const layout = LAYOUTS[index % LAYOUTS.length] ?? 'bold-capitals';
    await writeFile(path, await makeLargePlan({ pages, seed, layout }));
    paths.push(path);
  }
  return paths;
}

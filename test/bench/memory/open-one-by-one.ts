import type { Page } from '@playwright/test';
import type { RunningApp } from '../../helpers/launch-app';
import { loadPlans } from '../../helpers/load-plans';
import { atMost, type BenchRow, ratioOf } from '../bench-row';
import { refOf } from '../import/large-plan-files';
import { openPlan, openSection } from '../open-plan';
import { rounded, summarise } from '../statistics';
import { openMemoryMeter, readMemory, type WindowMemory } from './window-memory';
import { isPdf, writeMixedPlans } from './write-mixed-plans';

const PLANS = 200;
const PAGES = 2;
const FIRST_SEED = 400;
/** After how many opened plans the memory is read: the first is the peer, the last is what counts. */
const READ_AFTER = [5, 50, 100, 150, PLANS];

/** Makes the first wording prompt of section F evidence, so that its words are painted as both. */
async function attachOne(window: Page): Promise<void> {
  await window.locator('.prompts-head').waitFor();
  await openSection(window, 'F');
  await window.keyboard.press('p');
  await window.keyboard.press('e');
  await window.getByRole('heading', { level: 3, name: 'Evidence (1)' }).waitFor();
}

/** Looks at the pages of a PDF, and takes its text back into sight, in which plans open. */
async function lookAtPages(window: Page): Promise<void> {
  await window.getByRole('radio', { name: 'Pages' }).click();
  await window.locator('.page-sheet[data-drawn]').first().waitFor();
  await window.getByRole('radio', { name: 'Text' }).click();
  await window.locator('.paper .run').first().waitFor();
}

/** Opens the audit of each plan from the list, attaches evidence, looks at the pages of a PDF, and goes back. */
async function openInTurn(window: Page, from: number, to: number): Promise<void> {
  for (let index = from; index < to; index += 1) {
    await openPlan(window, refOf(FIRST_SEED + index));
    await attachOne(window);
    if (isPdf(index)) await lookAtPages(window);
    await window.getByRole('button', { name: 'Back to This week' }).click();
    await window.getByRole('heading', { name: 'This week', level: 1 }).waitFor();
  }
}

/** The window's memory after 200 plans opened one by one against the same window's after 5. */
export async function openOneByOne(running: RunningApp, folder: string): Promise<BenchRow> {
  const { window } = running;
  const paths = await writeMixedPlans(folder, { count: PLANS, pages: PAGES, firstSeed: FIRST_SEED });
  await loadPlans(window, paths, 120_000);
  await window.getByRole('button', { name: 'Close this list' }).click();
  const meter = await openMemoryMeter(running);
  const read: WindowMemory[] = [];
  for (const [index, many] of READ_AFTER.entries()) {
    await openInTurn(window, READ_AFTER[index - 1] ?? 0, many);
    read.push(await readMemory(running, meter));
  }
  await meter.detach();
  const ends = <K extends keyof WindowMemory>(key: K) => [read[0]?.[key] ?? 0, read.at(-1)?.[key] ?? 0] as const;
  const [processFirst, processLast] = ends('process');
  const [objectsFirst, objectsLast] = ends('objects');
  const [ours, peer] = [summarise([processLast]), summarise([processFirst])];
  return {
    id: 'memory',
    what: `memory of the window's process after ${PLANS} plans opened one by one, each given evidence, a fifth PDFs seen as pages`,
    against: `the same after ${READ_AFTER[0]}`,
    unit: 'MB',
    ours,
    peer,
    reached: [
      atMost('process against the peer', ratioOf('median', ours, peer), 1.2),
      atMost('JavaScript objects against the peer', rounded(objectsLast / objectsFirst), 1.2),
    ],
    also: Object.fromEntries(
      READ_AFTER.flatMap((many, index) => {
        const at = read[index];
        if (at === undefined) return [];
        return [
          [`process after ${many}`, rounded(at.process)],
          [`JavaScript objects after ${many}`, rounded(at.objects)],
          [`document nodes after ${many} (nodes)`, at.nodes],
        ];
      }),
    ),
  };
}

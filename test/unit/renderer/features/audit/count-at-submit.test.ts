import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { IntakeWarning, PlanText } from '#shared/domain/plan/plan-text';
import { countAtSubmit } from '../../../../../renderer/features/audit/count-at-submit';
import type { ReadPlan } from '../../../../../renderer/features/audit/use-read-plan';
import type { FoundPrompts, PromptsSearch } from '../../../../../renderer/workers/prompts-job';
import { openOrFail } from '../../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../../helpers/renderer/window-on-main';

beforeEach(async () => {
  await windowOnMain();
  await openOrFail();
});

const BLOCK: PlanText['blocks'][number] = {
  id: 'b0',
  kind: 'paragraph',
  text: 'Weekly help from a teaching assistant.',
};
const WHOLE: PlanText = { intakeVersion: 1, format: 'docx', blocks: [BLOCK], sections: [], warnings: [] };
const FOUND: FoundPrompts = {
  bankVersion: '2',
  prompts: [],
  provision: { items: [], stated: { count: 0, of: 0, percent: null } },
};

const read = (planText: PlanText): ReadPlan => ({
  kind: 'ready',
  text: { planText, corrected: planText, corrections: [], textHash: 'a'.repeat(64) },
});

/** A search that answers so, and how many were begun and stopped. */
function searchThat(found: () => Promise<FoundPrompts | null>) {
  const seen = { begun: 0, stopped: 0 };
  const search = (): PromptsSearch => {
    seen.begun += 1;
    return {
      found: found(),
      stop: () => {
        seen.stopped += 1;
      },
    };
  };
  return { seen, search };
}

const answers = () => Promise.resolve(FOUND);

it('counts what is found in the text, under the name of the bank, and stops the search', async () => {
  const { seen, search } = searchThat(answers);
  expect(await countAtSubmit(read(WHOLE), search)).toEqual({
    bank: expect.stringMatching(/^default-\d+$/),
    prompts: {},
    provision: { items: 0, who: 0, howOften: 0, howLong: 0, all: 0 },
  });
  expect(seen).toEqual({ begun: 1, stopped: 1 });
});

const SCANNED: IntakeWarning = { code: 'scanned-pages', message: 'Page 2 is a picture.' };

it.each<[string, ReadPlan]>([
  ['is not here', { kind: 'problem', message: 'The text is not there.' }],
  ['is not here yet', { kind: 'loading' }],
  ['is empty', read({ ...WHOLE, blocks: [] })],
  ['is in part a scan', read({ ...WHOLE, warnings: [SCANNED] })],
])('counts nothing, rather than noughts, where the text %s', async (_what, text) => {
  const { seen, search } = searchThat(answers);
  expect(await countAtSubmit(text, search)).toBeUndefined();
  expect(seen.begun).toBe(0);
});

it.each<[string, () => Promise<FoundPrompts | null>]>([
  ['finds nothing out', () => Promise.resolve(null)],
  ['breaks', () => Promise.reject(new Error('The worker broke.'))],
  ['never answers', () => new Promise(() => undefined)],
])('never holds a hand-in up: no counts where the search %s', async (_what, found) => {
  const { seen, search } = searchThat(found);
  expect(await countAtSubmit(read(WHOLE), search, 20)).toBeUndefined();
  expect(seen).toEqual({ begun: 1, stopped: 1 });
});

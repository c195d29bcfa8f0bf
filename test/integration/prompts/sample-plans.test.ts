import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import type { PlanText } from '#shared/domain/plan/plan-text';
import type { FaultCode } from '#shared/domain/plan/sample-manifest';
import { sampleManifestSchema } from '#shared/domain/plan/sample-manifest';
import { analyseProvision } from '#shared/domain/prompts/analyse-provision';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import { planStatusIn } from '#shared/domain/prompts/plan-status';
import { PlanReader } from '../../../scripts/cli/plan-reader';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';
import { BANK } from '../../helpers/prompts/plan-of';
import { samplePlan } from '../../helpers/sample-plan';

const MANIFEST = sampleManifestSchema.parse(
  JSON.parse(readFileSync(join(PROJECT_FOLDER, 'resources/samples/manifest.json'), 'utf8')),
);

async function readSamples(): Promise<
  Array<{ readonly plan: (typeof MANIFEST.plans)[number]; readonly text: PlanText }>
> {
  const reader = new PlanReader(DEFAULT_INTAKE_LIMITS);
  const read = [];
  for (const plan of MANIFEST.plans) {
    const result = await reader.read(new Uint8Array(readFileSync(samplePlan(plan.file))));
    if (result.ok) read.push({ plan, text: result.value });
  }
  await reader.close();
  return read;
}

/** The one plan of the samples that its title page calls a draft. */
const DRAFT = 'P-1110';

/** The class of prompt each planted fault should raise. */
const CLASS_OF: Partial<Record<FaultCode, string>> = {
  'other-childs-name': 'other-name',
  'aspiration-as-outcome': 'weak-outcome',
  'health-section-empty': 'blank-section',
};

describe('the prompts of the sample plans', () => {
  test('point at every weak sentence that was planted, in every layout', async () => {
    const samples = await readSamples();
    expect(samples.length).toBe(MANIFEST.plans.length);
    const missed = samples.flatMap(({ plan, text }) => {
      const prompts = findPrompts(text, BANK);
      const textOf = new Map(text.blocks.map((block) => [block.id, block.text]));
      return plan.faults
        .filter(({ code }) => code === 'vague-provision' || CLASS_OF[code] !== undefined)
        .filter(({ code, section, sentence }) => {
          const here = prompts.filter((prompt) => prompt.section === section);
          const wanted = CLASS_OF[code];
          return !here.some(
            (prompt) =>
              (wanted === undefined || prompt.class === wanted) &&
              (sentence === null ||
                (textOf.get(prompt.blockId) ?? '').includes(sentence.replace(/\.$/, '').slice(0, 40))),
          );
        })
        .map(({ code, sentence }) => `${plan.ref} ${code}: ${sentence}`);
    });
    expect(missed).toEqual([]);
  });

  test('take no word of the plans for another child’s name or a weak outcome but those that were planted', async () => {
    const found = (await readSamples()).flatMap(({ plan, text }) =>
      findPrompts(text, BANK)
        .filter(({ class: of }) => of === 'other-name' || of === 'weak-outcome' || of === 'blank-section')
        .map((prompt) => `${plan.ref} ${prompt.class}`),
    );
    const planted = MANIFEST.plans.flatMap((plan) =>
      plan.faults.flatMap(({ code }) => (CLASS_OF[code] === undefined ? [] : [`${plan.ref} ${CLASS_OF[code]}`])),
    );
    expect(found.sort()).toEqual(planted.sort());
  });

  test('read from the title page of each layout whether the plan is a draft or final', async () => {
    const read = (await readSamples()).map(({ plan, text }) => [plan.ref, planStatusIn(text)]);
    expect(read).toEqual(MANIFEST.plans.map(({ ref }) => [ref, ref === DRAFT ? 'draft' : 'final']));
  });

  test('lay most provision out as stated, and none that is planted as vague', async () => {
    for (const { plan, text } of await readSamples()) {
      const { items } = analyseProvision(text);
      const textOf = new Map(text.blocks.map((block) => [block.id, block.text]));
      const vague = plan.faults.filter(({ code }) => code === 'vague-provision').map(({ sentence }) => sentence ?? '');
      for (const { blockIds, answers } of items) {
        const words = blockIds.map((id) => textOf.get(id)).join(' ');
        const stated = answers.who.found && answers.howOften.found && answers.howLong.found;
        if (vague.some((sentence) => words.includes(sentence.slice(0, 40))))
          expect([plan.ref, stated]).toEqual([plan.ref, false]);
      }
      expect(items.length).toBeGreaterThan(4);
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { sampleManifestSchema } from '#shared/domain/plan/sample-manifest';
import { suggestPairs } from '#shared/domain/thread/suggest-pairs';
import { threadColumns } from '#shared/domain/thread/thread-columns';
import type { ThreadItem } from '#shared/domain/thread/thread-item';
import { readPlanFile } from '#shared/intake/read-plan-file';
import { AREAS } from '../../../scripts/make-samples/plan-source';
import { SAMPLES } from '../../../scripts/make-samples/sample-list';

const FOLDER = new URL('../../../resources/samples/', import.meta.url);
const { plans } = sampleManifestSchema.parse(JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8')));

async function read(file: string) {
  const result = await readPlanFile(new Uint8Array(readFileSync(new URL(file, FOLDER))), DEFAULT_INTAKE_LIMITS);
  if (!result.ok) throw new Error(`${file} was refused: ${result.error.code}`);
  return { plan: result.value, columns: threadColumns(result.value, []) };
}

/** The needs of a plan as its writer set them out: area by area. */
function usesOf(ref: string) {
  const uses = SAMPLES.find((sample) => sample.source.ref === ref)?.source.uses ?? [];
  return AREAS.flatMap((area) => uses.filter(({ need }) => need.area === area));
}

const counted = (items: readonly ThreadItem[], section: string): readonly ThreadItem[] =>
  items.filter((item) => item.aside === null && item.section === section);

describe('the golden thread of the invented plans, in every layout', () => {
  it.each(plans)('counts in $file the needs, outcomes and provision its writer set out', async ({ file, ref }) => {
    const { columns } = await read(file);
    const uses = usesOf(ref);
    expect(counted(columns.need, 'B').map(({ label }) => label)).toEqual(uses.map(({ need }) => need.title));
    const outcomes = uses.flatMap(({ need }) => need.outcomes);
    expect(counted(columns.outcome, 'E').length).toBeGreaterThanOrEqual(outcomes.length);
    const provision = uses.flatMap(({ need, noProvision, toHealth }) =>
      noProvision ? [] : need.provision.filter((_item, at) => !toHealth?.includes(at)),
    );
    expect(counted(columns.provision, 'F').length).toBeGreaterThanOrEqual(provision.length);
  });

  it.each(plans)(
    'sets beside each need in $file the provision under its heading, and none beside one without',
    async ({ file, ref }) => {
      const { plan, columns } = await read(file);
      const pairs = suggestPairs(columns, plan.blocks);
      const uses = usesOf(ref);
      const needs = counted(columns.need, 'B');
      for (const [at, use] of uses.entries()) {
        const headings = (pairs.get(needs[at]?.id ?? '') ?? [])
          .filter(({ role }) => role === 'provision')
          .map(({ under }) => under?.toLowerCase());
        const own = `to meet: ${use.need.title.toLowerCase()}`;
        if (use.noProvision) expect(headings, use.need.title).not.toContain(own);
        else expect(new Set(headings), use.need.title).toEqual(new Set([own]));
      }
    },
  );
});

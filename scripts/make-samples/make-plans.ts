import { createHash } from 'node:crypto';
import type { ExpectedSection, SampleManifest, SamplePlan } from '#shared/domain/plan/sample-manifest';
import { choosePhrases } from './choose-phrases';
import { type ComposedPlan, composePlan, sectionPieces, textsOf } from './compose-plan';
import type { Layout } from './layout';
import { SAMPLES } from './sample-list';

export interface MadePlan {
  readonly entry: SamplePlan;
  readonly bytes: Uint8Array;
  readonly composed: ComposedPlan;
}

function expectedSections(plan: ComposedPlan, layout: Layout): ExpectedSection[] {
  const titles = layout.titles(plan.source.child);
  const texts = new Map(layout.order.map((id) => [id, textsOf(sectionPieces(plan, id))]));
  const everything = [...texts.values()].flat();
  return layout.order.map((id) => ({
    id,
    title: titles[id] ?? id,
    phrases: choosePhrases(texts.get(id) ?? [], everything),
  }));
}

/** Makes the twelve plans and what is true of each; the same bytes every time. */
export function makePlans(): Promise<MadePlan[]> {
  return Promise.all(
    SAMPLES.map(async ({ source, layout }): Promise<MadePlan> => {
      const composed = composePlan(source, layout.provision);
      const bytes = await layout.render(composed);
      const entry: SamplePlan = {
        file: `${source.ref.toLowerCase()}-${layout.id}.${layout.format}`,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        format: layout.format,
        layout: layout.id,
        ref: source.ref,
        type: source.type,
        need: source.need,
        team: source.team,
        fields: source.fields,
        sections: expectedSections(composed, layout),
        faults: [...composed.faults],
        warnings: { must: [...layout.warnings.must], may: [...layout.warnings.may] },
      };
      return { entry, bytes, composed };
    }),
  );
}

export const manifestOf = (plans: readonly MadePlan[]): SampleManifest => ({
  version: 1,
  plans: plans.map((plan) => plan.entry),
});

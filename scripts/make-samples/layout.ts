import type { IntakeWarning } from '#shared/domain/plan/plan-text';
import type { SamplePlan } from '#shared/domain/plan/sample-manifest';
import type { SectionId } from '#shared/domain/plan/section-id';
import type { ComposedPlan, ProvisionStyle } from './compose-plan';
import type { Child } from './plan-source';

export type SectionTitles = Readonly<Partial<Record<SectionId, string>>>;

/** One way of setting out a plan, with what a reader of its file should find. */
export interface Layout {
  readonly id: SamplePlan['layout'];
  readonly format: 'docx' | 'pdf';
  readonly provision: ProvisionStyle;
  /** The sections in the order a person meets them. */
  readonly order: readonly SectionId[];
  readonly titles: (child: Child) => SectionTitles;
  readonly warnings: {
    readonly must: readonly IntakeWarning['code'][];
    readonly may: readonly IntakeWarning['code'][];
  };
  readonly render: (plan: ComposedPlan) => Promise<Uint8Array>;
}

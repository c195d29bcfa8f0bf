import { z } from 'zod';
import { type Target, targetSchema } from './indicator';
import { monthSchema } from './month';

/** The audit measures of the dashboard: `all` sections, or one by its letter. */
export const auditAimsSchema = z.record(
  z.string().min(1).max(3),
  z.strictObject({
    /** By month, the earliest first: what held when stays known after it was changed. */
    targets: z
      .array(targetSchema)
      .max(60)
      .refine((targets) => targets.every(({ value }) => value <= 100), 'A percent is 0 to 100.'),
    /** Months that the baseline is taken from, both included; absent: the first with enough plans. */
    baseline: z
      .strictObject({ from: monthSchema, to: monthSchema })
      .refine(({ from, to }) => from <= to, 'The last month is not before the first.')
      .exactOptional(),
  }),
);

/** What is aimed at of the share of criteria met, by section; kept as one setting of the workspace. */
export type AuditAims = z.infer<typeof auditAimsSchema>;
export type AuditAim = AuditAims[string];

/** What was kept; nothing where nothing was, and where it is of another time. */
export function toAuditAims(kept: unknown): AuditAims {
  const read = auditAimsSchema.safeParse(kept);
  return read.success ? read.data : {};
}

/** A target set from a month on; `null` takes the one of that month away. */
export function withAuditTarget(
  aims: AuditAims,
  section: string,
  from: Target['from'],
  value: number | null,
): AuditAims {
  const before = aims[section] ?? { targets: [] };
  const others = before.targets.filter((target) => target.from !== from);
  const targets = value === null ? others : [...others, { from, value }];
  return { ...aims, [section]: { ...before, targets: targets.sort((a, b) => (a.from < b.from ? -1 : 1)) } };
}

/** Which months the baseline is taken from; `null`: the first with enough plans. */
export function withAuditBaseline(aims: AuditAims, section: string, months: AuditAim['baseline'] | null): AuditAims {
  const { baseline: _before, ...aim } = aims[section] ?? { targets: [] };
  return { ...aims, [section]: { ...aim, ...(months === null || months === undefined ? {} : { baseline: months }) } };
}

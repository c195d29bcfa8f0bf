import type { WeeksAgreed, WeeksAudit } from '#shared/domain/audit/sample-weeks';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ShortMark, ShortMarks } from '#shared/domain/scoring/short-mark';

const REASONS = [
  'Read the item again together: one sentence had been passed over.',
  'The guidance asks for a date, and there is none.',
  'What the plan says is enough for a parent to check it.',
  'The evidence is in the table, which the second reader had not opened.',
] as const;

/** The two readers' marks made one: what they share stays, of the rest the higher where that is met, otherwise the lower. */
export function agreeMarks([first, second]: readonly WeeksAudit[], rubric: Rubric): WeeksAgreed | null {
  if (first === undefined || second === undefined) return null;
  const marks: ShortMarks = {};
  const reasons: Record<string, string> = {};
  for (const { id } of allCriteria(rubric)) {
    const [one, other] = [first.marks[id], second.marks[id]];
    if (one === undefined || other === undefined) continue;
    marks[id] = one === other ? one : settled(one, other, rubric.metFrom);
    if (one !== other)
      reasons[id] = REASONS[(id.charCodeAt(id.length - 1) + second.minutes) % REASONS.length] as string;
  }
  return {
    id: `${first.id}-agreed`,
    ref: first.ref,
    agrees: [first.id, second.id],
    auditorId: first.auditorId,
    rubricVersion: first.rubricVersion,
    started: { weeksAgo: first.started.weeksAgo, weekday: 5, time: '16:15' },
    minutes: 12,
    marks,
    reasons,
  };
}

function settled(one: ShortMark, other: ShortMark, metFrom: number): ShortMark {
  if (typeof one !== 'number') return other;
  if (typeof other !== 'number') return one;
  const high = Math.max(one, other);
  return high > metFrom ? high : Math.min(one, other);
}

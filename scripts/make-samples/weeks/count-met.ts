import type { WeeksAgreed, WeeksAudit } from '#shared/domain/audit/sample-weeks';
import type { SampleFigure } from '#shared/domain/board/sample-board';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';

/** In how many plans of some weeks a criterion is met, each plan once: by its agreed marks, otherwise by its first audit. */
export function countMet(
  criterionId: string,
  { audits, agreed }: { readonly audits: readonly WeeksAudit[]; readonly agreed: readonly WeeksAgreed[] },
  firstWeeksAgo: number,
  lastWeeksAgo: number,
): SampleFigure {
  const own = audits.filter(({ started }) => started.weeksAgo <= firstWeeksAgo && started.weeksAgo >= lastWeeksAgo);
  const refs = [...new Set(own.map(({ ref }) => ref))];
  const marks = refs
    .map((ref) => (agreed.find((one) => one.ref === ref) ?? own.find((one) => one.ref === ref))?.marks[criterionId])
    .filter((mark) => mark !== undefined && mark !== 'na');
  const versions = [...new Set(own.map(({ rubricVersion }) => rubricVersion))].sort((a, b) => b - a);
  return {
    part: marks.filter((mark) => typeof mark === 'number' && mark >= DEFAULT_RUBRIC.metFrom).length,
    total: marks.length,
    firstWeeksAgo,
    lastWeeksAgo,
    versions: versions.map((version) => `${DEFAULT_RUBRIC.id}/${version}`),
  };
}

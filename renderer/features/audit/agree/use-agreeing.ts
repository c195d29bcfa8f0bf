import { useMemo } from 'react';
import { type AgreedRow, agreedRows, conflictsOf } from '#shared/domain/audit/agree-marks';
import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { type Agreement, toCompareSettings } from '../../../db/actions/agree';
import { useAnswers, usePeople, useSetting } from '../../../db/reads';
import { COMPARE_SETTING } from '../../../db/setting-keys';
import type { AuditData } from '../use-audit-data';

/** One of the two who marked the plan. */
export interface Marker {
  readonly audit: Audit;
  readonly name: string;
  readonly initials: string;
  readonly answers: ReadonlyMap<string, Answer>;
}

export interface Agreeing {
  readonly first: Marker;
  readonly second: Marker;
  /** Who settles, or settled, the marks. */
  readonly leader: string;
  readonly rows: readonly AgreedRow[];
  readonly conflicts: readonly AgreedRow[];
  /** Conflicts without an agreed mark or without a reason. */
  readonly open: readonly AgreedRow[];
  /** What handing in needs. */
  readonly agreement: Agreement;
}

/** All that the table of two markings stands on; null while it is being read, and where it is not of two. */
export function useAgreeing({ plan, audit, rubric, asked, answers, twice }: AuditData): Agreeing | null {
  const [first, second] = [twice?.first, twice?.second];
  const one = useAnswers(first?.id ?? '');
  const other = useAnswers(second?.id ?? '');
  const people = usePeople();
  const kept = useSetting(COMPARE_SETTING);
  return useMemo(() => {
    if (!first || !second || !one || !other || people === undefined || kept === undefined) return null;
    const settings = toCompareSettings(kept);
    const rows = agreedRows(
      allCriteria(asked).map(({ id }) => id),
      one,
      other,
      settings,
    );
    const personOf = (id: string) => people.find((person) => person.id === id);
    const toMarker = (of: Audit, given: ReadonlyMap<string, Answer>, without: string): Marker => ({
      audit: of,
      name: personOf(of.auditorId)?.name ?? 'somebody who is not in the list of people',
      initials: personOf(of.auditorId)?.initials ?? without,
      answers: given,
    });
    return {
      first: toMarker(first, one, '1st'),
      second: toMarker(second, other, '2nd'),
      leader: personOf(audit.auditorId)?.name ?? 'somebody else',
      rows,
      ...conflictsOf(rows, answers),
      agreement: {
        audit,
        first,
        second,
        rubric,
        asked,
        firstAnswers: one,
        secondAnswers: other,
        answers,
        settings,
        planType: plan.type,
      },
    };
  }, [first, second, one, other, people, kept, asked, audit, rubric, answers, plan.type]);
}

import { askedPart, asksByType, type NotAsked } from '#shared/domain/audit/audit-scope';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan-choices';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ScoringScope, WhyNotAsked } from '#shared/domain/scoring/asked';
import { DISCIPLINE_WORDS } from './discipline/discipline-words';

/** More than this are counted and not named. */
const MOST_NAMED = 8;

interface Asking {
  readonly rubric: Rubric;
  readonly scope: ScoringScope;
  readonly notAsked: NotAsked;
}

/** What an audit does not ask, and why; where the plan's type is not known, that all types' criteria are asked. */
export function notAskedSentence({ rubric, scope, notAsked }: Asking): string | null {
  const of = (wanted: WhyNotAsked) => [...notAsked].flatMap(([id, why]) => (why === wanted ? [id] : []));
  const [byType, byDiscipline] = [of('other-plan-type'), of('other-discipline')];
  const { planType, discipline } = scope;
  const parts = [
    ...(byDiscipline.length === 0 || discipline === undefined
      ? []
      : [
          `Only the part of ${DISCIPLINE_WORDS[discipline].toLowerCase()} is marked: ${named(byDiscipline)} of other disciplines ${are(byDiscipline)} not asked.`,
        ]),
    ...(byType.length === 0 || planType === undefined
      ? []
      : [`Not asked of a plan of type “${PLAN_TYPE_WORDS[planType]}”: ${named(byType)}.`]),
    ...(planType === undefined && asksByType(askedPart(rubric, notAsked))
      ? ['The plan’s type is not known, so the criteria for all types are asked.']
      : []),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

const are = (ids: readonly string[]): string => (ids.length === 1 ? 'is' : 'are');

const named = (ids: readonly string[]): string => (ids.length > MOST_NAMED ? `${ids.length} criteria` : ids.join(', '));

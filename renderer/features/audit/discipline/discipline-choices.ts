import type { Answer } from '#shared/domain/audit/answer';
import { notAskedOf } from '#shared/domain/audit/audit-scope';
import { DISCIPLINES, type Discipline, type Rubric } from '#shared/domain/rubric/rubric';
import type { ScoringScope } from '#shared/domain/scoring/asked';
import { DISCIPLINE_WORDS } from './discipline-words';

/** One thing that an audit may mark: the whole plan, or the part of one discipline. */
export interface DisciplineChoice {
  readonly id: Discipline | 'all';
  readonly label: string;
  /** Letters of the sections that are asked. */
  readonly sections: readonly string[];
  /** Criteria that carry a mark and would not be asked any more: while there are any, this cannot be chosen. */
  readonly against: readonly string[];
}

export const hasDisciplines = ({ sections }: Pick<Rubric, 'sections'>): boolean =>
  sections.some(({ discipline }) => discipline !== undefined);

interface Choosing {
  readonly rubric: Rubric;
  readonly scope: ScoringScope;
  readonly answers: ReadonlyMap<string, Pick<Answer, 'mark'>>;
}

/** The whole plan, and each discipline that a section of this version names. */
export function disciplineChoices({ rubric, scope, answers }: Choosing): readonly DisciplineChoice[] {
  const named = DISCIPLINES.filter((one) => rubric.sections.some(({ discipline }) => discipline === one));
  const choice = (id: DisciplineChoice['id'], label: string): DisciplineChoice => {
    const discipline = id === 'all' ? undefined : id;
    const without = notAskedOf(rubric, { planType: scope.planType, discipline });
    return {
      id,
      label,
      sections: rubric.sections
        .filter(({ criteria }) => criteria.some((one) => !without.has(one.id)))
        .map(({ id: letter }) => letter),
      against: [...without].flatMap(([criterionId, why]) =>
        why === 'other-discipline' && (answers.get(criterionId)?.mark ?? null) !== null ? [criterionId] : [],
      ),
    };
  };
  return [choice('all', 'The whole plan'), ...named.map((one) => choice(one, DISCIPLINE_WORDS[one]))];
}

/** Why a choice cannot be made; null where it can. */
export function againstWords({ against }: Pick<DisciplineChoice, 'against'>): string | null {
  if (against.length === 0) return null;
  const which = against.length > 6 ? `${against.length} criteria of other disciplines` : against.join(', ');
  return `${which} ${against.length === 1 ? 'is' : 'are'} marked already. Clear ${against.length === 1 ? 'that mark' : 'those marks'} first.`;
}

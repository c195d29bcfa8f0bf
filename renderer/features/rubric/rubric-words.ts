import { PLAN_TYPE_WORDS, type PlanType } from '#shared/domain/plan/plan-choices';
import type { Band, Criterion, Rubric, RubricSection } from '#shared/domain/rubric/rubric';

/** What earns each band, best first: `85% and more`, `65% to under 85%`, `under 45%`. */
export function bandSentences({ bands }: Pick<Rubric, 'bands'>): readonly { band: Band; sentence: string }[] {
  return bands.map((band, index) => {
    const above = bands[index - 1];
    if (above === undefined) return { band, sentence: `from a weighted score of ${band.from}%` };
    if (band.from === 0) return { band, sentence: `under ${above.from}%` };
    return { band, sentence: `${band.from}% to under ${above.from}%` };
  });
}

/** The limiting rule in plain words. */
export function capSentences(rubric: Pick<Rubric, 'bands' | 'caps' | 'sections'>): readonly string[] {
  const limiting = rubric.sections.flatMap(({ criteria }) => criteria.filter((criterion) => criterion.limiting));
  if (limiting.length === 0) return ['No criterion limits the grade.'];
  const word = (id: string) => rubric.bands.find((band) => band.id === id)?.word ?? id;
  return [
    `Limiting criteria: ${limiting.map(({ id }) => id).join(', ')}.`,
    `If one of them scores 0 or is not evidenced, the grade is ${word(rubric.caps.one)} at best; if two or more do, ${word(rubric.caps.twoOrMore)}. A limit never raises a grade.`,
  ];
}

export const weightWords = ({ weight, criteria }: RubricSection): string =>
  `${criteria.length === 1 ? '1 criterion' : `${criteria.length} criteria, each`} of weight ${weight}`;

export const naWords = ({ naAllowed, naWhen }: Pick<Criterion, 'naAllowed' | 'naWhen'>): string =>
  naAllowed ? (naWhen ?? 'Where it cannot apply.') : 'Applies to every plan.';

export const planTypeWords = (types: readonly PlanType[]): string =>
  types.map((type) => PLAN_TYPE_WORDS[type]).join(', ');

export const countWords = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

import { useState } from 'react';
import type { Plan } from '#shared/domain/plan/plan';
import type { Criterion, Rubric } from '#shared/domain/rubric/rubric';
import { whyNotAsked } from '#shared/domain/scoring/asked';
import { ChoiceField } from '../../../../components/choice-field';
import { type Place, sectionOf } from '../place';
import { PlanWordsView } from './plan-words-view';
import { TrialCriterion } from './trial-criterion';
import type { Trial } from './use-trial';
import { useTrialKeys } from './use-trial-keys';

interface PlanMarkingProps {
  readonly plan: Plan;
  readonly rubric: Rubric;
  readonly trial: Trial;
  readonly place: Place;
  readonly onEdit: (criterionId: string) => void;
}

/** The text of one section beside the criteria that are asked of it. */
export function PlanMarking({ plan, rubric, trial, place, onEdit }: PlanMarkingProps) {
  const [chosen, setChosen] = useState<string | undefined>(() => sectionOfPlace(rubric, place));
  const section = rubric.sections.find(({ id }) => id === chosen) ?? rubric.sections[0];
  const whyNot = (criterion: Criterion) =>
    section === undefined ? null : whyNotAsked(section, criterion, { planType: plan.type });
  const { current, takeInHand } = useTrialKeys(
    rubric,
    section,
    trial,
    (criterion) => whyNot(criterion) === null,
    place.kind === 'criterion' ? place.id : undefined,
  );
  if (section === undefined) return null;
  return (
    <div className="tryout-panes">
      <PlanWordsView plan={plan} sectionId={section.id} />
      <section className="tryout-criteria" aria-label={`Criteria of section ${section.id}`} tabIndex={0}>
        <ChoiceField
          label="Section"
          choices={rubric.sections.map(({ id, title }) => ({ id, label: `${id} ${title}` }))}
          value={section.id}
          onChange={setChosen}
        />
        {section.criteria.map((criterion) => (
          <TrialCriterion
            key={criterion.id}
            rubric={rubric}
            criterion={criterion}
            notAsked={whyNot(criterion)}
            isCurrent={criterion.id === current}
            mark={trial.marks.get(criterion.id) ?? null}
            onMark={(mark) => {
              takeInHand(criterion.id);
              trial.mark(criterion.id, mark);
            }}
            onEdit={() => onEdit(criterion.id)}
          />
        ))}
      </section>
    </div>
  );
}

function sectionOfPlace(rubric: Rubric, place: Place): string | undefined {
  if (place.kind === 'section') return place.id;
  return place.kind === 'criterion' ? sectionOf(rubric, place.id)?.id : undefined;
}

import { Button } from 'react-aria-components';
import type { Mark } from '#shared/domain/audit/answer';
import type { Criterion } from '#shared/domain/rubric/rubric';
import { ChoiceField } from '../../components/choice-field';
import { toneOf } from '../../components/rating-square';
import { markSign, markWords } from './mark-words';
import type { AuditData } from './use-audit-data';
import type { Marking } from './use-marking';
import { answeredIn } from './walk-criteria';

interface CriteriaListProps {
  readonly data: AuditData;
  readonly marking: Marking;
}

/** The criteria of the chosen section with their marks; a drop-down where the window is narrow. */
export function CriteriaList({ data, marking }: CriteriaListProps) {
  const { rubric, answers } = data;
  const { section, criterion } = marking;
  const markOf = (id: string): Mark | null => answers.get(id)?.mark ?? null;
  return (
    <section className="criteria" aria-label={`Criteria of section ${section.id}`}>
      <div className="criteria-head">
        <h2>{section.id === 'X' ? 'Whole plan' : `Section ${section.id}`}</h2>
        <span className="muted">
          {answeredIn(section, answers)} of {section.criteria.length}
        </span>
      </div>
      <ul className="criteria-list">
        {section.criteria.map((item) => (
          <li key={item.id}>
            <CriterionButton
              criterion={item}
              mark={markOf(item.id)}
              words={markWords(markOf(item.id), rubric)}
              steps={rubric.scale.length}
              here={item.id === criterion.id}
              onPress={() => marking.goTo(item.id)}
            />
          </li>
        ))}
      </ul>
      <div className="criteria-choice">
        <ChoiceField
          label="Criterion"
          hideLabel
          choices={section.criteria.map((item) => ({
            id: item.id,
            label: `${item.id} ${item.title} (${markWords(markOf(item.id), rubric)})`,
          }))}
          value={criterion.id}
          onChange={marking.goTo}
        />
      </div>
    </section>
  );
}

interface CriterionButtonProps {
  readonly criterion: Criterion;
  readonly mark: Mark | null;
  readonly words: string;
  readonly steps: number;
  readonly here: boolean;
  readonly onPress: () => void;
}

function CriterionButton({ criterion, mark, words, steps, here, onPress }: CriterionButtonProps) {
  const tone = mark?.kind === 'rating' ? toneOf(mark.value, steps) : undefined;
  return (
    <Button
      className="criterion-button"
      aria-current={here}
      aria-label={`${criterion.id} ${criterion.title}: ${words}`}
      onPress={onPress}
    >
      <strong>{criterion.id}</strong>
      <span className="criterion-title">{criterion.title}</span>
      <span className="mark-box" data-tone={tone} data-kind={mark?.kind ?? 'none'}>
        {markSign(mark)}
      </span>
    </Button>
  );
}

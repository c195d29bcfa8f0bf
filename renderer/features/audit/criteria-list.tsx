import { memo, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Mark } from '#shared/domain/audit/answer';
import { markWords } from '#shared/domain/audit/mark-words';
import type { Criterion } from '#shared/domain/rubric/rubric';
import { ChoiceField } from '../../components/choice-field';
import { toneOf } from '../../components/rating-square';
import { useMedia } from '../../components/use-media';
import { NOT_ASKED_SHORT } from './discipline/discipline-words';
import { markSign } from './mark-words';
import { NoteMark } from './note-mark';
import type { AuditData } from './use-audit-data';
import type { Marking } from './use-marking';
import { answeredIn, askedIn } from './walk-criteria';

interface CriteriaListProps {
  readonly data: AuditData;
  readonly marking: Marking;
}

/** The width at which criteria.css hides the list of buttons. */
const NARROW = '(max-width: 900px)';

/** The criteria of the chosen section with their marks; a drop-down where the window is narrow. */
export function CriteriaList({ data, marking }: CriteriaListProps) {
  const { rubric, answers, notAsked } = data;
  const { section, criterion } = marking;
  const narrow = useMedia(NARROW);
  const markOf = (id: string): Mark | null => answers.get(id)?.mark ?? null;
  const wordsOf = (id: string): string => {
    const why = notAsked.get(id);
    return why === undefined ? markWords(markOf(id), rubric) : NOT_ASKED_SHORT[why];
  };
  const hasNote = (id: string): boolean => (answers.get(id)?.note ?? '') !== '';
  return (
    <section className="criteria" aria-label={`Criteria of section ${section.id}`}>
      <div className="criteria-head">
        <h2>{section.id === 'X' ? 'Whole plan' : `Section ${section.id}`}</h2>
        <span className="muted">
          {answeredIn(section, answers, notAsked)} of {askedIn(section, notAsked).length}
        </span>
      </div>
      <ul className="criteria-list">
        {section.criteria.map((item) => (
          <li key={item.id}>
            <CriterionButton
              criterion={item}
              mark={markOf(item.id)}
              words={wordsOf(item.id)}
              asked={!notAsked.has(item.id)}
              noted={hasNote(item.id)}
              steps={rubric.scale.length}
              here={item.id === criterion.id}
              onGo={marking.goTo}
            />
          </li>
        ))}
      </ul>
      {narrow ? (
        <div className="criteria-choice">
          <ChoiceField
            label="Criterion"
            hideLabel
            choices={section.criteria.map((item) => ({
              id: item.id,
              label: `${item.id} ${item.title} (${wordsOf(item.id)}${hasNote(item.id) ? ', with a note' : ''})`,
            }))}
            value={criterion.id}
            onChange={marking.goTo}
          />
        </div>
      ) : null}
    </section>
  );
}

interface CriterionButtonProps {
  readonly criterion: Criterion;
  readonly mark: Mark | null;
  readonly words: string;
  readonly noted: boolean;
  readonly asked: boolean;
  readonly steps: number;
  readonly here: boolean;
  readonly onGo: (criterionId: string) => void;
}

/** Drawn again only when something about this very criterion changes: a rating changes one of many. */
const CriterionButton = memo(function CriterionButton(props: CriterionButtonProps) {
  const { criterion, mark, words, noted, asked, steps, here, onGo } = props;
  const tone = mark?.kind === 'rating' ? toneOf(mark.value, steps) : undefined;
  const button = useRef<HTMLButtonElement>(null);
  // The prompts below scroll with the list and may have pushed it out of sight.
  useEffect(() => {
    if (here) button.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <Button
      ref={button}
      className="criterion-button"
      data-asked={asked ? undefined : 'no'}
      aria-current={here}
      aria-label={`${criterion.id} ${criterion.title}${noted ? ', with a note' : ''}: ${words}`}
      onPress={() => onGo(criterion.id)}
    >
      <strong>{criterion.id}</strong>
      <span className="criterion-title">
        {criterion.title}
        {asked ? null : <span className="criterion-not-asked">{words}</span>}
      </span>
      {noted ? <NoteMark /> : null}
      {asked ? (
        <span className="mark-box" data-tone={tone} data-kind={mark?.kind ?? 'none'}>
          {markSign(mark)}
        </span>
      ) : null}
    </Button>
  );
});

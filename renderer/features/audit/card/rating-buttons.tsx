import { Group, ToggleButton } from 'react-aria-components';
import type { Mark } from '#shared/domain/audit/answer';
import type { Criterion, Rubric } from '#shared/domain/rubric/rubric';
import { KeyHint } from '../../../components/key-hint';
import { RatingSquare, toneOf } from '../../../components/rating-square';
import { sameMark } from '../key-to-mark';

interface RatingButtonsProps {
  readonly rubric: Rubric;
  readonly criterion: Criterion;
  readonly mark: Mark | null;
  /** Why the key just pressed did nothing. */
  readonly refused: string | null;
  readonly onRate: (mark: Mark | null) => void;
}

const NOT_APPLICABLE: Mark = { kind: 'not-applicable' };
const NOT_EVIDENCED: Mark = { kind: 'not-evidenced' };

/** The scale with a colour, a word and a key for each step. Pressing the chosen one again changes nothing; Clear does. */
export function RatingButtons({ rubric, criterion, mark, refused, onRate }: RatingButtonsProps) {
  const is = (wanted: Mark): boolean => sameMark(mark, wanted);
  return (
    <Group aria-label={`Rating of ${criterion.id}`} className="ratings">
      {rubric.scale.map((point) => {
        const rating: Mark = { kind: 'rating', value: point.value };
        return (
          <ToggleButton
            key={point.value}
            className="rating"
            isSelected={is(rating)}
            onChange={() => onRate(rating)}
            aria-label={point.word}
          >
            <RatingSquare tone={toneOf(point.value, rubric.scale.length)} />
            <span className="rating-word">{point.word}</span>
            <KeyHint keys={String(point.value)} />
          </ToggleButton>
        );
      })}
      <div className="ratings-row">
        <ToggleButton
          className="rating"
          isSelected={is(NOT_APPLICABLE)}
          isDisabled={!criterion.naAllowed}
          onChange={() => onRate(NOT_APPLICABLE)}
          aria-label="Not applicable"
          aria-describedby="na-reason"
        >
          <span className="rating-word">Not applicable</span>
          <KeyHint keys="N" />
        </ToggleButton>
        <ToggleButton
          className="rating"
          isSelected={is(NOT_EVIDENCED)}
          onChange={() => onRate(NOT_EVIDENCED)}
          aria-label="Not evidenced"
        >
          <span className="rating-word">Not evidenced</span>
          <KeyHint keys="X" />
        </ToggleButton>
      </div>
      <p id="na-reason" className={criterion.naAllowed || refused !== null ? 'visually-hidden' : 'hint'}>
        {criterion.naAllowed ? (criterion.naWhen ?? 'Where it cannot apply.') : 'Applies to every plan: no N/A.'}
      </p>
      {refused === null ? null : <p className="rating-refused">{refused}</p>}
    </Group>
  );
}

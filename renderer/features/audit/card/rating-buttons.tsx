import { memo, useMemo } from 'react';
import { Group, ToggleButton } from 'react-aria-components';
import type { Mark } from '#shared/domain/audit/answer';
import type { Criterion, Rubric } from '#shared/domain/rubric/rubric';
import { KeyHint } from '../../../components/key-hint';
import { RatingSquare, toneOf } from '../../../components/rating-square';
import { usePrintedKey } from '../../../keyboard/keyboard-map';

interface RatingButtonsProps {
  readonly rubric: Rubric;
  readonly criterion: Criterion;
  readonly mark: Mark | null;
  /** Why this criterion is not to be marked in this audit; null where it is. */
  readonly notAsked: string | null;
  /** Why the key just pressed did nothing. */
  readonly refused: string | null;
  readonly onRate: (mark: Mark | null) => void;
}

const NOT_APPLICABLE: Mark = { kind: 'not-applicable' };
const NOT_EVIDENCED: Mark = { kind: 'not-evidenced' };

/** The scale with a colour, a word and a key for each step. Pressing the chosen one again changes nothing; Clear does. */
export function RatingButtons({ rubric, criterion, mark, notAsked, refused, onRate }: RatingButtonsProps) {
  const [naKey, notEvidencedKey] = [usePrintedKey('not-applicable'), usePrintedKey('not-evidenced')];
  const steps = useMemo(() => toSteps(rubric.scale), [rubric.scale]);
  return (
    <Group aria-label={`Rating of ${criterion.id}`} className="ratings">
      {steps.map((step) => (
        <RatingButton
          key={step.keys}
          {...step}
          isSelected={mark?.kind === 'rating' && mark.value === step.mark.value}
          isDisabled={notAsked !== null}
          onRate={onRate}
        />
      ))}
      <div className="ratings-row">
        <RatingButton
          mark={NOT_APPLICABLE}
          word="Not applicable"
          keys={naKey}
          isSelected={mark?.kind === 'not-applicable'}
          isDisabled={!criterion.naAllowed || notAsked !== null}
          describedBy="na-reason"
          onRate={onRate}
        />
        <RatingButton
          mark={NOT_EVIDENCED}
          word="Not evidenced"
          keys={notEvidencedKey}
          isSelected={mark?.kind === 'not-evidenced'}
          isDisabled={notAsked !== null}
          onRate={onRate}
        />
      </div>
      {notAsked === null || refused !== null ? null : (
        <p className="hint">
          {notAsked}
          {mark === null ? '' : ' The mark given before is kept.'}
        </p>
      )}
      <p
        id="na-reason"
        className={criterion.naAllowed || refused !== null || notAsked !== null ? 'visually-hidden' : 'hint'}
      >
        {criterion.naAllowed ? (criterion.naWhen ?? 'Where it cannot apply.') : 'Applies to every plan: no N/A.'}
      </p>
      {refused === null ? null : <p className="rating-refused">{refused}</p>}
    </Group>
  );
}

/** The marks of a scale, made once: a button given the same one is not drawn again. */
const toSteps = (scale: Rubric['scale']) =>
  scale.map(({ value, word }) => ({
    mark: { kind: 'rating', value } as const,
    word,
    keys: String(value),
    tone: toneOf(value, scale.length),
  }));

interface RatingButtonProps {
  readonly mark: Mark;
  readonly word: string;
  readonly keys: string;
  readonly tone?: ReturnType<typeof toneOf>;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly describedBy?: string;
  readonly onRate: (mark: Mark) => void;
}

/** Drawn again only when it is chosen or no longer: a rating changes two of six. */
const RatingButton = memo(function RatingButton(props: RatingButtonProps) {
  const { mark, word, keys, tone, isSelected, isDisabled = false, describedBy, onRate } = props;
  return (
    <ToggleButton
      className="rating"
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={() => onRate(mark)}
      aria-label={word}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    >
      {tone === undefined ? null : <RatingSquare tone={tone} />}
      <span className="rating-word">{word}</span>
      <KeyHint keys={keys} />
    </ToggleButton>
  );
});

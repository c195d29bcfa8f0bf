import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Mark } from '#shared/domain/audit/answer';
import type { Criterion, Rubric } from '#shared/domain/rubric/rubric';
import type { WhyNotAsked } from '#shared/domain/scoring/asked';
import { AppButton } from '../../../../components/app-button';
import { KeyHint } from '../../../../components/key-hint';
import { RatingSquare, toneOf } from '../../../../components/rating-square';
import { usePrintedKey } from '../../../../keyboard/keyboard-map';
import { isAllowed } from './trial-score';
import { trialId } from './use-trial-keys';

interface TrialCriterionProps {
  readonly rubric: Rubric;
  readonly criterion: Criterion;
  readonly notAsked: WhyNotAsked | null;
  readonly mark: Mark | null;
  /** The keys mark this one. */
  readonly isCurrent: boolean;
  readonly onMark: (mark: Mark | null) => void;
  readonly onEdit: () => void;
}

const NOT_APPLICABLE = 'not-applicable';
const NOT_EVIDENCED = 'not-evidenced';

const keyOf = (mark: Mark): string => (mark.kind === 'rating' ? String(mark.value) : mark.kind);

function markOf(key: string): Mark {
  if (key === NOT_APPLICABLE || key === NOT_EVIDENCED) return { kind: key };
  return { kind: 'rating', value: Number(key) };
}

/** One criterion as an auditor would meet it, with its words and its scale. */
export function TrialCriterion({ rubric, criterion, notAsked, mark, isCurrent, onMark, onEdit }: TrialCriterionProps) {
  const { id, title, good, guidance, naAllowed } = criterion;
  const [naKey, evidencedKey] = [usePrintedKey('not-applicable'), usePrintedKey('not-evidenced')];
  const stands = mark !== null && isAllowed(mark, naAllowed, rubric.scale.length);
  return (
    <article className="trial" id={trialId(id)} aria-label={id} aria-current={isCurrent}>
      <div className="trial-head">
        <h2>
          {id} {title.trim() === '' ? <span className="muted">No title yet</span> : title}
        </h2>
        {criterion.limiting ? <span className="chip chip-limiting">limiting</span> : null}
        <AppButton kind="quiet" aria-label={`Edit ${id}`} onPress={onEdit}>
          Edit
        </AppButton>
      </div>
      {good.trim() === '' ? null : <p>{good}</p>}
      {guidance.trim() === '' ? null : <p className="muted">{guidance}</p>}
      {notAsked === null ? (
        <ToggleButtonGroup
          aria-label={`Try a rating of ${id}`}
          className="trial-marks"
          selectionMode="single"
          selectedKeys={stands ? [keyOf(mark)] : []}
          onSelectionChange={(keys) => {
            const [chosen] = keys;
            onMark(chosen === undefined ? null : markOf(String(chosen)));
          }}
        >
          {rubric.scale.map(({ value, word }) => (
            <ToggleButton key={value} id={String(value)} className="trial-mark">
              <RatingSquare tone={toneOf(value, rubric.scale.length)} /> {value} {word}
            </ToggleButton>
          ))}
          <ToggleButton id={NOT_APPLICABLE} className="trial-mark" isDisabled={!naAllowed}>
            N/A {isCurrent ? <KeyHint keys={naKey} /> : null}
          </ToggleButton>
          <ToggleButton id={NOT_EVIDENCED} className="trial-mark">
            Not evidenced {isCurrent ? <KeyHint keys={evidencedKey} /> : null}
          </ToggleButton>
        </ToggleButtonGroup>
      ) : (
        <p className="muted">Not asked of plans of this type.</p>
      )}
    </article>
  );
}

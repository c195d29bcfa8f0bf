import { useState } from 'react';
import type { Risk } from '#shared/domain/board/risk';
import { readTypedDay, shortDay } from '#shared/lib/days';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { editRisk } from '../../../db/actions/board';
import { DayField } from '../form/day-field';
import { WordsField } from '../form/words-field';
import { scoreOfFields } from './risk-fields';
import { ScoreFields } from './score-fields';

interface Typed {
  readonly score?: { readonly likelihood: string; readonly impact: string };
  readonly day?: string;
}

/** A review: the score as it is seen now, when it is looked at next, and why. One more step of the history. */
export function RiskReview({ risk }: { readonly risk: Risk }) {
  // What is not touched is as the risk says it now.
  const [typed, setTyped] = useState<Typed>({});
  const { day = shortDay(risk.reviewOn) } = typed;
  const score = typed.score ?? { likelihood: String(risk.now.likelihood), impact: String(risk.now.impact) };
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const keep = async () => {
    setAsked(true);
    const reviewOn = readTypedDay(day);
    if (reviewOn === null) return;
    const now = scoreOfFields(score.likelihood, score.impact);
    const isSame = now.likelihood === risk.now.likelihood && now.impact === risk.now.impact;
    const unsaid = isSame && reviewOn === risk.reviewOn && note.trim() === '';
    const words = unsaid ? 'Reviewed, no change.' : note;
    const result = await editRisk(risk.id, { now, reviewOn, ...(words.trim() === '' ? {} : { note: words }) });
    if (!result.ok) return setRefusal(result.error.message);
    setTyped({});
    setNote('');
    setRefusal(null);
    announce('The review is kept.');
  };
  return (
    <section className="board-step" aria-label="Review">
      <h3>Review</h3>
      <ScoreFields
        label="Score now"
        likelihood={score.likelihood}
        impact={score.impact}
        onChange={(chosen) => setTyped({ ...typed, score: chosen })}
      />
      <div className="board-pair">
        <DayField
          label="Next review"
          value={day}
          onChange={(text) => setTyped({ ...typed, day: text })}
          asked={asked}
        />
        <WordsField label="What changed" value={note} longest={500} onChange={setNote} problem={refusal} />
      </div>
      <AppButton kind="primary" onPress={() => void keep()}>
        Keep this review
      </AppButton>
    </section>
  );
}

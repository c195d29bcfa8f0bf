import { useState } from 'react';
import type { Risk } from '#shared/domain/board/risk';
import { addRisk, editRisk } from '../../../db/actions/board';
import { DayField } from '../form/day-field';
import { FormFrame } from '../form/form-frame';
import { RoleField } from '../form/role-field';
import { useFormDraft } from '../form/use-form-draft';
import { WordsField } from '../form/words-field';
import { riskFields, toRiskDraft } from './risk-fields';
import { ScoreFields } from './score-fields';

interface RiskFormProps {
  /** Null: a new one. */
  readonly risk: Risk | null;
  readonly draftKey: string;
}

/** Everything about a risk but its history, which what is saved here adds to. */
export function RiskForm({ risk, draftKey }: RiskFormProps) {
  const draft = useFormDraft(draftKey, riskFields(risk));
  const { fields, set } = draft;
  const [asked, setAsked] = useState(false);
  const made = toRiskDraft(fields);
  return (
    <FormFrame
      label={risk === null ? 'New risk' : 'Change the risk'}
      save={risk === null ? 'Add the risk' : 'Save changes'}
      draft={draft}
      check={() => {
        setAsked(true);
        return made !== null;
      }}
      onSave={() => {
        // `check` has seen to it that it is there.
        if (made === null) throw new Error('A risk was saved that is not filled in.');
        return risk === null ? addRisk(made) : editRisk(risk.id, made);
      }}
    >
      <WordsField
        label="Risk"
        hint="What could go wrong, in one line."
        value={fields.risk}
        onChange={(text) => set({ risk: text })}
        asked={asked}
        missing="Say what the risk is."
        longest={200}
        autoFocus
      />
      <div className="board-pair">
        <WordsField
          label="Cause"
          value={fields.cause}
          onChange={(text) => set({ cause: text })}
          asked={asked}
          missing="Say what it comes from."
          longest={400}
          rows={2}
        />
        <WordsField
          label="Effect"
          value={fields.effect}
          onChange={(text) => set({ effect: text })}
          asked={asked}
          missing="Say what it would mean for children."
          longest={400}
          rows={2}
        />
      </div>
      <div className="board-pair">
        <ScoreFields
          label="Score now"
          likelihood={fields.likelihood}
          impact={fields.impact}
          onChange={(score) => set(score)}
        />
        <ScoreFields
          label="Target"
          likelihood={fields.targetLikelihood}
          impact={fields.targetImpact}
          onChange={({ likelihood, impact }) => set({ targetLikelihood: likelihood, targetImpact: impact })}
        />
      </div>
      <WordsField
        label="Control"
        hint="What is done to keep it down."
        value={fields.control}
        onChange={(text) => set({ control: text })}
        asked={asked}
        missing="Say what is done about it."
        longest={500}
        rows={2}
      />
      <div className="board-pair">
        <RoleField value={fields.ownerRole} onChange={(text) => set({ ownerRole: text })} asked={asked} />
        <DayField
          label="Next review"
          value={fields.reviewOn}
          onChange={(text) => set({ reviewOn: text })}
          asked={asked}
        />
      </div>
      <WordsField
        label={risk === null ? 'Note (may be empty)' : 'Why it changed (may be empty)'}
        value={fields.note}
        longest={500}
        onChange={(text) => set({ note: text })}
      />
    </FormFrame>
  );
}

import { useState } from 'react';
import {
  ACTION_STATUS_WORDS,
  ACTION_STATUSES,
  type ActionStatus,
  type ImprovementAction,
} from '#shared/domain/board/action';
import { readTypedDay, shortDay } from '#shared/lib/days';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { ChoiceField } from '../../../components/choice-field';
import { editAction } from '../../../db/actions/board';
import { DayField } from '../form/day-field';
import { WordsField } from '../form/words-field';
import { toStatus } from './action-fields';

const STATUSES = ACTION_STATUSES.map((id) => ({ id, label: ACTION_STATUS_WORDS[id] }));

/** Status, day and a note: one more step of the history. */
export function StatusStep({ action }: { readonly action: ImprovementAction }) {
  // What is not touched is as the action says it now.
  const [typed, setTyped] = useState<{ readonly status?: ActionStatus; readonly day?: string }>({});
  const { status = action.status, day = shortDay(action.due) } = typed;
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const due = readTypedDay(day);
  const isSame = status === action.status && due === action.due && note.trim() === '';
  const keep = async () => {
    setAsked(true);
    if (due === null) return;
    if (isSame) return setRefusal('Nothing is changed yet: choose a status, another day, or write a note.');
    const result = await editAction(action.id, { status, due, ...(note.trim() === '' ? {} : { note }) });
    if (!result.ok) return setRefusal(result.error.message);
    setTyped({});
    setNote('');
    setRefusal(null);
    announce('The step is kept.');
  };
  return (
    <section className="board-step" aria-label="How it stands">
      <h3>How it stands</h3>
      <div className="board-pair">
        <ChoiceField
          label="Status"
          choices={STATUSES}
          value={status}
          onChange={(id) => setTyped({ ...typed, status: toStatus(id) })}
        />
        <DayField label="Due" value={day} onChange={(text) => setTyped({ ...typed, day: text })} asked={asked} />
      </div>
      <WordsField
        label="Note"
        value={note}
        longest={500}
        onChange={(text) => {
          setNote(text);
          setRefusal(null);
        }}
        problem={refusal}
      />
      <AppButton kind="primary" onPress={() => void keep()}>
        Keep this step
      </AppButton>
    </section>
  );
}

import { useMemo, useState } from 'react';
import {
  ACTION_STATUS_WORDS,
  ACTION_STATUSES,
  type ImprovementAction,
  type MeasureSource,
} from '#shared/domain/board/action';
import { sourceKey, sourceOfKey } from '#shared/domain/board/measure-source';
import { fail } from '#shared/lib/result';
import { ChoiceField } from '../../../components/choice-field';
import { addAction, editAction } from '../../../db/actions/board';
import { useBoard } from '../board-context';
import { DayField } from '../form/day-field';
import { FormFrame } from '../form/form-frame';
import { RoleField } from '../form/role-field';
import { useFormDraft } from '../form/use-form-draft';
import { WordsField } from '../form/words-field';
import { actionFields, newActionFields, toActionDraft } from './action-fields';
import { BaselineLine, type TodayFigure } from './baseline-line';
import { measureWords, sourceChoices, subjectOf } from './source-words';

interface ActionFormProps {
  /** Null: a new one. */
  readonly action: ImprovementAction | null;
  /** The measure that a new one is started from. */
  readonly source?: MeasureSource | undefined;
  readonly draftKey: string;
}

const STATUSES = ACTION_STATUSES.map((id) => ({ id, label: ACTION_STATUS_WORDS[id] }));

const STILL_READING = fail('not-valid', 'Where it stands today is still being read. Save again in a moment.');

/** Everything about an action but its history, which what is saved here adds to. */
export function ActionForm({ action, source, draftKey }: ActionFormProps) {
  const board = useBoard();
  const started =
    source === undefined
      ? null
      : { source, area: subjectOf(source, board).slice(0, 120), measure: measureWords(source, board).slice(0, 300) };
  const draft = useFormDraft(draftKey, action === null ? newActionFields(started) : actionFields(action));
  const { fields, set } = draft;
  const [asked, setAsked] = useState(false);
  const [today, setToday] = useState<TodayFigure>('reading');
  // The same object for as long as the choice is the same: what is asked of the figures hangs on it.
  const chosen = useMemo(() => sourceOfKey(fields.source), [fields.source]);
  const before = action?.measure;
  const isSameSource =
    chosen !== undefined && before?.source !== undefined && sourceKey(before.source) === sourceKey(chosen);
  const kept = isSameSource ? (before?.baseline ?? null) : null;
  const isReading = chosen !== undefined && kept === null && today === 'reading';
  const made = toActionDraft(fields, kept ?? (today === 'reading' ? null : today));
  return (
    <FormFrame
      label={action === null ? 'New action' : 'Change the action'}
      save={action === null ? 'Add the action' : 'Save changes'}
      draft={draft}
      check={() => {
        setAsked(true);
        return made !== null;
      }}
      onSave={async () => {
        if (isReading) return STILL_READING;
        // `check` has seen to it that it is there.
        if (made === null) throw new Error('An action was saved that is not filled in.');
        return action === null ? addAction(made) : editAction(action.id, made);
      }}
    >
      <WordsField
        label="Area"
        hint="The weakness that it is for."
        value={fields.area}
        onChange={(text) => set({ area: text })}
        asked={asked}
        missing="Say what weakness it is for."
        longest={120}
        autoFocus={started === null}
      />
      <WordsField
        label="Action"
        hint="What will be done."
        value={fields.action}
        onChange={(text) => set({ action: text })}
        asked={asked}
        missing="Say what will be done."
        longest={500}
        rows={2}
        autoFocus={started !== null}
      />
      <div className="board-pair">
        <RoleField value={fields.ownerRole} onChange={(text) => set({ ownerRole: text })} asked={asked} />
        <DayField label="Due" value={fields.due} onChange={(text) => set({ due: text })} asked={asked} />
      </div>
      <div className="board-pair">
        <ChoiceField
          label="What will show that it worked"
          choices={sourceChoices(board)}
          value={fields.source}
          onChange={(key) => {
            const next = sourceOfKey(key);
            setToday('reading');
            set({
              source: key,
              ...(fields.measure.trim() === '' && next !== undefined ? { measure: measureWords(next, board) } : {}),
            });
          }}
        />
        <ChoiceField label="Status" choices={STATUSES} value={fields.status} onChange={(status) => set({ status })} />
      </div>
      {chosen === undefined ? null : (
        <BaselineLine key={fields.source} source={chosen} kept={kept} onFigure={setToday} />
      )}
      <WordsField
        label="The measure in words"
        value={fields.measure}
        onChange={(text) => set({ measure: text })}
        asked={asked}
        missing="Say what will show that it worked."
        longest={300}
      />
      <WordsField
        label={action === null ? 'Note (may be empty)' : 'Why it changed (may be empty)'}
        value={fields.note}
        longest={500}
        onChange={(text) => set({ note: text })}
      />
    </FormFrame>
  );
}

import { type FormEvent, useState } from 'react';
import { type CompareEvent, compareEventSchema, EVENT_KINDS } from '#shared/domain/compare/compare-events';
import { readTypedDay, shortDay } from '#shared/lib/days';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { DateInput } from '../../../components/date-input';
import { RadioField } from '../../../components/radio-field';
import { TextInput } from '../../../components/text-input';
import { EVENT_KIND_WORDS } from './event-words';

interface EventFormProps {
  /** What is changed; a part of it where it is new. */
  readonly event: Partial<CompareEvent> & Pick<CompareEvent, 'id'>;
  readonly isNew: boolean;
  readonly onSave: (event: CompareEvent) => void;
  readonly onCancel: () => void;
}

const KINDS = EVENT_KINDS.map((id) => ({ id, label: EVENT_KIND_WORDS[id] }));

/** Day, kind and name of something that happened, and whether limits start anew there. */
export function EventForm({ event, isNew, onSave, onCancel }: EventFormProps) {
  const [day, setDay] = useState(event.on === undefined ? '' : shortDay(event.on));
  const [kind, setKind] = useState(event.kind ?? 'training');
  const [label, setLabel] = useState(event.label ?? '');
  const [rebase, setRebase] = useState(event.rebase ?? false);
  const [asked, setAsked] = useState(false);
  const save = (form: FormEvent) => {
    form.preventDefault();
    setAsked(true);
    const made = compareEventSchema.safeParse({ id: event.id, on: readTypedDay(day), kind, label, rebase });
    if (made.success) onSave(made.data);
  };
  const noDay = asked && day.trim() === '';
  return (
    <form
      className="event-form"
      onSubmit={save}
      noValidate
      aria-label={isNew ? 'New event' : 'Change the event'}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return;
        // Leaves the form and not the sheet around it.
        key.stopPropagation();
        onCancel();
      }}
    >
      <div className="event-form-row">
        <TextInput
          label="What happened"
          value={label}
          onChange={setLabel}
          maxLength={60}
          // The form was opened by a press, to write in it.
          autoFocus
          problem={asked && label.trim() === '' ? 'Write a few words, such as “Training on Section F”.' : undefined}
        />
        <div>
          <DateInput label="Day" value={day} onChange={setDay} showProblem={asked} />
          {noDay ? (
            <p className="problem" role="alert">
              Write the day on which it happened.
            </p>
          ) : null}
        </div>
      </div>
      <RadioField label="Kind" choices={KINDS} value={kind} onChange={setKind} />
      <CheckField
        isSelected={rebase}
        onChange={setRebase}
        hint="The line is broken here, and the mean and the expected range are reckoned anew from this day on. Right where the way of working has changed for good; not to make a signal go away."
      >
        Limits start anew here
      </CheckField>
      <div className="event-form-actions">
        <AppButton kind="quiet" onPress={onCancel}>
          Cancel
        </AppButton>
        <AppButton kind="primary" type="submit">
          {isNew ? 'Add the event' : 'Save the event'}
        </AppButton>
      </div>
    </form>
  );
}

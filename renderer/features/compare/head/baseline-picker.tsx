import { type FormEvent, memo, useState } from 'react';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { addDays } from '#shared/lib/days';
import { AppButton } from '../../../components/app-button';
import { ChoiceField } from '../../../components/choice-field';
import { RadioField } from '../../../components/radio-field';
import { TextInput } from '../../../components/text-input';
import { dayWords } from '../events/event-words';
import { daysProblem, toRange, typedDays } from './days';
import type { OnView } from './on-view';
import { Picker } from './picker';
import { DaysFields } from './range-fields';
import { baselineWords } from './view-words';

type Baseline = CompareView['baseline'];

interface BaselinePickerProps {
  readonly baseline: Baseline;
  readonly events: readonly CompareEvent[];
  readonly onView: OnView;
}

const KINDS = [
  { id: 'first', label: 'First points' },
  { id: 'event', label: 'Before an event' },
  { id: 'days', label: 'Days with a name' },
] as const;
type Kind = (typeof KINDS)[number]['id'];

const POINTS = Array.from({ length: 19 }, (_, index) => String(index + 6)).map((id) => ({ id, label: `${id} points` }));

/** What the expected range is reckoned from. */
export const BaselinePicker = memo(function BaselinePicker({ baseline, events, onView }: BaselinePickerProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Picker label="Baseline" value={baselineWords(baseline)} isOpen={isOpen} onOpen={setOpen}>
      <BaselineForm
        baseline={baseline}
        events={events}
        onBaseline={(chosen) => {
          setOpen(false);
          onView({ baseline: chosen });
        }}
      />
    </Picker>
  );
});

/** All days before an event, under its name. */
const beforeEvent = ({ label, on }: CompareEvent): Baseline => ({
  kind: 'days',
  range: { to: addDays(on, -1) },
  name: `before ${label}`.slice(0, 60),
});

interface BaselineFormProps extends Omit<BaselinePickerProps, 'onView'> {
  readonly onBaseline: (baseline: Baseline) => void;
}

function BaselineForm({ baseline, events, onBaseline }: BaselineFormProps) {
  const [kind, setKind] = useState<Kind>(baseline.kind);
  const kinds = KINDS.filter(({ id }) => id !== 'event' || events.length > 0);
  return (
    <div className="compare-popover-parts">
      <p className="muted compare-popover-about">The mean and the expected range are reckoned from it.</p>
      <RadioField label="Baseline" hideLabel choices={kinds} value={kind} onChange={setKind} />
      {kind === 'first' ? (
        <FirstPoints points={baseline.kind === 'first' ? baseline.points : 12} onBaseline={onBaseline} />
      ) : null}
      {kind === 'event' ? <BeforeEvent events={events} onBaseline={onBaseline} /> : null}
      {kind === 'days' ? <NamedDays baseline={baseline} onBaseline={onBaseline} /> : null}
    </div>
  );
}

interface FirstPointsProps {
  readonly points: number;
  readonly onBaseline: (baseline: Baseline) => void;
}

function FirstPoints({ points, onBaseline }: FirstPointsProps) {
  const [chosen, setChosen] = useState(String(points));
  return (
    <>
      <ChoiceField label="How many" choices={POINTS} value={chosen} onChange={setChosen} />
      {Number(chosen) < 12 ? <p className="hint">From fewer than 12 points the limits are trial limits.</p> : null}
      <AppButton kind="primary" onPress={() => onBaseline({ kind: 'first', points: Number(chosen) })}>
        Take the first {chosen}
      </AppButton>
    </>
  );
}

interface BeforeEventProps {
  readonly events: readonly CompareEvent[];
  readonly onBaseline: (baseline: Baseline) => void;
}

function BeforeEvent({ events, onBaseline }: BeforeEventProps) {
  const [id, setId] = useState(events[0]?.id ?? '');
  const event = events.find((one) => one.id === id);
  return (
    <>
      <ChoiceField
        label="Event"
        choices={events.map((one) => ({ id: one.id, label: `${one.label}, ${dayWords(one.on)}` }))}
        value={id}
        onChange={setId}
      />
      <AppButton
        kind="primary"
        isDisabled={event === undefined}
        onPress={() => {
          if (event !== undefined) onBaseline(beforeEvent(event));
        }}
      >
        Take what came before
      </AppButton>
    </>
  );
}

interface NamedDaysProps {
  readonly baseline: Baseline;
  readonly onBaseline: (baseline: Baseline) => void;
}

function NamedDays({ baseline, onBaseline }: NamedDaysProps) {
  const old = baseline.kind === 'days' ? baseline : null;
  const [days, setDays] = useState(() => typedDays(old?.range ?? {}));
  const [name, setName] = useState(old?.name ?? '');
  const [asked, setAsked] = useState(false);
  const problem = daysProblem(days, 'one is needed');
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem === null && name.trim() !== '') onBaseline({ kind: 'days', range: toRange(days), name: name.trim() });
  };
  return (
    <form className="compare-popover-parts" onSubmit={save} noValidate>
      <DaysFields days={days} onDays={setDays} showProblem={asked} problem={problem} />
      <TextInput
        label="Name"
        hint="As a sentence will say it: “before the training”."
        value={name}
        onChange={setName}
        maxLength={60}
        problem={asked && name.trim() === '' ? 'Give these days a name.' : undefined}
      />
      <AppButton kind="primary" type="submit">
        Take these days
      </AppButton>
    </form>
  );
}

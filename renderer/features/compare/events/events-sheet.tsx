import { useRef, useState } from 'react';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { SideSheet } from '../../../components/side-sheet';
import { changeCompareEvents } from '../../../db/actions/compare';
import { EventForm } from './event-form';
import { EventLine, PublishingLine } from './event-line';
import { eventName, publishingDays } from './event-words';
import './events.css';

interface EventsSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly events: readonly CompareEvent[];
  readonly rubrics: readonly Rubric[];
  readonly mayChange: boolean;
}

interface Done {
  readonly said: string;
  readonly takeBack: () => Promise<void>;
}

type Written = Partial<CompareEvent> & Pick<CompareEvent, 'id'>;

/** What happened when: shown on the axis of every series; limits start anew where a person says so. */
export function EventsSheet({ isOpen, onClose, ...list }: EventsSheetProps) {
  return (
    <SideSheet title="What happened when" isOpen={isOpen} onClose={onClose}>
      <EventsList {...list} />
    </SideSheet>
  );
}

function EventsList({ events, rubrics, mayChange }: Omit<EventsSheetProps, 'isOpen' | 'onClose'>) {
  const [written, setWritten] = useState<Written | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const list = useRef<HTMLDivElement>(null);
  /** What had the focus goes: it goes on at the end of the list, so that the keys still reach the sheet. */
  const leaveForm = () => {
    setWritten(null);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.events-add button')?.focus());
  };
  const change = async (said: string, make: (events: readonly CompareEvent[]) => readonly CompareEvent[]) => {
    leaveForm();
    const takeBack = await changeCompareEvents(make);
    setDone({ said, takeBack });
    announce(said);
  };
  const save = (event: CompareEvent) =>
    change(`${isKnown(events, event.id) ? 'Saved' : 'Added'}: ${eventName(event)}.`, (now) => [
      ...now.filter(({ id }) => id !== event.id),
      event,
    ]);
  const remove = (event: CompareEvent) =>
    change(`Removed: ${eventName(event)}.`, (now) => now.filter(({ id }) => id !== event.id));
  const fresh = (from: Partial<CompareEvent> = {}) => setWritten({ ...from, id: crypto.randomUUID() });
  const form = (event: Written) => (
    <EventForm
      key={event.id}
      event={event}
      isNew={!isKnown(events, event.id)}
      onSave={(made) => void save(made)}
      onCancel={leaveForm}
    />
  );
  return (
    <div className="events" ref={list}>
      <p className="muted">
        Shown on the axis of every series. A signal never moves the limits by itself: they start anew only where you say
        so.
      </p>
      {mayChange ? null : <p className="muted">A manager or a lead changes this list.</p>}
      {done === null ? null : (
        <p className="events-done">
          <span>{done.said}</span>
          <AppButton
            kind="link"
            onPress={() => {
              setDone(null);
              leaveForm();
              void done.takeBack().then(() => announce('Taken back.'));
            }}
          >
            Take it back
          </AppButton>
        </p>
      )}
      {events.length === 0 ? <p>Nothing is noted yet.</p> : null}
      <ul className="events-list" aria-label="Events">
        {events.map((event) =>
          written?.id === event.id ? (
            <li key={event.id}>{form(event)}</li>
          ) : (
            <EventLine
              key={event.id}
              event={event}
              onEdit={mayChange ? () => setWritten(event) : undefined}
              onRemove={mayChange ? () => void remove(event) : undefined}
            />
          ),
        )}
      </ul>
      {written !== null && !isKnown(events, written.id) ? form(written) : null}
      {mayChange && written === null ? (
        <div className="events-add">
          <AppButton onPress={() => fresh()}>Add an event</AppButton>
        </div>
      ) : null}
      <Publishing
        rubrics={rubrics}
        events={events}
        onAnew={
          mayChange
            ? ({ on, label }) => void save({ id: crypto.randomUUID(), on, kind: 'rubric', label, rebase: true })
            : undefined
        }
      />
    </div>
  );
}

const isKnown = (events: readonly CompareEvent[], id: string): boolean => events.some((event) => event.id === id);

interface PublishingProps {
  readonly rubrics: readonly Rubric[];
  readonly events: readonly CompareEvent[];
  readonly onAnew: ((day: { readonly on: string; readonly label: string }) => void) | undefined;
}

/** Days on which a version was published: nobody has to note them. */
function Publishing({ rubrics, events, onAnew }: PublishingProps) {
  const days = publishingDays(rubrics);
  if (days.length === 0) return null;
  return (
    <>
      <h3>By themselves</h3>
      <ul className="events-list" aria-label="Publishing days">
        {days.map((day) => {
          const noted = events.some(({ on, kind }) => on === day.on && kind === 'rubric');
          return <PublishingLine key={day.key} day={day} onAnew={noted ? undefined : onAnew} />;
        })}
      </ul>
    </>
  );
}

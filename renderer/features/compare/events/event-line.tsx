import type { CompareEvent } from '#shared/domain/compare/compare-events';
import { AppButton } from '../../../components/app-button';
import { dayWords, EVENT_KIND_WORDS, eventName, type PublishingDay } from './event-words';

interface EventLineProps {
  readonly event: CompareEvent;
  /** Absent where this person may not change it. */
  readonly onEdit: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

/** One event of the list, with what can be done to it. */
export function EventLine({ event, onEdit, onRemove }: EventLineProps) {
  return (
    <li className="event-line">
      <div>
        <p className="event-name">{event.label}</p>
        <p className="muted">
          {dayWords(event.on)} · {EVENT_KIND_WORDS[event.kind]}
          {event.rebase ? ' · limits start anew here' : ''}
        </p>
      </div>
      {onEdit === undefined ? null : (
        <AppButton kind="quiet" onPress={onEdit} aria-label={`Edit ${eventName(event)}`}>
          Edit
        </AppButton>
      )}
      {onRemove === undefined ? null : (
        <AppButton kind="quiet" onPress={onRemove} aria-label={`Remove ${eventName(event)}`}>
          Remove
        </AppButton>
      )}
    </li>
  );
}

interface PublishingLineProps {
  readonly day: PublishingDay;
  readonly onAnew: ((day: PublishingDay) => void) | undefined;
}

/** The day a version of the rubric was published. It is always shown; whether limits start anew there, a person says. */
export function PublishingLine({ day, onAnew }: PublishingLineProps) {
  return (
    <li className="event-line">
      <div>
        <p className="event-name">{day.label}</p>
        <p className="muted">{dayWords(day.on)} · published</p>
      </div>
      {onAnew === undefined ? null : (
        <AppButton
          kind="quiet"
          onPress={() => onAnew(day)}
          aria-label={`Let limits start anew at ${day.label}, ${dayWords(day.on)}`}
        >
          Let limits start anew here
        </AppButton>
      )}
    </li>
  );
}

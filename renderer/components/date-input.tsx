import { parseDate } from '@internationalized/date';
import { useRef, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Dialog,
  FieldError,
  Heading,
  I18nProvider,
  Input,
  Label,
  Popover,
  TextField,
} from 'react-aria-components';
import { readTypedDay, shortDay } from '#shared/lib/days';
import './date-input.css';

interface DateInputProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** As typed, finished or not. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly isDisabled?: boolean;
  /** Shown even while it is still being typed. */
  readonly showProblem?: boolean;
}

export const DAY_PROBLEM = 'Write a day that exists, as 25/11/2026.';

/**
 * A day, typed as dd/mm/yyyy or picked from a calendar (Alt+Down in the field, or its button). One line of text rather than
 * three parts: it can be pasted, it is one stop of the Tab key, and a day that is only half written is kept and told of.
 */
export function DateInput({
  label,
  hideLabel,
  value,
  onChange,
  isDisabled = false,
  showProblem = false,
}: DateInputProps) {
  const [isLeft, setLeft] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const day = readTypedDay(value);
  const isWrong = value.trim() !== '' && day === null && (isLeft || showProblem);
  const pick = (picked: string) => {
    onChange(shortDay(picked));
    setOpen(false);
  };
  return (
    <TextField
      className="field date-field"
      value={value}
      onChange={(typed) => {
        setLeft(false);
        onChange(typed);
      }}
      isInvalid={isWrong}
      isDisabled={isDisabled}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (day !== null) onChange(shortDay(day));
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' && event.altKey) setOpen(true);
        // React Aria keeps every other key to the field, Escape for the dialog around it too.
        else event.continuePropagation();
      }}
    >
      <Label className={hideLabel === true ? 'visually-hidden' : ''}>{label}</Label>
      <div className="date-line" ref={group}>
        <Input className="input" placeholder="dd/mm/yyyy" maxLength={12} aria-keyshortcuts="Alt+ArrowDown" />
        {/* For the mouse: the keyboard has Alt and Down, and is spared a stop for each day. */}
        <span aria-hidden="true">
          <Button
            className="date-button"
            slot={null}
            aria-label={`Pick ${label.toLowerCase()} from a calendar`}
            excludeFromTabOrder
            preventFocusOnPress
            isDisabled={isDisabled}
            onPress={() => {
              group.current?.querySelector('input')?.focus();
              setOpen(true);
            }}
          >
            <span className="date-sign" />
          </Button>
        </span>
      </div>
      <FieldError className="problem">{DAY_PROBLEM}</FieldError>
      <Popover
        className="popover date-popover"
        triggerRef={group}
        placement="bottom start"
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Dialog className="date-dialog" aria-label={label}>
          <Month day={day} onPick={pick} />
        </Dialog>
      </Popover>
    </TextField>
  );
}

/** A month to pick a day from; weeks begin on Monday. */
function Month({ day, onPick }: { readonly day: string | null; readonly onPick: (day: string) => void }) {
  return (
    <I18nProvider locale="en-GB">
      <Calendar
        className="calendar"
        autoFocus
        firstDayOfWeek="mon"
        value={day === null ? null : parseDate(day)}
        onChange={(date) => onPick(date.toString())}
      >
        <header className="calendar-head">
          <Button slot="previous" className="calendar-step">
            <span aria-hidden="true">‹</span>
          </Button>
          <Heading className="calendar-month" />
          <Button slot="next" className="calendar-step">
            <span aria-hidden="true">›</span>
          </Button>
        </header>
        <CalendarGrid className="calendar-grid" weekdayStyle="short">
          {(date) => <CalendarCell date={date} className="calendar-day" />}
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}

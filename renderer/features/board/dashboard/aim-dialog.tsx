import { useState } from 'react';
import type { AuditAims } from '#shared/domain/board/audit-aims';
import { targetIn } from '#shared/domain/board/indicator';
import { type Month, monthOfDay, shortMonth } from '#shared/domain/board/month';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { TextInput } from '../../../components/text-input';
import { setAuditBaseline, setAuditTarget } from '../../../db/actions/board-aims';
import { useBoard } from '../board-context';
import { MonthField } from '../form/month-field';
import { readTypedMonth } from '../form/typed-month';
import { readTypedNumber } from '../form/typed-number';

interface AimFormProps {
  /** `all` or a section. */
  readonly section: string;
  readonly label: string;
  readonly aims: AuditAims;
}

/** What is aimed at in an audit measure from a month on, and the months that it is held against. */
export function AimForm({ section, label, aims }: AimFormProps) {
  const { onDesk, today } = useBoard();
  const aim = aims[section];
  const held = aim === undefined ? undefined : targetIn(aim, monthOfDay(today));
  const [value, setValue] = useState(held === undefined ? '' : String(held.value));
  const [from, setFrom] = useState(shortMonth(monthOfDay(today)));
  const [first, setFirst] = useState(monthText(aim?.baseline?.from));
  const [last, setLast] = useState(monthText(aim?.baseline?.to));
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const target = readTypedNumber(value);
  const isTarget = value.trim() === '' || (target !== null && target <= 100);
  const baseline = baselineOf(first, last);
  const since = readTypedMonth(from);
  const save = async () => {
    setAsked(true);
    if (!isTarget || baseline === 'wrong' || since === null) return;
    const isNew = target !== null || held !== undefined;
    const results = [
      ...(isNew ? [await setAuditTarget(section, since, target)] : []),
      await setAuditBaseline(section, baseline),
    ];
    const refused = results.find((result) => !result.ok);
    if (refused !== undefined && !refused.ok) return setRefusal(refused.error.message);
    announce('Saved.');
    onDesk({ aim: null });
  };
  return (
    <form
      className="board-form"
      aria-label="Target and baseline"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{label}</p>
      <div className="board-pair">
        <TextInput
          label="Target in percent"
          hint="Empty: none from that month on that was set for it."
          value={value}
          onChange={setValue}
          problem={asked && !isTarget ? 'Write a percent from 0 to 100, as 70.' : undefined}
          autoFocus
        />
        <MonthField label="From" value={from} onChange={setFrom} asked={asked} />
      </div>
      <p className="hint">Months before keep the target that held then.</p>
      <div className="board-pair">
        <MonthField label="Baseline, first month" value={first} onChange={setFirst} asked={asked} mayBeEmpty />
        <MonthField label="Baseline, last month" value={last} onChange={setLast} asked={asked} mayBeEmpty />
      </div>
      <p className={asked && baseline === 'wrong' ? 'problem' : 'hint'}>
        {asked && baseline === 'wrong'
          ? 'Write both months, the first not after the last, or none.'
          : 'Both empty: the first month with 10 plans or more.'}
      </p>
      {refusal === null ? null : (
        <p role="alert" className="problem">
          {refusal}
        </p>
      )}
      <div className="dialog-actions">
        <AppButton onPress={() => onDesk({ aim: null })}>Cancel</AppButton>
        <AppButton kind="primary" type="submit">
          Save
        </AppButton>
      </div>
    </form>
  );
}

const monthText = (month: Month | undefined): string => (month === undefined ? '' : shortMonth(month));

function baselineOf(first: string, last: string): { readonly from: Month; readonly to: Month } | null | 'wrong' {
  if (first.trim() === '' && last.trim() === '') return null;
  const [from, to] = [readTypedMonth(first), readTypedMonth(last)];
  return from === null || to === null || from > to ? 'wrong' : { from, to };
}

import { type KeyboardEvent, useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { valueWords } from '#shared/domain/board/dashboard-words';
import { figureOf, type Indicator, targetIn } from '#shared/domain/board/indicator';
import { addMonths, type Month, monthOfDay, monthsUpTo, monthWords, shortMonth } from '#shared/domain/board/month';
import { AppButton } from '../../../components/app-button';
import { useBoard } from '../board-context';
import { typedText } from './typed-figure';
import { type Pasted, useValues, type ValuesTyped } from './use-values';
import './indicators.css';

const YEAR = 12;

/** The months of an indicator, oldest first, each with a cell to type into: Enter goes down, a copied column fills down. */
export function ValuesGrid({ indicator }: { readonly indicator: Indicator }) {
  const { today, mayEdit } = useBoard();
  const last = monthOfDay(today);
  const [earlier, setEarlier] = useState(0);
  const months = monthsUpTo(last, monthsShown(indicator, last) + earlier);
  const typed = useValues(indicator, last);
  const body = useRef<HTMLTableSectionElement>(null);
  const focusRow = (at: number) => body.current?.querySelectorAll('input')[at]?.focus();
  const { pasted } = typed;
  return (
    <>
      <div className="board-sheettools">
        <AppButton onPress={() => setEarlier(earlier + YEAR)}>Earlier months</AppButton>
        <PastedLine pasted={pasted} />
      </div>
      {mayEdit ? (
        <p className="hint" id="values-how">
          {indicator.unit === 'percent' ? 'As 45, or its counts, as 9 of 20. ' : ''}Enter goes to the next month; a
          column copied from a spreadsheet fills the months from the cell on down; with a column of months beside it,
          those months.
        </p>
      ) : null}
      <table className="values-grid" aria-label={`${indicator.name} by month`}>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Figure</th>
            <th scope="col" className="number">
              Reads as
            </th>
            <th scope="col" className="number">
              Target
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {months.map((month, at) => (
            <MonthLine
              key={month}
              indicator={indicator}
              month={month}
              typed={typed}
              onMove={(step) => focusRow(at + step)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The cell that was pasted into may stand far below. */
const intoSight = (line: HTMLElement | null) => line?.scrollIntoView({ block: 'nearest' });

/** What became of what was pasted. */
function PastedLine({ pasted }: { readonly pasted: Pasted | null }) {
  if (pasted === null) return null;
  if (pasted.kind === 'refused')
    return (
      <p className="problem" role="alert" ref={intoSight}>
        {pasted.problem}
      </p>
    );
  return (
    <span role="status" ref={intoSight}>
      {pasted.words}{' '}
      <AppButton kind="link" onPress={pasted.takeBack}>
        Take it back
      </AppButton>
    </span>
  );
}

/** A year, or back to the first month that has a figure. */
function monthsShown({ values }: Indicator, last: Month): number {
  const first = values[0]?.month ?? last;
  let many = YEAR + 1;
  while (addMonths(last, -many + 1) > first) many += 1;
  return many;
}

interface MonthLineProps {
  readonly indicator: Indicator;
  readonly month: Month;
  readonly typed: ValuesTyped;
  /** Puts the focus so many rows further. */
  readonly onMove: (step: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

function MonthLine({ indicator, month, typed, onMove }: MonthLineProps) {
  const { mayEdit } = useBoard();
  const stored = indicator.values.find((one) => one.month === month);
  const target = targetIn(indicator, month);
  const problem = typed.problemOf(month);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed.textOf(month) !== typedText(stored)) {
      // Leaves the cell as it was, and not the sheet around it.
      event.stopPropagation();
      return typed.restore(month);
    }
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    typed.leave(month);
    onMove(step);
  };
  return (
    <tr>
      <th scope="row">{shortMonth(month)}</th>
      <td>
        {mayEdit ? (
          <TextField
            aria-label={monthWords(month)}
            value={typed.textOf(month)}
            isInvalid={problem !== undefined}
            onChange={(text) => typed.type(month, text)}
            onBlur={() => typed.leave(month)}
            onPaste={(event) => {
              if (typed.paste(month, event.clipboardData.getData('text/plain'))) event.preventDefault();
            }}
          >
            <Input className="input values-cell" onKeyDown={onKeyDown} />
          </TextField>
        ) : null}
        {problem === undefined ? null : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
      </td>
      <td className="number">
        {stored === undefined ? '–' : valueWords(figureOf(stored), indicator.unit, target?.value)}
      </td>
      <td className="number muted">{target === undefined ? '–' : valueWords(target.value, indicator.unit)}</td>
    </tr>
  );
}

import { useState } from 'react';
import type { Indicator, MonthlyValue } from '#shared/domain/board/indicator';
import { addMonths, type Month } from '#shared/domain/board/month';
import { announce } from '../../../components/announcer';
import { setMonthlyValues } from '../../../db/actions/board-indicators';
import { pastedLines, readTypedFigure, typedText } from './typed-figure';

/** What was pasted last, with the way back. */
export interface Pasted {
  readonly months: number;
  readonly takeBack: () => void;
}

export interface ValuesTyped {
  readonly textOf: (month: Month) => string;
  readonly problemOf: (month: Month) => string | undefined;
  readonly type: (month: Month, text: string) => void;
  /** Keeps what stands in a cell. */
  readonly leave: (month: Month) => void;
  /** Puts back what is stored. */
  readonly restore: (month: Month) => void;
  /** Takes a copied column from this month on down; false where it is a single cell, which is typed text. */
  readonly paste: (month: Month, text: string) => boolean;
  readonly pasted: Pasted | null;
}

/** The figures of an indicator as they are typed by month. What is no figure stays in its cell and says so. */
export function useValues({ id, unit, values }: Indicator, last: Month): ValuesTyped {
  const [typed, setTyped] = useState<ReadonlyMap<Month, string>>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<Month, string>>(new Map());
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const stored = new Map(values.map((one) => [one.month, one]));
  const forget = (months: readonly Month[]) => {
    setTyped((now) => without(now, months));
    setProblems((now) => without(now, months));
  };
  const keep = async (figures: ReadonlyMap<Month, MonthlyValue | null>): Promise<boolean> => {
    const months = [...figures.keys()];
    const result = await setMonthlyValues(id, figures);
    if (result.ok) forget(months);
    else
      setProblems((now) => new Map([...now, ...months.map((month): [Month, string] => [month, result.error.message])]));
    return result.ok;
  };
  const leave = (month: Month) => {
    const text = typed.get(month);
    if (text === undefined) return;
    const read = readTypedFigure(text, month, unit);
    if (read.kind === 'wrong') return setProblems((now) => new Map([...now, [month, read.problem]]));
    const next = read.kind === 'empty' ? null : read.value;
    if (typedText(next ?? undefined) === typedText(stored.get(month))) return forget([month]);
    void keep(new Map([[month, next]]));
  };
  const paste = (from: Month, text: string): boolean => {
    const lines = pastedLines(text);
    if (lines === null) return false;
    const cells = lines.map((line, at) => ({ month: addMonths(from, at), line: line.trim() }));
    const read = cells.map(({ month, line }) => ({ month, line, figure: readTypedFigure(line, month, unit) }));
    const wrong = read.filter(({ month, figure }) => figure.kind === 'wrong' || month > last);
    if (wrong.length > 0) {
      const shown = read.filter(({ month }) => month <= last);
      setTyped((now) => new Map([...now, ...shown.map(({ month, line }): [Month, string] => [month, line])]));
      setProblems(
        new Map(
          wrong.map(({ month, figure }): [Month, string] => [
            month > last ? last : month,
            figure.kind === 'wrong' ? figure.problem : 'More lines were copied than there are months from here on.',
          ]),
        ),
      );
      announce('Nothing of what was pasted is kept yet: some of it is no figure.');
      return true;
    }
    const before = new Map(read.map(({ month }): [Month, MonthlyValue | null] => [month, stored.get(month) ?? null]));
    const after = new Map(
      read.map(({ month, figure }): [Month, MonthlyValue | null] => [
        month,
        figure.kind === 'figure' ? figure.value : null,
      ]),
    );
    void keep(after).then((isKept) => {
      if (!isKept) return;
      announce(`${cells.length} months are filled in.`);
      setPasted({
        months: cells.length,
        takeBack: () => {
          setPasted(null);
          void keep(before).then(() => announce('Taken back.'));
        },
      });
    });
    return true;
  };
  return {
    textOf: (month) => typed.get(month) ?? typedText(stored.get(month)),
    problemOf: (month) => problems.get(month),
    type: (month, text) => setTyped((now) => new Map([...now, [month, text]])),
    leave,
    restore: (month) => forget([month]),
    paste,
    pasted,
  };
}

const without = <V>(map: ReadonlyMap<Month, V>, months: readonly Month[]): ReadonlyMap<Month, V> =>
  new Map([...map].filter(([month]) => !months.includes(month)));

import { useState } from 'react';
import type { Indicator, MonthlyValue } from '#shared/domain/board/indicator';
import type { Month } from '#shared/domain/board/month';
import { announce } from '../../../components/announcer';
import { setMonthlyValues } from '../../../db/actions/board-indicators';
import { pastedLines, readPasted } from './pasted-column';
import { readTypedFigure, typedText } from './typed-figure';

/** What became of what was pasted last: kept, with the way back, or why nothing of it was. */
export type Pasted =
  | { readonly kind: 'kept'; readonly words: string; readonly takeBack: () => void }
  | { readonly kind: 'refused'; readonly problem: string };

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

type Figures = ReadonlyMap<Month, MonthlyValue | null>;

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
  const keep = async (figures: Figures): Promise<boolean> => {
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
    // What was pasted before is by now mixed with what is typed: taking it back would take that, too.
    setPasted(null);
    void keep(new Map([[month, next]]));
  };
  const keepPasted = async ({ figures, blanks }: { readonly figures: Figures; readonly blanks: number }) => {
    const before = new Map([...figures.keys()].map((month) => [month, stored.get(month) ?? null]));
    if (figures.size === 0) return setPasted({ kind: 'refused', problem: 'All that was pasted is empty.' });
    if (!(await keep(figures))) return;
    const words = pastedWords(figures.size, blanks);
    announce(words);
    const takeBack = () => {
      setPasted(null);
      void keep(before).then(() => announce('Taken back.'));
    };
    setPasted({ kind: 'kept', words, takeBack });
  };
  const paste = (from: Month, text: string): boolean => {
    const lines = pastedLines(text);
    if (lines === null) return false;
    const read = readPasted(lines, { from, last, unit });
    if (read.kind === 'wrong') setPasted({ kind: 'refused', problem: read.problem });
    else void keepPasted(read);
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

function pastedWords(months: number, blanks: number): string {
  const filled = months === 1 ? '1 month is filled in' : `${months} months are filled in`;
  if (blanks === 0) return `${filled}.`;
  return `${filled}; ${blanks === 1 ? '1 empty cell changes' : `${blanks} empty cells change`} nothing.`;
}

const without = <V>(map: ReadonlyMap<Month, V>, months: readonly Month[]): ReadonlyMap<Month, V> =>
  new Map([...map].filter(([month]) => !months.includes(month)));

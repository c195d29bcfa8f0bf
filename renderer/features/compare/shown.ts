import { createContext, useCallback, useContext } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import type { Sentence, SentenceInput } from '#shared/domain/compare/sentence/sentence';
import type { OnOpenAudit } from '../../components/audit-to-open';
import type { CompareKept, KeptDesk, OnDesk } from './desk';
import type { OnStartAction } from './start-action';

/** What every way of looking at the figures is drawn from. */
export interface Shown {
  readonly person: Person;
  readonly desk: KeptDesk;
  readonly onDesk: OnDesk;
  readonly onOpen: OnOpenAudit;
  /** Absent where the person may only read actions. */
  readonly onStartAction: OnStartAction | undefined;
  readonly model: CompareModel;
  readonly kept: CompareKept;
  /** What the sentence is made of. Null, as the sentence is, where there are not two stretches to compare. */
  readonly input: SentenceInput | null;
  readonly sentence: Sentence | null;
}

/** Goes past the tabs to what stands in them: tabs that are drawn anew count themselves anew, which costs more than a chart. */
export const ShownContext = createContext<Shown | null>(null);

/** The same a moment earlier: what is said is drawn before all that it is made from, and does not wait for it. */
export const SaidContext = createContext<Shown | null>(null);

/** @throws TypeError outside of the figures. */
export const useShown = (): Shown => existing(useContext(ShownContext));

/** @throws TypeError outside of the figures. */
export const useSaid = (): Shown => existing(useContext(SaidContext));

function existing(shown: Shown | null): Shown {
  if (shown === null) throw new TypeError('Nothing is shown here.');
  return shown;
}

/** Opens an audit from a list here, and keeps which: the way back leads to its line. */
export function useOpenFrom(): OnOpenAudit {
  const { onDesk, onOpen } = useShown();
  return useCallback(
    (planId, audit) => {
      onDesk((now) => ({ ...now, opened: audit?.auditId ?? null }));
      onOpen(planId, audit);
    },
    [onDesk, onOpen],
  );
}

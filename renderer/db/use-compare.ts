import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CompareView } from '#shared/domain/compare/compare-view';
import type { BehindModel, BehindRequest } from '#shared/domain/compare/model/compare-model';
import { createSignal } from '../components/signal';
import { compareClientOf, type Question } from '../workers/compare-client';
import type { CompareAnswer, CompareContext, CompareFilling } from '../workers/compare-messages';
import type { CompareState } from '../workers/compare-state';
import { answerInSight, type LastAnswer } from './answer-in-sight';
import { useCompareEvents, useCompareSettings } from './reads-of-compare';
import type { Session } from './session';
import { useSession } from './use-live';

/** The audits behind a figure, while they are read and once they are there. */
export type BehindRead =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly behind: BehindModel }
  | { readonly kind: 'failed'; readonly message: string; readonly again: () => void };

const BROKE = 'The figures could not be worked out. Your audits are safe. Try once more.';

/** What a view shows, kept up with what is handed in. The model before stays, marked as stale, while the next is made. */
export function useCompare(view: CompareView): CompareState {
  const session = useSession();
  const context = useContextOfCompare(session);
  const question = useMemo(
    (): Question | null => (context === null ? null : { kind: 'view', view, context }),
    [view, context],
  );
  const { answer, isFor, failed, filling, again } = useAnswer(session, question);
  const model = answer?.kind === 'view' ? answer.model : null;
  return useMemo((): CompareState => {
    if (failed) return { kind: 'failed', message: BROKE, again, before: model };
    return model === null ? { kind: 'loading', filling } : { kind: 'ready', model, stale: isFor !== question };
  }, [model, isFor, question, failed, filling, again]);
}

/** The audits behind a figure; nothing is read while `asked` is null. */
export function useAuditsBehind(asked: BehindRequest | null): BehindRead {
  const session = useSession();
  const context = useContextOfCompare(session);
  const question = useMemo(
    (): Question | null => (asked === null || context === null ? null : { kind: 'behind', asked, context }),
    [asked, context],
  );
  const { answer, isFor, failed, again } = useAnswer(session, question);
  if (failed) return { kind: 'failed', message: BROKE, again };
  // Another figure's audits are not shown for this one's.
  return answer?.kind === 'behind' && isFor === question
    ? { kind: 'ready', behind: answer.model }
    : { kind: 'loading' };
}

const NOBODY = createSignal(null);

/** Rules, events and who is looking; null while they are read. */
function useContextOfCompare(session: Session | null): CompareContext | null {
  const settings = useCompareSettings();
  const events = useCompareEvents();
  const { subscribe, get } = session?.person ?? NOBODY;
  const person = useSyncExternalStore(subscribe, get);
  const [personId, role] = [person?.id, person?.role];
  return useMemo(() => {
    if (settings === undefined || events === undefined || personId === undefined || role === undefined) return null;
    return { settings, events, viewer: { personId, role } };
  }, [settings, events, personId, role]);
}

export interface Answered {
  readonly answer: CompareAnswer | null;
  /** The question that it answers. */
  readonly isFor: Question | null;
  readonly failed: boolean;
  /** How far the columns are filled, while that is going on. */
  readonly filling: CompareFilling | null;
  readonly again: () => void;
}

const NO_ANSWER = { answer: null, isFor: null, session: null, failed: false, filling: null } as const;

type Held = LastAnswer & Pick<Answered, 'failed' | 'filling'>;

/** Asks anew whenever the question or the data change; a question that is no longer wanted is cancelled. */
export function useAnswer(session: Session | null, question: Question | null): Answered {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Held>(NO_ANSWER);
  useEffect(() => {
    if (session === null) return;
    const { changed } = compareClientOf(session);
    const look = () => setRound((now) => now + 1);
    changed.add(look);
    return () => void changed.delete(look);
  }, [session]);
  useEffect(() => {
    // Each round asks for what is stored by then.
    if (session === null || question === null || round < 0) return;
    return compareClientOf(session).ask(question, {
      answered: (answer) => setState({ ...NO_ANSWER, answer, isFor: question, session }),
      filling: (filling) => setState((now) => ({ ...now, filling })),
      broke: () => setState((now) => ({ ...now, failed: true })),
    });
  }, [session, question, round]);
  const again = useMemo(
    () => () => {
      setState((now) => ({ ...now, failed: false }));
      setRound((now) => now + 1);
    },
    [],
  );
  const { isFor, failed, filling } = state;
  return { answer: answerInSight(state, session, question), isFor, failed, filling, again };
}

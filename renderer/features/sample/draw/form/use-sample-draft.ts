import { useSyncExternalStore } from 'react';
import { createSignal } from '../../../../components/signal';
import { useSession } from '../../../../db/use-live';
import type { SampleDraft } from './sample-draft';

type Session = ReturnType<typeof useSession>;

/** What was set for a sample that is not drawn yet: kept while another screen is looked at, forgotten with the window. */
const drafts = createSignal<{ readonly session: Session; readonly draft: SampleDraft } | null>(null);

export function useSampleDraft(): readonly [SampleDraft | null, (draft: SampleDraft | null) => void] {
  const session = useSession();
  const kept = useSyncExternalStore(drafts.subscribe, drafts.get);
  const set = (draft: SampleDraft | null) => drafts.set(draft === null ? null : { session, draft });
  return [kept !== null && kept.session === session ? kept.draft : null, set];
}

/** A seed that nobody chose. */
export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

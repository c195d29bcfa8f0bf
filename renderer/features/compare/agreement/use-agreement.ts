import { useEffect, useState } from 'react';
import type { AgreementModel } from '#shared/domain/agreement/agreement-model';
import type { Person } from '#shared/domain/audit/person';
import type { CompareSettings } from '#shared/domain/compare/compare-settings';
import { useSession } from '../../../db/use-live';
import { assessStoredAgreement } from '../../../workers/agreement-job';

export type AgreementState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly model: AgreementModel }
  | { readonly kind: 'failed'; readonly message: string; readonly again: () => void };

/** Milliseconds of rest after a change before all is worked out again: a mark is saved every few seconds while one marks. */
const REST = 400;
const TABLES: ReadonlySet<string> = new Set(['audits', 'plans', 'samples', 'rubrics', 'people']);

/** How far markers agree; what was there stays while it is worked out anew. */
export function useAgreement(person: Person, version: string | null, settings: CompareSettings): AgreementState {
  const session = useSession();
  const [state, setState] = useState<AgreementState>({ kind: 'loading' });
  const [round, setRound] = useState(0);
  const { tolerance, toleranceOf } = settings;
  const wanted = JSON.stringify({ tolerance, toleranceOf });
  useEffect(() => {
    if (session === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look: Parameters<typeof session.applied.add>[0] = (entries) => {
      const touched = entries?.some(({ changes }) => changes.some(({ table }) => TABLES.has(table))) ?? true;
      if (!touched) return;
      clearTimeout(timer);
      timer = setTimeout(() => setRound((now) => now + 1), REST);
    };
    session.applied.add(look);
    return () => {
      session.applied.delete(look);
      clearTimeout(timer);
    };
  }, [session]);
  const { id: personId, role } = person;
  useEffect(() => {
    // Each round works it out anew from what is stored by then.
    if (session === null || round < 0) return;
    let isWanted = true;
    void assessStoredAgreement({ viewer: { personId, role }, version, settings: JSON.parse(wanted) }).then((built) => {
      if (!isWanted) return;
      const again = () => setRound((now) => now + 1);
      setState(
        built.ok ? { kind: 'ready', model: built.value } : { kind: 'failed', message: built.error.message, again },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [session, personId, role, version, wanted, round]);
  return state;
}

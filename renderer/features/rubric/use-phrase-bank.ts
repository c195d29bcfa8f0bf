import { useEffect, useRef } from 'react';
import type { PhraseBankChanges } from '#shared/domain/prompts/bank-changes';
import { NO_BANK_CHANGES } from '#shared/domain/prompts/bank-changes';
import { announce } from '../../components/announcer';
import { saveSetting } from '../../db/actions/settings';
import { useSetting } from '../../db/reads';
import { PHRASE_BANK_SETTING } from '../../db/setting-keys';
import { toChanges } from './phrase-bank-words';

export interface EditedBank {
  /** `undefined` while it is fetched. */
  readonly changes: PhraseBankChanges | undefined;
  /** True where what is kept cannot be read; the first change then begins anew. */
  readonly unreadable: boolean;
  /** Makes the next version of the council's changes, keeps it, and says so. */
  readonly change: (make: (changes: PhraseBankChanges) => PhraseBankChanges, said: string) => Promise<void>;
}

/** The council's changes to the phrase bank, kept with every change. */
export function usePhraseBank(): EditedBank {
  const kept = useSetting(PHRASE_BANK_SETTING);
  const read = kept === undefined ? undefined : toChanges(kept);
  const changes = read === null ? NO_BANK_CHANGES : read;
  // Two changes in quick succession: the second builds on the first, before that has come back from the disk.
  const latest = useRef(NO_BANK_CHANGES);
  useEffect(() => {
    if (changes !== undefined && changes.version >= latest.current.version) latest.current = changes;
  }, [changes]);
  const change = async (make: (changes: PhraseBankChanges) => PhraseBankChanges, said: string) => {
    const made = make(latest.current);
    latest.current = made;
    await saveSetting(PHRASE_BANK_SETTING, { ...made });
    announce(said);
  };
  return { changes, unreadable: read === null, change };
}

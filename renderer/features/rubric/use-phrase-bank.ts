import { NO_BANK_CHANGES, type PhraseBankChanges, readBankChanges } from '#shared/domain/prompts/bank-changes';
import { announce } from '../../components/announcer';
import { changePhraseBank } from '../../db/actions/phrase-bank';
import { useSetting } from '../../db/reads';
import { PHRASE_BANK_SETTING } from '../../db/setting-keys';

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
  const read = kept === undefined ? undefined : readBankChanges(kept);
  const changes = read === null ? NO_BANK_CHANGES : read;
  const change = async (make: (changes: PhraseBankChanges) => PhraseBankChanges, said: string) => {
    await changePhraseBank(changes ?? NO_BANK_CHANGES, make);
    announce(said);
  };
  return { changes, unreadable: read === null, change };
}

import data from '#resources/phrase-bank.json';
import { type PhraseBank, phraseBankSchema } from './phrase-bank';

/** The phrase bank the app comes with. A council's changes are laid over it with `applyBankChanges`. */
export const DEFAULT_PHRASE_BANK: PhraseBank = phraseBankSchema.parse(data);

import { AROSE, type Arose } from '#shared/domain/audit/answer';

/** Where vagueness arose, in the words of the screen. */
export const AROSE_WORDS: Readonly<Record<Arose | 'unchecked', string>> = {
  unchecked: 'Not checked',
  advice: 'Advice',
  drafting: 'Drafting',
  both: 'Both',
};

const ROUND: readonly (Arose | null)[] = [null, ...AROSE];

/** The next one round, for a key that goes through them: not checked, advice, drafting, both. */
export const nextArose = (now: Arose | null): Arose | null => ROUND[(ROUND.indexOf(now) + 1) % ROUND.length] ?? null;

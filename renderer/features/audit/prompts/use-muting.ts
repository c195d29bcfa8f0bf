import { useCallback, useState } from 'react';
import type { Audit } from '#shared/domain/audit/audit';
import { NO_BANK_CHANGES, readBankChanges } from '#shared/domain/prompts/bank-changes';
import type { Prompt } from '#shared/domain/prompts/prompt';
import { mutePhrase } from '../../../db/actions/phrase-bank';
import { useSetting } from '../../../db/reads';
import { PHRASE_BANK_SETTING } from '../../../db/setting-keys';

/** Muting the phrase behind a prompt for the whole council, which is asked about first. */
export interface Muting {
  /** The prompt whose phrase is asked about. */
  readonly asked: Prompt | null;
  readonly ask: (prompt: Prompt) => void;
  readonly close: () => void;
  /** Mutes the rule of the prompt that is asked about; resolves once it is saved. */
  readonly mute: () => Promise<void>;
}

/** @param onMuted told the prompt whose rule was muted, at once, before it is saved. */
export function useMuting(audit: Audit, onMuted: (prompt: Prompt) => void): Muting {
  const [asked, setAsked] = useState<Prompt | null>(null);
  const kept = useSetting(PHRASE_BANK_SETTING);
  const close = useCallback(() => setAsked(null), []);
  const mute = useCallback(async () => {
    if (asked === null) return;
    // What cannot be read is replaced by the first change, as in the phrase bank's own screen.
    const saving = mutePhrase(audit, readBankChanges(kept ?? null) ?? NO_BANK_CHANGES, asked.ruleId);
    onMuted(asked);
    await saving;
  }, [asked, audit, kept, onMuted]);
  return { asked, ask: setAsked, close, mute };
}

import { useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import type { Spelling } from '../../../components/spelling/spelling';
import { saveSetting } from '../../../db/actions/settings';
import { useSetting } from '../../../db/reads';
import { SPELLING_WORDS_SETTING } from '../../../db/setting-keys';
import { type SpellingClient, startSpelling } from '../../../workers/spelling/spelling-client';

const wordsSchema = z.array(z.string()).catch([]);

/** A dictionary for the fields of a screen, with the council's own words; null until they are read. */
export function useSpelling(): Spelling | null {
  const kept = useSetting(SPELLING_WORDS_SETTING);
  const [client, setClient] = useState<SpellingClient | null>(null);
  useEffect(() => {
    const started = startSpelling();
    setClient(started);
    return () => started.stop();
  }, []);
  return useMemo(() => {
    if (client === null || kept === undefined) return null;
    const words = wordsSchema.parse(kept ?? []);
    // Suggestions may be of the council's words too.
    client.learn(words);
    return {
      unknown: client.check,
      suggest: client.suggest,
      keep: (word) => void saveSetting(SPELLING_WORDS_SETTING, [...new Set([...words, word])].sort()),
      own: new Set(words),
    };
  }, [client, kept]);
}

import { useEffect } from 'react';
import { announce, announceNow } from '../components/announcer';
import { watchSaves } from '../db/watch-saves';
import { SaveSpeech } from './save-speech';

/** Lets screen readers hear whether the work is saved. */
export function useSaveSpeech(): void {
  useEffect(() => {
    const speech = new SaveSpeech({
      polite: announce,
      urgent: announceNow,
      later: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    const stop = watchSaves({ onState: (state) => speech.hear(state), onSaved: () => speech.saved() });
    return () => {
      stop();
      speech.quiet();
    };
  }, []);
}

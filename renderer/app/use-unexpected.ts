import { useEffect, useState } from 'react';
import { isOfLeftWorkspace } from '../db/is-of-left-workspace';
import { technicalCode } from './technical-code';

export interface Unexpected {
  /** Where in the program the newest failure arose; null while there was none. */
  readonly code: string | null;
  readonly forget: () => void;
}

/**
 * Failures that no code was waiting for. Without this an answer that never comes would leave a screen loading for ever
 * and say nothing.
 */
export function useUnexpected(): Unexpected {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    const hear = (event: PromiseRejectionEvent) => {
      if (isOfLeftWorkspace(event.reason)) event.preventDefault();
      else setCode(technicalCode(event.reason, ''));
    };
    window.addEventListener('unhandledrejection', hear);
    return () => window.removeEventListener('unhandledrejection', hear);
  }, []);
  return { code, forget: () => setCode(null) };
}

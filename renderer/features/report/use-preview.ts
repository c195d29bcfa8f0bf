import { useEffect, useRef, useState } from 'react';
import type { ReportDesk, ReportInput } from '../../workers/report/report-job';
import type { ReportAnswer } from '../../workers/report/report-messages';

export type Shown = Pick<ReportAnswer, 'model' | 'versions' | 'leaks' | 'notes'>;

export interface Preview {
  /** What was worked out last; null where there is nothing to show. */
  readonly shown: Shown | null;
  /** Why there is nothing to show. */
  readonly message: string | null;
  /** The figures of what is chosen now are still being worked out. */
  readonly isBehind: boolean;
}

/** Milliseconds of rest before a changed choice is worked out again, and a changed word: people pause between words. */
const REST = { ofChoice: 250, ofWord: 700 } as const;

/**
 * The report's own figures and sentences, worked out anew a moment after anything changes. The last one stays meanwhile.
 *
 * @param setup stays the same while only words change.
 */
export function usePreview(desk: ReportDesk | null, input: ReportInput, setup: unknown): Preview {
  const [preview, setPreview] = useState<Preview>({ shown: null, message: null, isBehind: true });
  const before = useRef<unknown>(null);
  // Its stamp changes when an audit or a record of the Board comes, goes or changes.
  const key = JSON.stringify(input);
  useEffect(() => {
    if (desk === null) return;
    setPreview((before) => (before.isBehind ? before : { ...before, isBehind: true }));
    // What was under way when something changed again still arrives: it is shown, and it is behind.
    let isOld = false;
    const show = async () => {
      const made = await desk.show(JSON.parse(key));
      if (made === null) return;
      setPreview(
        made.ok
          ? { shown: made.value, message: null, isBehind: isOld }
          : { shown: null, message: made.error.message, isBehind: isOld },
      );
    };
    const timer = setTimeout(() => void show(), before.current === setup ? REST.ofWord : REST.ofChoice);
    before.current = setup;
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [desk, key, setup]);
  return preview;
}

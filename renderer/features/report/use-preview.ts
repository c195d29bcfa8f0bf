import { useEffect, useRef, useState } from 'react';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { makeReport, type ReportInput } from '../../workers/report/report-job';
import type { MarkedVersion } from '../../workers/report/report-messages';

export interface Shown {
  readonly model: ReportModel;
  readonly versions: readonly MarkedVersion[];
}

export interface Preview {
  /** What was worked out last; null where there is nothing to show. */
  readonly shown: Shown | null;
  /** Why there is nothing to show. */
  readonly message: string | null;
  /** The figures of what is chosen now are still being worked out. */
  readonly isBehind: boolean;
}

/** Milliseconds of rest before a changed word or choice is worked out again. */
const REST = 250;

/** The report's own figures and sentences, worked out anew a moment after anything changes. The last one stays meanwhile. */
export function usePreview(input: ReportInput, stamp: string): Preview {
  const [preview, setPreview] = useState<Preview>({ shown: null, message: null, isBehind: true });
  const key = JSON.stringify(input);
  const latest = useRef(input);
  latest.current = input;
  useEffect(() => {
    // `stamp` changes when an audit or a record of the Board comes, goes or changes.
    if (stamp === '' || key === '') return;
    setPreview((before) => ({ ...before, isBehind: true }));
    let stop = () => undefined as void;
    const timer = setTimeout(() => {
      const job = makeReport(latest.current);
      stop = job.stop;
      void job.made.then((made) => {
        if (made === null) return;
        setPreview(
          made.ok
            ? { shown: made.value, message: null, isBehind: false }
            : { shown: null, message: made.error.message, isBehind: false },
        );
      });
    }, REST);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [key, stamp]);
  return preview;
}

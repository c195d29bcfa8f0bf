import { useState } from 'react';
import type { EarlierLeak } from '#shared/domain/report/build-report';
import { AppButton } from '../../../components/app-button';
import { takeBackExports } from '../../../db/actions/report-exports';

interface EarlierLeaksProps {
  readonly leaks: readonly EarlierLeak[];
  readonly onDone: () => void;
}

/** What this report and earlier ones give away together, and the way to say that an earlier one was taken back. */
export function EarlierLeaks({ leaks, onDone }: EarlierLeaksProps) {
  const [problem, setProblem] = useState<string | null>(null);
  if (leaks.length === 0) return null;
  const ids = leaks.flatMap(({ takeBack }) => takeBack);
  const takeBack = async () => {
    const done = await takeBackExports(ids);
    if (done.ok) onDone();
    else setProblem(done.error.message);
  };
  return (
    <section aria-label="Beside earlier reports it would give something away">
      <h3>Beside earlier reports it would give something away</h3>
      <ul>
        {[...new Set(leaks.map(({ sentence }) => sentence))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {ids.length === 0 ? null : (
        <>
          <p className="hint">
            Or say so where nobody has the earlier report any longer, because it never went out or was taken back from
            everybody.
          </p>
          <AppButton onPress={() => void takeBack()}>Nobody has the earlier report; this one replaces it</AppButton>
        </>
      )}
      {problem === null ? null : (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
    </section>
  );
}

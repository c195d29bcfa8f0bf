import type { EarlierLeak } from '#shared/domain/report/build-report';
import { AppButton } from '../../../components/app-button';
import { takeBackExports } from '../../../db/actions/report-exports';
import { useSetting } from '../../../db/reads';
import { REPORTS_TAKEN_BACK_SETTING } from '../../../db/setting-keys';

interface EarlierLeaksProps {
  readonly leaks: readonly EarlierLeak[];
  readonly onDone: () => void;
}

/** What this report and earlier ones give away together, and the way to say that an earlier one was taken back. */
export function EarlierLeaks({ leaks, onDone }: EarlierLeaksProps) {
  const kept = useSetting(REPORTS_TAKEN_BACK_SETTING);
  if (leaks.length === 0 || kept === undefined) return null;
  const ids = leaks.flatMap(({ takeBack }) => takeBack);
  const before = Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  return (
    <section aria-label="Beside earlier reports it would give something away">
      <h3>Beside earlier reports it would give something away</h3>
      <ul>
        {[...new Set(leaks.map(({ sentence }) => sentence))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {ids.length === 0 ? null : (
        <AppButton onPress={() => void takeBackExports(before, ids).then(onDone)}>
          The earlier report was taken back; this one replaces it
        </AppButton>
      )}
    </section>
  );
}

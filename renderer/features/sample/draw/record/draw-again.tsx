import { useState } from 'react';
import { drawAgain } from '#shared/domain/sample/draw-again';
import type { Sample } from '#shared/domain/sample/sample';
import { AppButton } from '../../../../components/app-button';
import { getRegisterRows } from '../../../../platform/documents';

type Outcome = { readonly tone: 'good' | 'warning'; readonly words: string };

/** Draws again with the same seed and says whether the same plans come out. Changes nothing. */
export function DrawAgain({ sample }: { readonly sample: Sample }) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const check = async () => {
    setBusy(true);
    try {
      setOutcome(await outcomeOf(sample));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="card record-part" aria-labelledby="record-again">
      <div className="record-part-head">
        <h3 id="record-again">Can it be drawn again?</h3>
        <AppButton isBusy={busy} onPress={() => void check()}>
          Draw again with seed {sample.seed}
        </AppButton>
      </div>
      <p role="status" className="record-outcome" data-tone={outcome?.tone}>
        {outcome?.words ?? 'The same register, settings and seed give the same plans on any computer.'}
      </p>
    </section>
  );
}

async function outcomeOf(sample: Sample): Promise<Outcome> {
  const rows = await getRegisterRows(sample.frame.rowsHash);
  if (!rows.ok) return { tone: 'warning', words: rows.error.message };
  const again = drawAgain(sample, rows.value);
  if (!again.ok) return { tone: 'warning', words: again.error.message };
  const { same, onlyRecorded, onlyDrawn } = again.value;
  const count = sample.members.length;
  if (same)
    return {
      tone: 'good',
      words: `The same ${count === 1 ? 'plan' : `${count} plans`} came out${sample.substitutions.length === 0 ? '' : ', as they were before any was replaced'}.`,
    };
  return {
    tone: 'warning',
    words: `Other plans came out: ${onlyDrawn.length} that the record does not have, ${onlyRecorded.length} of the record did not. The record may have been changed outside of this app; it stands as it is.`,
  };
}

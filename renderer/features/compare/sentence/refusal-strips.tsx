import { memo } from 'react';
import type { Comparable, Refusal, WayOn } from '#shared/domain/compare/comparable/refusal';
import { AppButton } from '../../../components/app-button';

interface RefusalStripsProps {
  readonly comparable: Comparable;
  readonly onGoOn: (way: WayOn) => void;
}

/** What cannot be compared, why, and the ways on. */
export const RefusalStrips = memo(function RefusalStrips({ comparable, onGoOn }: RefusalStripsProps) {
  return (
    <>
      {comparable.refusals.map((refusal) => (
        <RefusalStrip key={`${refusal.code} ${refusal.field ?? ''}`} refusal={refusal} onGoOn={onGoOn} />
      ))}
    </>
  );
});

function RefusalStrip({ refusal, onGoOn }: { readonly refusal: Refusal; readonly onGoOn: (way: WayOn) => void }) {
  const { severity, title, sentence, waysOn } = refusal;
  return (
    <section className="refusal" data-severity={severity} aria-label={nameOf(refusal)}>
      <p>
        <strong>{title}</strong> {sentence}
      </p>
      <WaysOn waysOn={waysOn} onGoOn={onGoOn} />
    </section>
  );
}

interface WaysOnProps {
  readonly waysOn: readonly WayOn[];
  readonly onGoOn: (way: WayOn) => void;
}

/** What a person may do about it, each by one press. */
export function WaysOn({ waysOn, onGoOn }: WaysOnProps) {
  if (waysOn.length === 0) return null;
  return (
    <div className="refusal-ways">
      {waysOn.map((way) => (
        <AppButton key={way.label} onPress={() => onGoOn(way)}>
          {way.label}
        </AppButton>
      ))}
    </div>
  );
}

/** Told apart from the strips beside it by what it is about. */
function nameOf({ severity, title }: Refusal): string {
  const kind = severity === 'refused' ? 'Not compared' : 'To be careful about';
  return title.startsWith(kind) ? title : `${kind}: ${title}`;
}

interface TakenStripProps {
  readonly said: string;
  readonly onTakeBack: () => void;
}

/** What a press has just changed, with the way back. */
export function TakenStrip({ said, onTakeBack }: TakenStripProps) {
  return (
    <section className="taken" aria-label="Changed">
      <p>{said}</p>
      <AppButton kind="link" onPress={onTakeBack}>
        Take it back
      </AppButton>
    </section>
  );
}

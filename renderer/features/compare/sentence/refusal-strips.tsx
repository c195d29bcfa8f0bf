import { memo, useState } from 'react';
import type { Comparable, Refusal, WayOn } from '#shared/domain/compare/comparable/refusal';
import { AppButton } from '../../../components/app-button';

interface RefusalStripsProps {
  readonly comparable: Comparable;
  readonly onGoOn: (way: WayOn) => void;
}

/** What cannot be compared, why, and the ways on. */
export const RefusalStrips = memo(function RefusalStrips({ comparable, onGoOn }: RefusalStripsProps) {
  if (comparable.refusals.length === 0) return null;
  return (
    <div className="refusals">
      {comparable.refusals.map((refusal) => (
        <RefusalStrip key={`${refusal.code} ${refusal.field ?? ''}`} refusal={refusal} onGoOn={onGoOn} />
      ))}
    </div>
  );
});

/** One line, so that the chart is not pushed out of sight; the reason stands behind it. */
function RefusalStrip({ refusal, onGoOn }: { readonly refusal: Refusal; readonly onGoOn: (way: WayOn) => void }) {
  const { severity, title, sentence, waysOn } = refusal;
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="refusal" data-severity={severity} aria-label={nameOf(refusal)}>
      <p className="refusal-title">
        <strong>{title}</strong>{' '}
        <AppButton kind="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          Why
        </AppButton>
      </p>
      <WaysOn waysOn={waysOn} onGoOn={onGoOn} />
      <p className="refusal-why" hidden={!isOpen}>
        {sentence}
      </p>
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

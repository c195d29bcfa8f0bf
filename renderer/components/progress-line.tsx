import { ProgressBar } from 'react-aria-components';

interface ProgressLineProps {
  readonly label: string;
  readonly value: number;
  readonly total: number;
  /** What is read out and, where wanted, shown: `22 of 44`. */
  readonly words?: string;
  readonly done?: boolean;
}

/** How far something has got: a thin bar, blue while under way and green when done. The words carry the same. */
export function ProgressLine({ label, value, total, words, done }: ProgressLineProps) {
  const finished = done ?? (total > 0 && value >= total);
  return (
    <ProgressBar
      className="progress-line"
      aria-label={label}
      minValue={0}
      maxValue={Math.max(total, 1)}
      value={Math.min(value, Math.max(total, 1))}
      valueLabel={words ?? `${value} of ${total}`}
    >
      {({ percentage }) => (
        <span className="progress-track">
          <span
            className="progress-fill"
            data-done={finished ? '' : undefined}
            style={{ inlineSize: `${percentage ?? 0}%` }}
          />
        </span>
      )}
    </ProgressBar>
  );
}

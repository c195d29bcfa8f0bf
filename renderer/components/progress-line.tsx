interface ProgressLineProps {
  readonly label: string;
  readonly value: number;
  readonly total: number;
  /** What is read out and, where wanted, shown: `22 of 44`. */
  readonly words?: string;
  readonly done?: boolean;
}

/**
 * How far something has got: a thin bar, blue while under way and green when done. The words carry the same. Plain
 * elements, because every line of the list of plans has one.
 */
export function ProgressLine({ label, value, total, words, done }: ProgressLineProps) {
  const finished = done ?? (total > 0 && value >= total);
  const whole = Math.max(total, 1);
  const reached = Math.min(value, whole);
  return (
    <div
      className="progress-line"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={whole}
      aria-valuenow={reached}
      aria-valuetext={words ?? `${value} of ${total}`}
    >
      <span className="progress-track">
        <span
          className="progress-fill"
          data-done={finished ? '' : undefined}
          style={{ inlineSize: `${(100 * reached) / whole}%` }}
        />
      </span>
    </div>
  );
}

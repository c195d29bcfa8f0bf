import { memo, type ReactNode } from 'react';
import type { LegendEntry, Mark } from './legend-entries';

/** What the marks mean, in words beside each. */
export const ChartLegend = memo(function ChartLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className="chart-legend" aria-label="What the marks mean">
      {entries.map(({ mark, words }) => (
        <li key={words}>
          <LegendMark mark={mark} />
          {words}
        </li>
      ))}
    </ul>
  );
});

function LegendMark({ mark }: { readonly mark: Mark }) {
  if (mark === 'words') return null;
  return (
    <svg className="chart-legendmark" width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      {MARKS[mark]}
    </svg>
  );
}

const MARKS: Readonly<Record<Exclude<Mark, 'words'>, ReactNode>> = {
  circle: <circle className="chart-point" cx="9" cy="6" r="4" />,
  square: <rect className="chart-signal chart-better" x="5" y="2" width="8" height="8" />,
  diamond: <path className="chart-signal chart-worse" d="M9 0.5L14.5 6L9 11.5L3.5 6Z" />,
  hollow: <circle className="chart-few" cx="9" cy="6" r="4" />,
  band: <rect className="chart-band" x="1" y="1" width="16" height="10" />,
  dotted: <path className="chart-centre" d="M0 6H18" />,
  dashed: <path className="chart-limit chart-trial" d="M0 6H18" />,
  event: <path className="chart-event" d="M9 0V12" />,
};

import { AppButton } from '../../../components/app-button';
import { type Period, weeksLabel } from './period';
import type { VersionChoice } from './version-picker';

interface VersionWeeksProps {
  readonly period: Period;
  readonly versions: readonly VersionChoice[];
  readonly onWeeks: (version: string, period: Period) => void;
}

/**
 * Where the version that a report is of was used in a part of its period alone, and others in the rest. The report says which days
 * it counted; each version's own weeks are one press away.
 */
export function VersionWeeks({ period, versions, onWeeks }: VersionWeeksProps) {
  const chosen = versions.find(({ isChosen }) => isChosen);
  if (chosen === undefined || !isOfPart(chosen, versions, period)) return null;
  return (
    <div className="version-weeks">
      <p role="status">
        Version {chosen.version} was used in {weeksLabel(chosen)}: the report names these as what it counts. The period
        can be made the same:
      </p>
      <div className="period-presets">
        {versions.map(({ id, label, from, to }) => (
          <AppButton key={id} onPress={() => onWeeks(id, { from, to })}>
            {`${label}: ${weeksLabel({ from, to })}`}
          </AppButton>
        ))}
      </div>
    </div>
  );
}

/** Whether weeks of the period that others were used in lie outside those of the chosen one. Weeks sort as text. */
export const isOfPart = (chosen: VersionChoice, versions: readonly VersionChoice[], period: Period): boolean =>
  (chosen.from > period.from || chosen.to < period.to) &&
  versions.some(({ from, to }) => from < chosen.from || to > chosen.to);

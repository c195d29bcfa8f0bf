import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { IntakeWarning } from '#shared/domain/plan/plan-text';

interface WarningsStripProps {
  readonly warnings: readonly IntakeWarning[];
  readonly looseCount: number;
}

/** What of the file is not shown or not sure, in one line that opens. */
export function WarningsStrip({ warnings, looseCount }: WarningsStripProps) {
  const shown = warnings.filter(({ code }) => code !== 'unassigned-text');
  const loose = looseCount === 1 ? '1 passage stands in no section.' : `${looseCount} passages stand in no section.`;
  const lines = looseCount > 0 ? [...shown.map(({ message }) => message), loose] : shown.map(({ message }) => message);
  if (lines.length === 0) return null;
  return (
    <Disclosure className="warnings">
      <Heading level={2} className="warnings-head">
        <Button slot="trigger" className="warnings-button">
          <span className="warnings-mark" aria-hidden="true">
            !
          </span>
          <span className="warnings-first">{lines[0]}</span>
          <span className="warnings-more">{lines.length === 1 ? 'Show' : `and ${lines.length - 1} more`}</span>
        </Button>
      </Heading>
      <DisclosurePanel className="warnings-panel">
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

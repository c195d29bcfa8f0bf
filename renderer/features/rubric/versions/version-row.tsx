import { Button } from 'react-aria-components';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { VersionMenu } from './version-menu';
import { auditWords, useWords } from './version-words';

interface VersionRowProps {
  readonly rubric: Rubric;
  readonly name: string;
  /** Its words stand below the list. */
  readonly isShown: boolean;
  /** New audits are made with it. */
  readonly isUsed: boolean;
  /** Undefined while they are being counted. */
  readonly audits: number | undefined;
  readonly onShow: () => void;
  /** Absent where it cannot be done now. */
  readonly onCopy: (() => void) | undefined;
  readonly onExport: () => void;
  readonly onRetire: (() => void) | undefined;
}

/** One published or retired version in the list. */
export function VersionRow({ rubric, name, isShown, isUsed, audits, onShow, ...menu }: VersionRowProps) {
  return (
    <li className="version" data-shown={isShown ? '' : undefined}>
      <Button className="version-show" aria-pressed={isShown} aria-label={`Show ${name}`} onPress={onShow}>
        {name}
      </Button>
      <span className="version-chips">
        <span className="chip" data-state={rubric.status}>
          {rubric.status}
        </span>
        {rubric.change === undefined ? null : (
          <span className="chip" data-change={rubric.change}>
            {rubric.change}
          </span>
        )}
      </span>
      <span className="version-what">
        {rubric.reason ?? (rubric.version === 1 ? 'The first version.' : '')}
        <span className="muted"> {useWords(rubric, isUsed)}</span>
      </span>
      <span className="version-audits muted">{audits === undefined ? '…' : auditWords(audits)}</span>
      <VersionMenu name={name} {...menu} />
    </li>
  );
}

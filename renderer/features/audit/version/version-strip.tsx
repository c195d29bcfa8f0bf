import { useMemo, useState } from 'react';
import { diffRubrics } from '#shared/domain/rubric/diff-rubrics';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { MessageStrip } from '../../../components/message-strip';
import { useRubrics } from '../../../db/reads';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import type { AuditData } from '../use-audit-data';
import { keptWords } from './earlier-answers';
import { MoveDialog } from './move-dialog';
import { countsByClass, newerVersion } from './newer-version';
import { useEarlier } from './use-earlier';
import './version.css';

/** Says that a newer version of the rubric was published than the one this audit is marked with; never moves by itself. */
export function VersionStrip({ data }: { readonly data: AuditData }) {
  const { rubric } = data;
  const rubrics = useRubrics();
  const [isOpen, setOpen] = useState(false);
  const [moved, setMoved] = useState<{ readonly to: number; readonly words: string } | null>(null);
  const isKept = keptWords(useEarlier(data)) !== '';
  const newer = useMemo(() => newerVersion(rubric, rubrics ?? []), [rubric, rubrics]);
  const changes = useMemo(() => (newer === null ? [] : diffRubrics(rubric, newer)), [rubric, newer]);
  useActionKeys({
    'newer-version': (event) => {
      event.preventDefault();
      if (newer === null) announce('This audit is marked with the newest version of its rubric.');
      else setOpen(true);
    },
  });
  const key = usePrintedKey('newer-version');
  if (newer === null)
    // Where answers did not carry over, the strip that leads to them says that the audit was moved.
    return moved?.to !== rubric.version || isKept ? null : (
      <MessageStrip tone="info" label="Moved to another version" onDismiss={() => setMoved(null)}>
        Moved to version {moved.to} of the rubric. {moved.words}
      </MessageStrip>
    );
  return (
    <MessageStrip
      tone="info"
      label="A newer version of the rubric"
      actions={
        <AppButton keys={key} onPress={() => setOpen(true)}>
          Move to version {newer.version}…
        </AppButton>
      }
    >
      Rubric version {newer.version} is published: {countsByClass(changes)}. This audit stays with version{' '}
      {rubric.version} until you move it.
      <MoveDialog
        data={data}
        to={newer}
        changes={changes}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onMoved={(words) => setMoved({ to: newer.version, words })}
      />
    </MessageStrip>
  );
}

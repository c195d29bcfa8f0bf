import { useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { MessageStrip } from '../../components/message-strip';
import { useMoment } from '../../components/use-moment';
import { takeOverAudit } from '../../db/actions/take-over';
import { usePeople } from '../../db/reads';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { type ActionKeys, useActionKeys } from '../../keyboard/use-action-keys';
import type { AuditData } from './use-audit-data';
import { answeredOf } from './walk-criteria';
import { refusedWords, whoseWords } from './whose-words';
import './others-audit.css';

/** Milliseconds for which it stands out that a key did nothing. */
const REFUSAL_SHOWN = 6_000;

/** Everything that would change the audit. */
const CHANGING = [
  'rate',
  'not-applicable',
  'not-evidenced',
  'clear-rating',
  'arose',
  'attach',
  'dismiss-prompt',
  'restore-prompt',
  'mute-prompt',
  'confirm-evidence',
  'attach-x1',
  'attach-f1',
  'move-text',
  'note',
  'suggest',
  'plan-note',
  'bank',
  'star',
  'link',
  'not-an-item',
  'check-link',
  'undo',
  'redo',
  'submit',
  'newer-version',
  'discipline',
] as const satisfies readonly (keyof ActionKeys)[];

/** Says whose open audit this is and offers to take it over; until then the keys that mark say why they do nothing. */
export function OthersAudit({ data, person }: { readonly data: AuditData; readonly person: Person }) {
  const { audit, asked, answers } = data;
  const people = usePeople();
  const [refused, showRefused] = useMoment<string>(REFUSAL_SHOWN);
  const [busy, setBusy] = useState(false);
  const name = people?.find(({ id }) => id === audit.auditorId)?.name ?? 'somebody else';
  const refuse = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const why = refusedWords(name);
    announce(why);
    showRefused(why);
  };
  useActionKeys(Object.fromEntries(CHANGING.map((action) => [action, refuse])));
  const answered = answeredOf(asked, answers);
  const takeOver = async () => {
    setBusy(true);
    try {
      const taken = await takeOverAudit(audit);
      if (taken.ok) announce(`${person.name} marks this audit now. What ${name} did in it stays.`);
      else {
        announce(taken.error.message);
        showRefused(taken.error.message);
      }
    } finally {
      setBusy(false);
    }
  };
  useActionKeys({
    'take-over': (event) => {
      event.preventDefault();
      if (!busy) void takeOver();
    },
  });
  const key = usePrintedKey('take-over');
  if (people === undefined) return null;
  return (
    <div className="others-audit">
      <MessageStrip
        tone="info"
        label="Whose audit this is"
        actions={
          <AppButton keys={key} isBusy={busy} onPress={() => void takeOver()}>
            Take it over
          </AppButton>
        }
      >
        <strong>{whoseWords(audit, name)}</strong>{' '}
        {refused === null ? (
          <>
            {answered} of {allCriteria(asked).length} criteria are answered. You are only looking. Once taken over it is
            yours to mark, and all that is in it stays.
          </>
        ) : (
          <span className="others-refused">{refused}</span>
        )}
      </MessageStrip>
    </div>
  );
}

import type { Finding, Gate } from '#shared/gates/finding';
import { AppButton } from '../../../components/app-button';
import { ModalDialog } from '../../../components/modal-dialog';
import { SpelledText } from '../../../components/spelling/spelled-text';
import { LONGEST_REASON, type ReportDraft } from '../draft/report-draft';
import type { WriteDraft } from '../draft/use-report-draft';
import { EarlierLeaks } from './earlier-leaks';
import { ShortList } from './short-list';
import type { Exporting } from './use-export';

interface FindingsDialogProps {
  readonly exporting: Exporting;
  readonly draft: ReportDraft;
  readonly write: WriteDraft;
}

const GATE_WORDS: Readonly<Record<Gate, string>> = {
  disclosure: 'It would give something away',
  structure: 'Word might not open it as it is',
  accessibility: 'Not everybody could read it',
};

const TO_DO: Readonly<Record<Gate, string>> = {
  disclosure:
    'Take what is named out of the words, hold the report against another stretch or leave the part out; then export again.',
  structure: 'Leave out the part that is named, or the council’s own Word file; then export again.',
  accessibility: 'Mend it in the council’s own Word file and choose that file again, or leave it out.',
};

const GATES = ['disclosure', 'structure', 'accessibility'] as const;

/**
 * Why a file was not saved, with where and what to do. Only what the council's own Word file does to those who read with help
 * can be passed, and only with a reason: a leak never.
 */
export function FindingsDialog({ exporting: { state, pass, close }, draft, write }: FindingsDialogProps) {
  if (state.kind !== 'held') return null;
  const { findings, leaks } = state.file;
  const mayPass = state.isOwnFile && leaks.length === 0 && findings.every(({ gate }) => gate === 'accessibility');
  const found = new Set(findings.map(({ sentence }) => sentence)).size + leaks.length;
  return (
    <ModalDialog title="Not saved: look at this first" isOpen onClose={close} wide>
      <div className="dialog-words findings">
        <p>{firstLine(found)}</p>
        <EarlierLeaks leaks={leaks} onDone={close} />
        {GATES.map((gate) => (
          <FindingsOf key={gate} gate={gate} findings={findings.filter((finding) => finding.gate === gate)} />
        ))}
        {mayPass ? (
          <SpelledText
            label="Why it is saved all the same"
            hint="It comes from the council’s own Word file. Kept with your words, not in the report."
            rows={2}
            maxLength={LONGEST_REASON}
            value={draft.passReason}
            onChange={(passReason) => write({ passReason })}
          />
        ) : null}
      </div>
      <div className="dialog-actions">
        <AppButton onPress={close}>Close</AppButton>
        {mayPass ? (
          <AppButton kind="primary" isDisabled={draft.passReason.trim() === ''} onPress={pass}>
            Save all the same
          </AppButton>
        ) : null}
      </div>
    </ModalDialog>
  );
}

const firstLine = (found: number): string =>
  found === 1
    ? 'Nothing was written. One thing has to be put right first; your words and audits are as they were.'
    : `Nothing was written. ${found} things have to be put right first; your words and audits are as they were.`;

function FindingsOf({ gate, findings }: { readonly gate: Gate; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const lines = [...new Set(findings.map(({ sentence }) => sentence))];
  return (
    <section aria-label={GATE_WORDS[gate]}>
      <h3>{GATE_WORDS[gate]}</h3>
      <ShortList lines={lines} />
      <p className="hint">{TO_DO[gate]}</p>
    </section>
  );
}

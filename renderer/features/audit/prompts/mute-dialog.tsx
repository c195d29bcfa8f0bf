import { NO_BANK_CHANGES, readBankChanges } from '#shared/domain/prompts/bank-changes';
import type { Prompt } from '#shared/domain/prompts/prompt';
import { wordsOfRule } from '#shared/domain/prompts/rule-words';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { KeyHint } from '../../../components/key-hint';
import { useSetting } from '../../../db/reads';
import { PHRASE_BANK_SETTING } from '../../../db/setting-keys';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import type { Muting } from './use-muting';

interface MuteDialogProps {
  readonly muting: Muting;
  /** Prompts of this plan that are not dismissed. */
  readonly open: readonly Prompt[];
}

/** Asks before a phrase is muted, since that reaches further than the plan in hand. */
export function MuteDialog({ muting: { asked, close, mute }, open }: MuteDialogProps) {
  return (
    <ConfirmDialog
      title="Mute this phrase for all plans?"
      action="Mute"
      isOpen={asked !== null}
      onClose={close}
      onConfirm={mute}
    >
      {asked === null ? null : <WhatMutingMeans prompt={asked} open={open} />}
    </ConfirmDialog>
  );
}

function WhatMutingMeans({ prompt, open }: { readonly prompt: Prompt; readonly open: readonly Prompt[] }) {
  const kept = useSetting(PHRASE_BANK_SETTING);
  const undo = usePrintedKey('undo');
  const words = wordsOfRule(prompt.ruleId, readBankChanges(kept ?? null) ?? NO_BANK_CHANGES);
  const count = open.filter(({ ruleId }) => ruleId === prompt.ruleId).length;
  return (
    <>
      <p>
        From now on it raises no prompt in any plan, for everybody who audits on this computer.{' '}
        {count > 1 ? `${count} prompts of this plan go with it.` : 'In this plan one prompt goes with it.'} Scores and
        evidence stay as they are.
      </p>
      {words === null ? null : (
        <p>
          What is muted: <strong className="mute-words">{words}</strong>
        </p>
      )}
      <p className="muted">
        To bring it back: Undo <KeyHint keys={undo} /> in this audit, or Unmute under Rubric, Phrase bank. If it is only
        wrong here, dismiss it instead.
      </p>
    </>
  );
}

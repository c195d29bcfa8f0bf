import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { removePhrase, setClass, setMuted } from '#shared/domain/prompts/change-bank';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { promptClassSchema } from '#shared/domain/prompts/phrase-bank';
import { AppButton } from '../../components/app-button';
import { ChoiceField } from '../../components/choice-field';
import { ConfirmDialog } from '../../components/confirm-dialog';
import type { BankRow } from './phrase-bank-words';
import type { EditedBank } from './use-phrase-bank';

const CLASS_CHOICES = DEFAULT_PHRASE_BANK.classes.map(({ id, title }) => ({ id, label: title }));
const titleOf = (id: string) => CLASS_CHOICES.find((choice) => choice.id === id)?.label ?? id;

interface BankRuleProps {
  readonly row: BankRow;
  readonly change: EditedBank['change'];
}

/** One rule: what it looks for, and behind it why, where, under which class, and muting. */
export function BankRule({ row, change }: BankRuleProps) {
  const { rule, words, muted, own } = row;
  const [open, setOpen] = useState(false);
  const moved = row.class !== rule.class;
  return (
    <div className="phrase-rule" data-muted={muted ? '' : undefined}>
      <Disclosure className="phrase-disclosure" isExpanded={open} onExpandedChange={setOpen}>
        <Heading level={3}>
          <Button slot="trigger" className="phrase-rule-button">
            <span className="phrase-words">{words}</span>
            {own ? <span className="chip">yours</span> : null}
            {moved ? <span className="chip">moved here</span> : null}
            {muted ? <span className="chip phrase-muted-chip">muted</span> : null}
          </Button>
        </Heading>
        <DisclosurePanel>{open ? <RuleDetails row={row} change={change} /> : null}</DisclosurePanel>
      </Disclosure>
      <AppButton
        kind="quiet"
        className="phrase-mute"
        aria-label={`${muted ? 'Unmute' : 'Mute'} ${words}`}
        onPress={() =>
          void change((changes) => setMuted(changes, rule.id, !muted), muted ? 'It is used again.' : 'It is muted.')
        }
      >
        {muted ? 'Unmute' : 'Mute'}
      </AppButton>
    </div>
  );
}

function RuleDetails({ row: { rule, words, own, class: inClass }, change }: BankRuleProps) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="phrase-details">
      <p>{rule.why}</p>
      {rule.suggestion === undefined ? null : <p className="muted">{rule.suggestion}</p>}
      <p className="muted">
        Looked for in {rule.sections.length === 1 ? 'Section' : 'Sections'} {rule.sections.join(', ')}.
        {rule.fineWhen.some(({ kind }) => kind === 'states')
          ? ' Fine where the same item says enough: a number with its unit, and a post.'
          : ''}
      </p>
      <div className="phrase-actions">
        <ChoiceField
          label="Class"
          choices={CLASS_CHOICES}
          value={inClass}
          onChange={(id) => {
            const chosen = promptClassSchema.parse(id);
            void change((changes) => setClass(changes, rule, chosen), `It counts under ${titleOf(chosen)} now.`);
          }}
        />
        {own ? (
          <AppButton kind="danger" onPress={() => setAsking(true)}>
            Remove
          </AppButton>
        ) : null}
      </div>
      <ConfirmDialog
        title="Remove this phrase?"
        action="Remove"
        danger
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => change((changes) => removePhrase(changes, rule.id), 'The phrase is removed.')}
      >
        <p>“{words}” is no longer looked for in any plan. Evidence that was made of its prompts stays.</p>
      </ConfirmDialog>
    </div>
  );
}

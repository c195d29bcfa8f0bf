import { type FormEvent, useState } from 'react';
import type { SectionId } from '#shared/domain/plan/section-id';
import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { addPhrase, type NewPhrase } from '#shared/domain/prompts/change-bank';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { promptClassSchema } from '#shared/domain/prompts/phrase-bank';
import { AppButton } from '../../components/app-button';
import { CheckField } from '../../components/check-field';
import { ChoiceField } from '../../components/choice-field';
import { ModalDialog } from '../../components/modal-dialog';
import { TextInput } from '../../components/text-input';
import { type BankRow, newPhraseProblem, phraseProblem, WORDING_CLASSES } from './phrase-bank-words';
import type { EditedBank } from './use-phrase-bank';

const CHOICES = DEFAULT_PHRASE_BANK.classes
  .filter(({ id }) => WORDING_CLASSES.includes(id))
  .map(({ id, title }) => ({ id, label: title }));
const EMPTY: NewPhrase = { phrase: '', class: 'proximity', why: '', sections: ['F', 'G', 'H1', 'H2'] };

interface AddPhraseDialogProps {
  readonly isOpen: boolean;
  readonly rows: readonly BankRow[];
  readonly onClose: () => void;
  readonly change: EditedBank['change'];
}

/** Asks for a phrase of the council's own: its words, its class, why it is weak, and where to look. */
export function AddPhraseDialog({ isOpen, onClose, ...props }: AddPhraseDialogProps) {
  return (
    <ModalDialog title="Add a phrase" isOpen={isOpen} onClose={onClose}>
      {isOpen ? <PhraseForm {...props} onClose={onClose} /> : null}
    </ModalDialog>
  );
}

function PhraseForm({ rows, onClose, change }: Omit<AddPhraseDialogProps, 'isOpen'>) {
  const [added, setAdded] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const problem = phraseProblem(added.phrase, rows);
  const other = newPhraseProblem(added);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== undefined || other !== undefined) return;
    await change((changes) => addPhrase(changes, added), 'The phrase is added.');
    onClose();
  };
  const choose = (section: SectionId, selected: boolean) =>
    setAdded({
      ...added,
      sections: SECTION_IDS.filter((id) => (id === section ? selected : added.sections.includes(id))),
    });
  return (
    <form onSubmit={(event) => void save(event)} noValidate className="phrase-form">
      <TextInput
        label="Phrase"
        autoFocus
        value={added.phrase}
        maxLength={100}
        onChange={(phrase) => setAdded({ ...added, phrase })}
        hint="Plain words. a/b is either word, and … stands for up to five words. Capitals and plurals do not matter."
        problem={tried ? problem : undefined}
      />
      <ChoiceField
        label="Class"
        choices={CHOICES}
        value={added.class}
        onChange={(id) => setAdded({ ...added, class: promptClassSchema.parse(id) })}
      />
      <TextInput
        label="Why it is worth a second look"
        value={added.why}
        maxLength={300}
        rows={2}
        onChange={(why) => setAdded({ ...added, why })}
        problem={tried && added.why.trim() === '' ? other : undefined}
      />
      <fieldset className="phrase-sections">
        <legend>Look for it in sections</legend>
        {SECTION_IDS.map((id) => (
          <CheckField key={id} isSelected={added.sections.includes(id)} onChange={(selected) => choose(id, selected)}>
            {id}
          </CheckField>
        ))}
      </fieldset>
      {tried && added.sections.length === 0 ? <p className="problem">Choose at least one section.</p> : null}
      <div className="dialog-actions">
        <AppButton onPress={onClose}>Cancel</AppButton>
        <AppButton kind="primary" type="submit">
          Add phrase
        </AppButton>
      </div>
    </form>
  );
}

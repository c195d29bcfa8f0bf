import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { ModalDialog } from '../../../components/modal-dialog';
import { setDiscipline } from '../../../db/actions/move-version';
import type { AuditData } from '../use-audit-data';
import { againstWords, type DisciplineChoice, disciplineChoices } from './discipline-choices';
import { partWords } from './discipline-words';
import './discipline.css';

interface DisciplineDialogProps {
  readonly data: AuditData;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Whose part of the plan this audit marks. What would leave a mark uncounted cannot be chosen. */
export function DisciplineDialog({ data, isOpen, onClose }: DisciplineDialogProps) {
  return (
    <ModalDialog title="Whose part is marked?" isOpen={isOpen} onClose={onClose}>
      <Choices data={data} onClose={onClose} />
    </ModalDialog>
  );
}

function Choices({ data, onClose }: Pick<DisciplineDialogProps, 'data' | 'onClose'>) {
  const { audit } = data;
  const choices = disciplineChoices(data);
  const [chosen, setChosen] = useState<DisciplineChoice['id']>(audit.discipline ?? 'all');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const discipline = chosen === 'all' ? undefined : chosen;
    setBusy(true);
    try {
      await setDiscipline(audit, discipline);
      announce(`This audit marks ${partWords(discipline)}.`);
    } finally {
      setBusy(false);
      onClose();
    }
  };
  return (
    <>
      <div className="dialog-words">
        <p>Sections that belong to no discipline are marked in every audit. Undo takes the choice back.</p>
        <RadioGroup
          className="discipline-choices"
          value={chosen}
          onChange={(picked) => setChosen(choices.find(({ id }) => id === picked)?.id ?? chosen)}
        >
          <Label className="visually-hidden">Whose part is marked</Label>
          {choices.map((choice) => {
            const against = againstWords(choice);
            return (
              <Radio
                key={choice.id}
                value={choice.id}
                className="radio discipline-choice"
                isDisabled={against !== null}
              >
                <span className="radio-dot" aria-hidden="true" />
                <span>
                  {choice.label}
                  <span className="discipline-sections">{against ?? `Sections ${choice.sections.join(', ')}`}</span>
                </span>
              </Radio>
            );
          })}
        </RadioGroup>
      </div>
      <div className="dialog-actions">
        <AppButton isDisabled={busy} onPress={onClose}>
          Cancel
        </AppButton>
        <AppButton kind="primary" isBusy={busy} onPress={() => void save()}>
          Mark this
        </AppButton>
      </div>
    </>
  );
}

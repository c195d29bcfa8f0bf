import { useState } from 'react';
import { draftOfUsual, USUAL_INDICATORS } from '#shared/domain/board/usual-indicators';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { ModalDialog } from '../../../components/modal-dialog';
import { addIndicators } from '../../../db/actions/board-indicators';
import { useBoard } from '../board-context';

interface UsualDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Indicators that most councils are asked about, to start from. */
export function UsualDialog({ isOpen, onClose }: UsualDialogProps) {
  return (
    <ModalDialog title="Usual indicators" wide isOpen={isOpen} onClose={onClose}>
      <UsualList onClose={onClose} />
    </ModalDialog>
  );
}

function UsualList({ onClose }: Pick<UsualDialogProps, 'onClose'>) {
  const { indicators } = useBoard();
  const there = new Set(indicators.map(({ name }) => name.toLowerCase()));
  const usual = USUAL_INDICATORS.filter(({ name }) => !there.has(name.toLowerCase()));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const add = async () => {
    setBusy(true);
    const result = await addIndicators(usual.filter(({ key }) => chosen.includes(key)).map(draftOfUsual));
    setBusy(false);
    if (!result.ok) return setRefusal(result.error.message);
    announce(chosen.length === 1 ? '1 indicator is added.' : `${chosen.length} indicators are added.`);
    onClose();
  };
  return (
    <>
      <div className="dialog-words">
        <p>
          {usual.length === 0
            ? 'All of them are on the list already.'
            : 'None brings a target: that is the Board’s to set. Names and sources can be changed afterwards.'}
        </p>
        {usual.map(({ key, name, about }) => (
          <CheckField
            key={key}
            isSelected={chosen.includes(key)}
            onChange={(wanted) => setChosen(wanted ? [...chosen, key] : chosen.filter((each) => each !== key))}
            hint={about}
          >
            {name}
          </CheckField>
        ))}
        {refusal === null ? null : (
          <p role="alert" className="problem">
            {refusal}
          </p>
        )}
      </div>
      <div className="dialog-actions">
        {usual.length > 1 ? (
          <AppButton kind="quiet" onPress={() => setChosen(usual.map(({ key }) => key))}>
            Tick all
          </AppButton>
        ) : null}
        <AppButton onPress={onClose}>Cancel</AppButton>
        <AppButton kind="primary" isBusy={busy} isDisabled={chosen.length === 0} onPress={() => void add()}>
          {addWords(chosen.length)}
        </AppButton>
      </div>
    </>
  );
}

function addWords(count: number): string {
  if (count === 0) return 'Add indicators';
  return count === 1 ? 'Add 1 indicator' : `Add ${count} indicators`;
}

import { type FormEvent, useState } from 'react';
import { type CompareSettings, USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { ChoiceField } from '../../../components/choice-field';
import { ModalDialog } from '../../../components/modal-dialog';
import type { CriterionChoice } from '../criterion-choices';
import { NUMBER_FIELDS, RULE_LIST, ruleWords, TOLERANCES } from './rule-words';
import { Tolerances } from './tolerances';
import './rules.css';

interface RulesDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly settings: CompareSettings;
  readonly criteria: readonly CriterionChoice[];
  readonly mayChange: boolean;
  readonly onSave: (settings: CompareSettings) => void;
}

/** By which rules a series is judged, and how far two markers may differ. */
export function RulesDialog({ isOpen, onClose, ...form }: RulesDialogProps) {
  return (
    <ModalDialog title="Rules for a signal" isOpen={isOpen} onClose={onClose} wide>
      <RulesForm {...form} onClose={onClose} />
    </ModalDialog>
  );
}

function RulesForm({ settings, criteria, mayChange, onSave, onClose }: Omit<RulesDialogProps, 'isOpen'>) {
  const [next, setNext] = useState(settings);
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(next);
  };
  const isUsual = JSON.stringify(next) === JSON.stringify(USUAL_SETTINGS);
  return (
    <form className="rules" onSubmit={save}>
      <p className="muted">
        {mayChange
          ? 'They hold for everybody who uses this workspace. More rules find a change sooner, and more that is none.'
          : 'They hold for everybody who uses this workspace. A manager or a lead changes them.'}
      </p>
      <fieldset className="rules-part">
        <legend>A signal is</legend>
        {RULE_LIST.map((rule) => (
          <CheckField
            key={rule}
            isSelected={next.rules[rule]}
            isDisabled={!mayChange}
            onChange={(on) => setNext({ ...next, rules: { ...next.rules, [rule]: on } })}
          >
            {ruleWords(rule, next)}
          </CheckField>
        ))}
      </fieldset>
      <div className="rules-numbers">
        {NUMBER_FIELDS.map(({ key, label, from, to }) => (
          <ChoiceField
            key={key}
            label={label}
            choices={numbers(from, to)}
            value={String(next[key])}
            isDisabled={!mayChange}
            onChange={(id) => setNext({ ...next, [key]: Number(id) })}
          />
        ))}
        <ChoiceField
          label="Marks may differ by"
          choices={TOLERANCES}
          value={String(next.tolerance)}
          isDisabled={!mayChange}
          onChange={(id) => setNext({ ...next, tolerance: Number(id) })}
        />
      </div>
      <Tolerances
        toleranceOf={next.toleranceOf}
        usual={next.tolerance}
        criteria={criteria}
        mayChange={mayChange}
        onChange={(toleranceOf) => setNext({ ...next, toleranceOf })}
      />
      <div className="dialog-actions">
        {mayChange ? (
          <>
            <AppButton kind="quiet" isDisabled={isUsual} onPress={() => setNext(USUAL_SETTINGS)}>
              Back to the usual rules
            </AppButton>
            <AppButton onPress={onClose}>Cancel</AppButton>
            <AppButton kind="primary" type="submit">
              Save rules
            </AppButton>
          </>
        ) : (
          <AppButton onPress={onClose}>Close</AppButton>
        )}
      </div>
    </form>
  );
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ id: String(from + index), label: String(from + index) }));

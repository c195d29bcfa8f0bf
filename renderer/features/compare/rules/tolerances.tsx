import { useRef } from 'react';
import type { CompareSettings } from '#shared/domain/compare/compare-settings';
import { AppButton } from '../../../components/app-button';
import { ChoiceField } from '../../../components/choice-field';
import type { CriterionChoice } from '../criterion-choices';
import { TOLERANCES } from './rule-words';

interface TolerancesProps {
  readonly toleranceOf: CompareSettings['toleranceOf'];
  readonly usual: number;
  readonly criteria: readonly CriterionChoice[];
  readonly mayChange: boolean;
  readonly onChange: (toleranceOf: CompareSettings['toleranceOf']) => void;
}

const NONE = { id: 'none', label: 'Choose a criterion…' };

/** Criteria on which two markers may differ by more, or by less, than on the others. */
export function Tolerances({ toleranceOf, usual, criteria, mayChange, onChange }: TolerancesProps) {
  const part = useRef<HTMLFieldSetElement>(null);
  const own = Object.entries(toleranceOf);
  const others = criteria.filter(({ id }) => !(id in toleranceOf));
  const title = (id: string) => criteria.find((one) => one.id === id)?.title ?? id;
  return (
    <fieldset className="rules-part" ref={part} tabIndex={-1}>
      <legend>Criteria with a difference of their own</legend>
      {own.length === 0 ? <p className="muted">None: all go by the line above.</p> : null}
      <ul className="rules-own">
        {own.map(([id, value]) => (
          <li key={id}>
            <span>{title(id)}</span>
            <ChoiceField
              label={`Marks of ${id} may differ by`}
              hideLabel
              choices={TOLERANCES}
              value={String(value)}
              isDisabled={!mayChange}
              onChange={(chosen) => onChange({ ...toleranceOf, [id]: Number(chosen) })}
            />
            {mayChange ? (
              <AppButton
                kind="quiet"
                aria-label={`${id} as all others`}
                onPress={() => {
                  const { [id]: _gone, ...rest } = toleranceOf;
                  onChange(rest);
                  part.current?.focus();
                }}
              >
                As all others
              </AppButton>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange && others.length > 0 ? (
        <ChoiceField
          label="Add a criterion"
          choices={[NONE, ...others.map(({ id, title: label }) => ({ id, label }))]}
          value={NONE.id}
          onChange={(id) => {
            if (id !== NONE.id) onChange({ ...toleranceOf, [id]: usual === 0 ? 1 : 0 });
          }}
        />
      ) : null}
    </fieldset>
  );
}

import { useState } from 'react';
import type { RubricPlace } from '#shared/domain/rubric/rubric-place';
import { TextInput } from '../../../components/text-input';
import { fieldKey, problemsAt } from './problem-places';
import type { StudioEditing } from './use-studio';

interface NumberTextProps {
  readonly studio: StudioEditing;
  readonly at: RubricPlace;
  readonly label: string;
  readonly value: number;
  /** Lowest and highest that can be kept at all; what is wrong within them, the rubric's check says. */
  readonly least: number;
  readonly most: number;
  readonly hint?: string;
  readonly hideLabel?: boolean;
  readonly onSave: (value: number) => void;
}

/** @returns null for what is no number within the limits; a comma is taken for a point. */
function toNumber(text: string, least: number, most: number): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) || value < least || value > most ? null : value;
}

/** A number that is saved when its box is left, or with Enter. */
export function NumberText(props: NumberTextProps) {
  const { studio, at, label, value, least, most, hint, hideLabel, onSave } = props;
  const [text, setText] = useState(String(value));
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setText(String(value));
  }
  const read = toNumber(text, least, most);
  const keep = () => {
    if (read === null) return;
    setText(String(read));
    if (read !== value) onSave(read);
  };
  const here = problemsAt(studio.problems, at);
  const stops = here.filter(({ grave }) => grave).map(({ message }) => message);
  const problem = read === null ? [`Write a number from ${least} to ${most}; ${value} is kept meanwhile.`] : stops;
  return (
    <div
      data-field={fieldKey(at)}
      className={hideLabel === true ? 'studio-field studio-number studio-bare' : 'studio-field studio-number'}
    >
      <TextInput
        label={label}
        value={text}
        onChange={setText}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
        inputMode="decimal"
        isReadOnly={studio.readOnly}
        problem={problem.length === 0 ? undefined : problem.join(' ')}
        {...(hint === undefined ? {} : { hint })}
      />
      {here
        .filter(({ grave }) => !grave)
        .map(({ message }) => (
          <p key={message} className="studio-hint">
            {message}
          </p>
        ))}
    </div>
  );
}

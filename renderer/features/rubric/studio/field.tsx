import { type ReactNode, useRef } from 'react';
import type { RubricPlace } from '#shared/domain/rubric/rubric-place';
import { TextInput } from '../../../components/text-input';
import { useSavedText } from '../../../components/use-saved-text';
import { fieldKey, problemsAt } from './problem-places';
import { useGrownBox } from './use-grown-box';
import type { StudioEditing } from './use-studio';

interface FieldProps {
  readonly studio: StudioEditing;
  readonly at: RubricPlace;
  /** No wider than a few words need. */
  readonly short?: boolean;
  readonly children: ReactNode;
}

/** A control of the editor with what is wrong with it, where the list of problems leads to. */
export function Field({ studio, at, short, children }: FieldProps) {
  return (
    <div data-field={fieldKey(at)} className={short === true ? 'studio-field studio-short' : 'studio-field'}>
      {children}
      {problemsAt(studio.problems, at).map(({ message, grave }) => (
        <p key={message} className={grave ? 'problem' : 'studio-hint'}>
          {message}
        </p>
      ))}
    </div>
  );
}

interface DraftTextProps {
  readonly studio: StudioEditing;
  readonly at: RubricPlace;
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly rows?: number;
  readonly hint?: string;
  readonly hideLabel?: boolean;
  readonly onSave: (text: string) => void;
}

/** Words of the rubric, saved as they are typed. */
export function DraftText({ studio, at, label, value, longest, rows, hint, hideLabel, onSave }: DraftTextProps) {
  const text = useSavedText(value, onSave);
  const holder = useRef<HTMLDivElement>(null);
  useGrownBox(holder);
  const here = problemsAt(studio.problems, at);
  const stop = here.filter(({ grave }) => grave).map(({ message }) => message);
  return (
    <div
      ref={holder}
      data-field={fieldKey(at)}
      className={hideLabel === true ? 'studio-field studio-bare' : 'studio-field'}
    >
      <TextInput
        label={label}
        value={text.text}
        onChange={text.type}
        onBlur={text.flush}
        maxLength={longest}
        isReadOnly={studio.readOnly}
        problem={stop.length === 0 ? undefined : stop.join(' ')}
        {...(rows === undefined ? {} : { rows })}
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

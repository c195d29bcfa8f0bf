import { memo, type RefObject, useRef, useState } from 'react';
import { AppButton } from '../../components/app-button';
import type { ImportChoice, ImportLine } from '../../workers/import-types';

const OUTCOME_WORDS: Readonly<Record<NonNullable<ImportLine['outcome']>, string>> = {
  added: 'Added',
  mended: 'Put back',
  'same-file': 'Already there',
  'same-reference': 'Reference in use',
  refused: 'Refused',
  cancelled: 'Cancelled',
};

const STATE_WORDS: Readonly<Record<ImportLine['state'], string>> = {
  waiting: 'Waiting',
  reading: 'Reading',
  saving: 'Saving',
  done: 'Done',
};

const CHOICES: ReadonlyArray<{ readonly choice: ImportChoice; readonly words: (ref: string) => string }> = [
  { choice: 'skip', words: () => 'Skip this file' },
  { choice: 'new-draft', words: (ref) => `Load as a new draft of ${ref}` },
  { choice: 'separate', words: () => 'Keep as a separate plan' },
];

interface ImportRowProps {
  readonly line: ImportLine;
  readonly onOpen: (planId: string) => void;
}

/**
 * One file: its outcome in a word and a sentence, what is not shown of it, and what can be chosen. Drawn again only when
 * its own line changed: with many files, drawing the list cost the window more than reading them.
 */
export const ImportRow = memo(function ImportRow({ line, onOpen }: ImportRowProps) {
  const word = line.outcome === undefined ? STATE_WORDS[line.state] : OUTCOME_WORDS[line.outcome];
  const { planId } = line;
  const item = useRef<HTMLLIElement>(null);
  return (
    <li ref={item} tabIndex={-1} className="import-line" data-outcome={line.outcome ?? line.state}>
      <span className="import-word">{word}</span>
      <div className="import-words">
        <span className="import-name">{line.fileName}</span>
        {line.message === undefined ? null : <span className="import-message">{line.message}</span>}
        {line.warnings.map((warning) => (
          <span key={warning.code} className="import-warning">
            {warning.message}
          </span>
        ))}
        <Choices line={line} item={item} />
      </div>
      {(line.outcome === 'added' || line.outcome === 'mended') && planId !== undefined ? (
        <AppButton kind="link" onPress={() => onOpen(planId)}>
          Open {line.ref ?? 'the plan'}
        </AppButton>
      ) : null}
    </li>
  );
});

interface ChoicesProps {
  readonly line: ImportLine;
  /** Takes the focus when the buttons go, so that it is not lost. */
  readonly item: RefObject<HTMLElement | null>;
}

function Choices({ line, item }: ChoicesProps) {
  const [busy, setBusy] = useState(false);
  const { resolve } = line;
  if (resolve === undefined) return null;
  const choose = async (choice: ImportChoice) => {
    setBusy(true);
    try {
      item.current?.focus({ preventScroll: true });
      await resolve(choice);
    } finally {
      setBusy(false);
    }
  };
  return (
    <fieldset className="import-choices" disabled={busy}>
      <legend className="visually-hidden">What to do with {line.fileName}</legend>
      {CHOICES.map(({ choice, words }) => (
        <AppButton key={choice} isDisabled={busy} onPress={() => void choose(choice)}>
          {words(line.ref ?? 'the plan')}
        </AppButton>
      ))}
    </fieldset>
  );
}

import { type KeyboardEvent, type ReactNode, type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import type { WrittenWord } from '#shared/lib/written-words';
import { replaceWord } from './replace-word';
import { SpelledWords } from './spelled-words';
import { useMisspelt } from './use-misspelt';
import './spelling.css';

export interface SpelledTextProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Least height in lines; it grows with its text. 1: a single line, Enter makes no new one. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly id?: string;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/**
 * A labelled box of text whose unknown words are underlined and listed below it, each with suggestions; F7 in the box opens
 * those of the word at the caret or the next one. Screen readers hear that spelling is doubtful, and of which words.
 */
export function SpelledText({
  label,
  hideLabel,
  hint,
  problem,
  value,
  onChange,
  rows = 1,
  ...props
}: SpelledTextProps) {
  const { maxLength, placeholder, id: givenId, onFocus, onBlur, ref } = props;
  const ownId = useId();
  const id = givenId ?? ownId;
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => box.current as HTMLTextAreaElement, []);
  const misspelt = useMisspelt(value);
  const [open, setOpen] = useState<string | null>(null);
  const isWrong = problem !== undefined;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`, misspelt.length > 0 && `${id}-words`];
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && rows === 1) event.preventDefault();
    if (event.key !== 'F7') return;
    const word = wordAt(misspelt, event.currentTarget.selectionStart);
    if (word === undefined) return;
    event.preventDefault();
    setOpen(word);
  };
  return (
    <div className="field spelled">
      <label htmlFor={id} className={hideLabel === true ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <div className="spelled-box">
        <div className="input spelled-back" aria-hidden="true">
          {underlined(value, misspelt)}
        </div>
        <textarea
          ref={box}
          id={id}
          className="input"
          rows={rows}
          maxLength={maxLength}
          placeholder={placeholder}
          value={value}
          spellCheck={false}
          data-invalid={isWrong ? '' : undefined}
          aria-invalid={isWrong || (misspelt.length > 0 && 'spelling')}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          onChange={({ target }) => onChange(rows === 1 ? target.value.replace(/\s*\n\s*/gu, ' ') : target.value)}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={onBlur}
        />
      </div>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
      <SpelledWords
        id={`${id}-words`}
        words={[...new Set(misspelt.map(({ word }) => word))]}
        open={open}
        onOpen={setOpen}
        onReplace={(word, by) => {
          const text = box.current === null ? null : replaceWord(box.current, misspelt, word, by);
          if (text !== null) onChange(text);
        }}
        onDone={() => box.current?.focus()}
      />
    </div>
  );
}

/** The word that the caret stands in, else the next, else the first. */
const wordAt = (misspelt: readonly WrittenWord[], caret: number): string | undefined =>
  (misspelt.find(({ end }) => end >= caret) ?? misspelt[0])?.word;

/** The text once more, to be seen through the box: only its lines show. */
function underlined(text: string, misspelt: readonly WrittenWord[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of misspelt) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  // A last line without a letter has a height only with something on it.
  return [...pieces, `${text.slice(at)}\u200b`];
}

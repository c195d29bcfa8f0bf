import { useContext, useRef, useState } from 'react';
import type { Block } from '#shared/domain/report/model/blocks';
import type { FreeText } from '#shared/domain/report/model/part-ids';
import { AppButton } from '../../../components/app-button';
import { SpelledText } from '../../../components/spelling/spelled-text';
import { LONGEST } from '../draft/report-draft';
import { isWritten } from '../draft/to-choice';
import { KINDS_OF_WORDS } from '../words/kinds-of-words';
import { type WordsAtHand, WordsContext } from '../words/words-at-hand';

interface WordsPlaceProps {
  readonly block: Extract<Block, { kind: 'words' }>;
}

type Story = 'context' | 'decisions' | 'voice';
const isStory = (field: FreeText): field is Story => field === 'context' || field === 'decisions' || field === 'voice';

/** A place for words that only a person can write: marked, and written in where it stands. */
export function WordsPlace({ block }: WordsPlaceProps) {
  const words = useContext(WordsContext);
  return words === null ? null : <OpenPlace block={block} words={words} />;
}

function OpenPlace({ block: { field, prompt, paragraphs }, words }: WordsPlaceProps & { readonly words: WordsAtHand }) {
  const { draft, write, onFields } = words;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLFieldSetElement>(null);
  const name = KINDS_OF_WORDS[field].name;
  const isTicked = draft.ticked.includes(field);
  const staysOut = isWritten(draft, field) && !isTicked;
  const open = () => (isStory(field) ? setOpen(true) : onFields(field));
  if (isOpen && isStory(field))
    return (
      <fieldset
        className="words-place"
        aria-label={name}
        ref={place}
        onBlur={({ relatedTarget }) => {
          // A menu of suggestions stands outside the page, and is part of the writing.
          if (relatedTarget instanceof Element && relatedTarget.closest('.popover') !== null) return;
          if (relatedTarget !== null && place.current?.contains(relatedTarget) === false) setOpen(false);
        }}
      >
        <SpelledText
          label={name}
          rows={3}
          maxLength={LONGEST[field]}
          value={draft[field]}
          onChange={(text) => write({ [field]: text })}
          ref={(box) => {
            if (box !== null && place.current?.contains(document.activeElement) !== true) box.focus();
          }}
        />
        <div className="words-place-actions">
          <AppButton onPress={() => setOpen(false)}>Done</AppButton>
        </div>
      </fieldset>
    );
  return (
    <div className="words-place" data-empty={paragraphs.length === 0 ? '' : undefined}>
      {paragraphs.length === 0 && !staysOut ? <p className="words-prompt">{prompt}</p> : null}
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className="words-place-actions">
        {staysOut ? (
          <>
            <span className="muted words-out">{name}: written, but not ticked, so it stays out.</span>
            <AppButton
              kind="quiet"
              aria-label={`Put it in: ${name}`}
              onPress={() => write({ ticked: [...draft.ticked, field] })}
            >
              Put it in
            </AppButton>
          </>
        ) : null}
        <AppButton kind="quiet" onPress={open} aria-label={`${isWritten(draft, field) ? 'Edit' : 'Write'}: ${name}`}>
          {isWritten(draft, field) ? 'Edit' : 'Write'}
        </AppButton>
      </div>
    </div>
  );
}

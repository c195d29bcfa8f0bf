import { type ReactNode, useCallback, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Comment } from '#shared/domain/audit/comment';
import { announce } from '../../../components/announcer';
import { useSavedText } from '../../../components/use-saved-text';
import { setSuggestion } from '../../../db/actions/answers';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import type { AuditData } from '../use-audit-data';
import type { Marking } from '../use-marking';
import { NOTE_ID } from '../use-marking-keys';
import { AroseChoice, useArose } from './arose-choice';
import { BankPanel } from './bank/bank-panel';
import { NoteTools } from './bank/note-tools';
import { useNoteBank } from './bank/use-note-bank';
import { MoreNotes } from './more-notes';
import { NoteField } from './note-field';
import './notes.css';

interface CriterionNotesProps {
  readonly data: AuditData;
  readonly marking: Marking;
  /** Undefined while the bank is being read. */
  readonly bank: readonly Comment[] | undefined;
  /** Where the list of comments is drawn: over the card, and not in what scrolls in it. */
  readonly bankPlace: HTMLElement | null;
}

const SUGGESTION_ID = 'criterion-suggestion';

/** Sections whose wording is most often vague: there the writer's wording and where it came from are at hand at once. */
const OPEN_AT = new Set(['E', 'F', 'G', 'H1', 'H2']);

/** What is written on one criterion: the note with the comment bank, wording for the plan's writer, where vagueness arose. */
export function CriterionNotes({ data, marking, bank, bankPlace }: CriterionNotesProps) {
  const { audit, rubric, answers } = data;
  const { criterion, section } = marking;
  const answer = answers.get(criterion.id);
  const note = useSavedText(answer?.note ?? '', (text) => marking.note(criterion.id, text));
  const suggestion = useSavedText(
    answer?.suggestion ?? '',
    (text) => void setSuggestion(audit, criterion.id, text.trim() === '' ? '' : text),
  );
  const leave = useCallback(() => marking.card.current?.focus(), [marking.card]);
  const noteBank = useNoteBank({ audit, criterion, rubric, note, bank, mark: answer?.mark ?? null, onLeave: leave });
  const arose = useArose(audit, criterion.id, answer?.arose ?? null);
  const [asked, setAsked] = useState(false);
  const isOpen = asked || OPEN_AT.has(section.id) || suggestion.text !== '' || arose.value !== null;
  const more = useRef<HTMLDivElement>(null);
  const show = () => flushSync(() => setAsked(true));
  useActionKeys({
    suggest: (event) => {
      event.preventDefault();
      show();
      document.getElementById(SUGGESTION_ID)?.focus();
    },
    arose: (event) => {
      event.preventDefault();
      show();
      arose.turn();
      more.current?.scrollIntoView({ block: 'nearest' });
    },
    ...noteBank.keys,
  });
  const [noteKey, suggestKey, aroseKey] = [usePrintedKey('note'), usePrintedKey('suggest'), usePrintedKey('arose')];
  const rest: ReactNode = (
    <div className="note-more" ref={more}>
      <NoteField id={SUGGESTION_ID} label="Suggested wording" keys={suggestKey} saved={suggestion} onLeave={leave} />
      <AroseChoice keys={aroseKey} value={arose.value} onChange={arose.choose} />
    </div>
  );
  return (
    <>
      <NoteField
        id={NOTE_ID}
        label="Note"
        keys={noteKey}
        saved={note}
        onLeave={leave}
        tools={<NoteTools noteBank={noteBank} />}
      />
      {noteBank.said === null ? null : <p className="note-said">{noteBank.said}</p>}
      {isOpen ? rest : <MoreNotes keys={suggestKey} onOpen={() => openAndSay(show)} />}
      {noteBank.isOpen && bankPlace !== null ? createPortal(<BankPanel noteBank={noteBank} />, bankPlace) : null}
    </>
  );
}

function openAndSay(show: () => void): void {
  show();
  document.getElementById(SUGGESTION_ID)?.focus();
  announce('Suggested wording and where vagueness arose are shown.');
}

import { announce } from '../../components/announcer';
import { pressesTarget } from '../../components/key-rules';
import { areEarlierUnread, redo, undo } from '../../db/undo';
import { useActionKeys } from '../../keyboard/use-action-keys';
import { notAskedWords } from './discipline/discipline-words';
import { keyToMark } from './key-to-mark';
import type { AuditData } from './use-audit-data';
import type { Marking } from './use-marking';

/** The note of the criterion card, for the key that goes to it. */
export const NOTE_ID = 'criterion-note';

/** Enter presses what is focused, except a rating that is chosen already: there it goes on, as anywhere else. */
const entersControl = (event: KeyboardEvent): boolean =>
  pressesTarget(event) &&
  !(event.target instanceof Element && event.target.closest('.rating[aria-pressed="true"]') !== null);

/** The journal could not be read back to the start of the audit. */
const EARLIER_UNREAD = 'What was done before this start cannot be taken back just now. It is saved as it is.';

/**
 * Keys that mark without a mouse, as printed on the buttons.
 *
 * @param atCriterion false while something else stands in the place of the criterion, which no key may then mark unseen.
 */
export function useMarkingKeys(
  { audit, rubric, notAsked }: AuditData,
  marking: Marking,
  onSubmit: () => void,
  atCriterion: boolean,
): void {
  const mark = (event: KeyboardEvent, meant: string) => {
    const verdict = keyToMark(meant, marking.criterion, rubric);
    if (verdict.kind === 'none') return;
    event.preventDefault();
    const why = notAsked.get(marking.criterion.id);
    if (why !== undefined) return marking.refuse(notAskedWords(why, marking.criterion.id));
    if (verdict.kind === 'refused') return marking.refuse(verdict.why);
    marking.rate(verdict.mark);
    // Otherwise Enter would press the rating that happened to hold the focus, and not go on.
    if (event.target instanceof Element && event.target.closest('.rating') !== null) marking.card.current?.focus();
  };
  const step = (go: () => void) => (event: KeyboardEvent) => {
    if (entersControl(event)) return;
    event.preventDefault();
    event.stopPropagation();
    go();
  };
  // What was taken back is shown and said wherever it was asked for: use-taken-step.ts.
  const takeBack = (move: (auditId: string) => Promise<boolean>, none: string) => (event: KeyboardEvent) => {
    event.preventDefault();
    const run = async () => {
      if (!(await move(audit.id))) announce(areEarlierUnread(audit.id) ? EARLIER_UNREAD : none);
    };
    void run();
  };
  const toSection = (by: 1 | -1) => (event: KeyboardEvent) => {
    event.preventDefault();
    marking.stepSection(by);
  };
  const toNote = (event: KeyboardEvent) => {
    event.preventDefault();
    document.getElementById(NOTE_ID)?.focus();
  };
  useActionKeys(
    {
      rate: (event) => mark(event, event.key),
      'not-applicable': (event) => mark(event, 'n'),
      'not-evidenced': (event) => mark(event, 'x'),
      'clear-rating': (event) => mark(event, 'Delete'),
      next: step(marking.next),
      back: step(marking.back),
      'next-criterion': step(marking.ahead),
      'next-section': toSection(1),
      'previous-section': toSection(-1),
      note: toNote,
    },
    atCriterion,
  );
  useActionKeys({
    submit: (event) => {
      event.preventDefault();
      event.stopPropagation();
      onSubmit();
    },
    undo: takeBack(undo, 'Nothing left to undo.'),
    redo: takeBack(redo, 'Nothing left to do again.'),
  });
}

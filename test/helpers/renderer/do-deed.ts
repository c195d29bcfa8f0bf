import type { Mark } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import { NOT_AN_ITEM } from '#shared/domain/thread/left-out';
import { setArose, setMark, setNote, setSuggestion } from '../../../renderer/db/actions/answers';
import { carryOver } from '../../../renderer/db/actions/audits';
import { countUse, removeComment, saveComment, starComment } from '../../../renderer/db/actions/comments';
import { correctSection } from '../../../renderer/db/actions/corrections';
import {
  attachEvidence,
  changeEvidence,
  dismissPrompt,
  removeEvidence,
  restorePrompt,
} from '../../../renderer/db/actions/evidence';
import { countAgain, leaveOut } from '../../../renderer/db/actions/left-out';
import { addLink, changeLinks, removeLink } from '../../../renderer/db/actions/links';
import { moveTo, writePendingMoves } from '../../../renderer/db/actions/move-to';
import { moveVersion, setDiscipline } from '../../../renderer/db/actions/move-version';
import { setPlanNote } from '../../../renderer/db/actions/plan-note';
import { currentSession } from '../../../renderer/db/session';
import { redo, undo } from '../../../renderer/db/undo';
import { VERSIONS } from '../rubric/later-versions';
import type { Deed } from '../steps/deeds';
import { readAnswers } from './read-stored';
import { HASH } from './start-work';

/** Words of the plan with nothing around them. */
const passage = (quote: string) => ({ blockId: 'b1', quote, prefix: '', suffix: '' });

/** What says that the item with these words is none. */
const outOf = (quote: string) => ({
  promptKey: `thread:${quote}`,
  ruleId: NOT_AN_ITEM,
  item: { textHash: HASH, passages: [passage(quote)] },
});

const pick = <T>(from: readonly { readonly value: T }[], which: number): T | undefined =>
  from[which % Math.max(1, from.length)]?.value;

/** Does it by the actions of the app, and waits until it is saved. What there is nothing for does nothing. */
export async function doDeed(audit: Audit, deed: Deed): Promise<void> {
  const { db } = currentSession();
  switch (deed.do) {
    case 'mark': {
      const mark: Mark | null = deed.rating === null ? null : { kind: 'rating', value: deed.rating };
      return setMark(audit, deed.criterion, mark, (await readAnswers(audit.id)).get(deed.criterion)?.note ?? '');
    }
    case 'note':
      return setNote(audit, deed.criterion, deed.text);
    case 'suggest':
      return setSuggestion(audit, deed.criterion, deed.text);
    case 'arose':
      return setArose(audit, deed.criterion, deed.arose);
    case 'attach': {
      const fresh = { criterionId: deed.criterion, textHash: HASH, passages: [passage(deed.quote)] };
      return void (await attachEvidence(audit, fresh));
    }
    case 'change-evidence': {
      const before = pick(await db.evidence.toArray(), deed.which);
      return before && changeEvidence(audit, before, { ...before, passages: [passage(deed.quote)] });
    }
    case 'remove-evidence': {
      const evidence = pick(await db.evidence.toArray(), deed.which);
      return evidence && removeEvidence(audit, evidence);
    }
    case 'link':
      return void (await addLink(audit, { textHash: HASH, from: passage(deed.quote), to: passage('an outcome') }));
    case 'unlink': {
      const link = pick(await db.links.toArray(), deed.which);
      return link && removeLink(audit, link);
    }
    case 'dismiss':
      return dismissPrompt(audit, deed.prompt, 'regular');
    case 'restore': {
      const dismissal = pick(await db.dismissals.toArray(), deed.which);
      if (dismissal === undefined) return;
      return dismissal.item === undefined ? restorePrompt(audit, dismissal) : countAgain(audit, dismissal);
    }
    case 'check-link': {
      const before = pick(await db.links.toArray(), deed.which);
      return before && changeLinks(audit, [{ before, after: { ...before, from: passage(deed.quote) } }]);
    }
    case 'leave-out': {
      const before = (await db.dismissals.toArray()).filter(({ value }) => value.item !== undefined);
      const instead = pick(before, deed.which);
      return leaveOut(audit, outOf(deed.quote), instead === undefined ? [] : [instead]);
    }
    case 'plan-note':
      return setPlanNote(audit, (await db.planNotes.get(audit.id))?.value.text ?? '', deed.text);
    case 'correct':
      return correctSection(audit.planId, HASH, [deed.block], deed.to, audit);
    case 'star':
      return void (await starComment(audit, { criterionId: deed.criterion, mark: null, text: deed.text }));
    case 'move':
      moveTo(audit, deed.criterion);
      return writePendingMoves();
    case 'undo':
      return void (await undo(audit.id));
    case 'redo':
      return void (await redo(audit.id));
    case 'carry-over':
    case 'move-version':
    case 'discipline':
      return changeAudit(audit, deed);
    default:
      return workInBank(deed);
  }
}

function changeAudit(audit: Audit, deed: Extract<Deed, { do: 'carry-over' | 'move-version' | 'discipline' }>) {
  if (deed.do === 'carry-over') return carryOver(audit, deed.draft);
  if (deed.do === 'discipline') return setDiscipline(audit, deed.discipline ?? undefined);
  const [from, to] = [VERSIONS.get(audit.rubricVersion), VERSIONS.get(deed.version)];
  if (from === undefined || to === undefined) throw new Error('There is no such version.');
  return moveVersion(audit, from, to);
}

async function workInBank(deed: Extract<Deed, { do: 'edit-comment' | 'use-comment' | 'remove-comment' }>) {
  const comment = pick(await currentSession().db.comments.toArray(), deed.which);
  if (comment === undefined) return;
  if (deed.do === 'edit-comment') return saveComment({ ...comment, text: deed.text });
  return deed.do === 'use-comment' ? countUse(comment.id) : removeComment(comment.id);
}

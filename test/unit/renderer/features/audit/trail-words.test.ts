import { describe, expect, it } from 'vitest';
import type { Mark } from '#shared/domain/audit/answer';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Change, JournalEntry } from '#shared/domain/store/change';
import { NOT_AN_ITEM } from '#shared/domain/thread/left-out';
import { trailLines } from '../../../../../renderer/features/audit/trail-words';
import { TESTER } from '../../../../helpers/storage/make-commit';

type Step = readonly [JournalEntry['action'], ...Change[]];

const PARTLY: Mark = { kind: 'rating', value: 1 };
const MET: Mark = { kind: 'rating', value: 2 };

/** An answer as it became; null where it went. */
const answer = (criterionId: string, became: { mark: Mark | null; note?: string } | null): Change => ({
  table: 'answers',
  id: `audit-1/${criterionId}`,
  value: became === null ? null : { auditId: 'audit-1', criterionId, mark: became.mark, note: became.note ?? '' },
});

const moved = (to: 'J' | null, ...blockIds: string[]): Change => ({
  table: 'corrections',
  id: 'corr-1',
  value: { id: 'corr-1', planId: 'plan-1', textHash: 'a'.repeat(64), blockIds, to, order: 1 },
});
const movedBack: Change = { table: 'corrections', id: 'corr-1', value: null };

function wordsOf(...steps: readonly Step[]): string[] {
  const entries = steps.map(([action, ...changes], index) => ({
    seq: index + 1,
    at: '2026-11-23T10:00:00.000Z',
    by: TESTER,
    action,
    changes,
  }));
  return trailLines(entries, 'audit-1', DEFAULT_RUBRIC).map(({ words }) => words);
}

describe('the words of the trail', () => {
  it('says what was marked, and of a mark taken away that it was cleared', () => {
    expect(
      wordsOf(
        ['answer', answer('X6', { mark: MET })],
        ['answer', answer('X6', null)],
        ['answer', answer('A2', { mark: PARTLY, note: 'Why' })],
        ['answer', answer('A2', { mark: null, note: 'Why' })],
      ).filter((words) => !words.includes('note')),
    ).toEqual(['Marked X6: Met', 'Cleared X6', 'Cleared A2']);
  });

  it('says of an undone note that it was the note, and of an undone mark what stands there now', () => {
    expect(
      wordsOf(
        ['answer', answer('A2', { mark: PARTLY })],
        ['note', answer('A2', { mark: PARTLY, note: 'Twice a week is said.' })],
        ['undo', answer('A2', { mark: PARTLY })],
        ['redo', answer('A2', { mark: PARTLY, note: 'Twice a week is said.' })],
        ['note', answer('A2', { mark: PARTLY })],
        ['undo', answer('A2', null)],
      ),
    ).toEqual([
      'Marked A2: Partly met',
      'Wrote a note on A2',
      'Undid: note on A2',
      'Did again: note on A2',
      'Removed the note on A2',
      'Undid: mark on A2, now Not answered',
    ]);
  });

  it('says which text was moved where, and that this was undone', () => {
    expect(
      wordsOf(
        ['correct-section', moved('J', 'b1', 'b2')],
        ['undo', movedBack],
        ['redo', moved('J', 'b1', 'b2')],
        ['correct-section', moved(null, 'b1')],
      ),
    ).toEqual([
      'Moved 2 passages to section J',
      'Undid: moving 2 passages to section J',
      'Did again: moving 2 passages to section J',
      'Took 1 passage out of all sections',
    ]);
  });

  it('leaves out where the auditor stood, and names what came in with other steps', () => {
    expect(
      wordsOf(['move', answer('A1', { mark: MET })], ['sample-data', answer('A1', { mark: MET })], ['reopen']),
    ).toEqual(['Added sample data A1: Met', 'Reopened']);
  });

  it('tells suggested wording and where vagueness arose from the mark, done and undone', () => {
    const said = (more: object): Change => {
      const change = answer('F2', { mark: MET });
      if (change.table !== 'answers' || change.value === null) throw new Error('An answer was made.');
      return { ...change, value: { ...change.value, ...more } };
    };
    expect(
      wordsOf(
        ['answer', said({})],
        ['suggest', said({ suggestion: 'Twice a week.' })],
        ['arose', said({ suggestion: 'Twice a week.', arose: 'advice' })],
        ['undo', said({ suggestion: 'Twice a week.' })],
        ['undo', said({})],
        ['redo', said({ suggestion: 'Twice a week.' })],
        ['suggest', said({})],
      ),
    ).toEqual([
      'Marked F2: Met',
      'Suggested wording for F2',
      'Said where vagueness in F2 arose: Advice',
      'Undid: where vagueness in F2 arose, now Not checked',
      'Undid: suggested wording for F2',
      'Did again: suggested wording for F2',
      'Removed the wording suggested for F2',
    ]);
  });

  it('says which criterion evidence was for, and what else was attached, dismissed, written or taken back', () => {
    const evidence = (value: boolean): Change => ({
      table: 'evidence',
      id: 'ev-1',
      value: value
        ? {
            id: 'ev-1',
            auditId: 'audit-1',
            criterionId: 'F2',
            textHash: 'a'.repeat(64),
            passages: [],
            area: { page: 2 },
            addedAt: '2026-11-23T10:00:00.000Z',
          }
        : null,
    });
    const note = (text: string | null): Change => ({
      table: 'planNotes',
      id: 'audit-1',
      value: text === null ? null : { auditId: 'audit-1', text },
    });
    const dismissal = (value: boolean): Change => ({
      table: 'dismissals',
      id: 'audit-1/p1',
      value: value ? { id: 'audit-1/p1', auditId: 'audit-1', promptKey: 'k', ruleId: 'r' } : null,
    });
    const leftOut = (value: boolean): Change => ({
      table: 'dismissals',
      id: 'audit-1/p2',
      value: value ? { id: 'audit-1/p2', auditId: 'audit-1', promptKey: 'k', ruleId: NOT_AN_ITEM } : null,
    });
    expect(
      wordsOf(
        ['evidence', evidence(true)],
        ['undo', evidence(false)],
        ['redo', evidence(true)],
        ['remove-evidence', evidence(false)],
        ['plan-note', note('One.')],
        ['plan-note', note('One. Two.')],
        ['undo', note('One.')],
        ['dismiss-prompt', dismissal(true)],
        ['undo', dismissal(false)],
        ['leave-out', leftOut(true)],
        ['undo', leftOut(false)],
        ['redo', leftOut(true)],
        ['count-again', leftOut(false)],
      ),
    ).toEqual([
      'Attached evidence for F2',
      'Undid: evidence for F2',
      'Did again: evidence for F2',
      'Removed evidence for F2',
      'Wrote a note on the plan',
      'Changed the note on the plan',
      'Undid: note on the plan',
      'Dismissed a wording prompt',
      'Undid: dismissing a wording prompt',
      'Left a passage out of the golden thread',
      'Undid: leaving a passage out of the golden thread',
      'Did again: leaving a passage out of the golden thread',
      'Counted a passage in the golden thread again',
    ]);
  });

  it('says that a phrase was muted, and that this was taken back, and nothing of other settings', () => {
    const setting = (key: string): Change => ({ table: 'settings', id: key, value: { key, value: {} } });
    expect(
      wordsOf(
        ['mute-prompt', setting('phrase-bank')],
        ['undo', setting('phrase-bank')],
        ['redo', setting('phrase-bank')],
        ['settings', setting('appearance')],
      ),
    ).toEqual([
      'Muted a phrase for all plans',
      'Undid: muting a phrase for all plans',
      'Did again: muting a phrase for all plans',
      'Changed a setting',
    ]);
  });
});

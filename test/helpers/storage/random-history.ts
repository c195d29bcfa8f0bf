import fc from 'fast-check';
import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { Change, Commit } from '#shared/domain/store/change';
import { TESTER } from './make-commit';

/** What is done next; numbers choose among what is there. */
export type Deed = readonly [kind: DeedKind, which: number, other: number];

const KINDS = [
  'load',
  'redraft',
  'reread',
  'forget',
  'start',
  'give-back',
  'mark',
  'go',
  'carry-over',
  'correct',
  'undo-correction',
  'note',
  'snapshot',
] as const;
type DeedKind = (typeof KINDS)[number];

export const deedArbitrary: fc.Arbitrary<Deed> = fc.tuple(fc.constantFrom(...KINDS), fc.nat(7), fc.nat(7));

const PLANS = 2;
const DRAFTS = 3;
const hash = (letter: number): string => 'abcdef'.charAt(letter % 6).repeat(64);
const AT = '2026-11-23T10:00:00.000Z';

/**
 * Makes commits of deeds, careless of whether an app would do them, except that an audit's id is made for its start.
 * `give-back` begins an audit without a start, as after a loss.
 */
export class RandomHistory {
  readonly audits: string[] = [];
  readonly #plans = new Map<string, { number: number; textHash: string }[]>();
  readonly #corrections: string[] = [];
  readonly #read = new Map<string, { planId: string; draft: number }>();

  /** The next commit; null for a snapshot, or where there is nothing to do it to. */
  next([kind, which, other]: Deed): Commit | null {
    const planId = `plan-${which % PLANS}`;
    const auditId = this.audits[which % Math.max(1, this.audits.length)];
    switch (kind) {
      case 'load':
        return this.#keepPlan('add-plan', planId, [{ number: 1, textHash: hash(other) }]);
      case 'redraft': {
        const drafts = this.#plans.get(planId) ?? [];
        return this.#keepPlan('add-draft', planId, [...drafts, { number: drafts.length + 1, textHash: hash(other) }]);
      }
      case 'reread':
        return this.#keepPlan('edit-plan', planId, [{ number: 1 + (other % DRAFTS), textHash: hash(which + other) }]);
      case 'forget':
        return commitOf('remove-plan', [{ table: 'plans', id: planId, value: null }]);
      case 'start':
        return this.#begin('start-audit', planId, 1 + (other % DRAFTS));
      case 'give-back':
        return this.#begin('give-back', planId, 1 + (other % DRAFTS));
      case 'correct':
        return this.#correct(planId, which, other, auditId);
      case 'undo-correction':
        return this.#undoCorrection(other);
      default:
        return auditId === undefined ? null : this.#inAudit(kind, auditId, other);
    }
  }

  #keepPlan(action: Commit['action'], id: string, drafts: { number: number; textHash: string }[]): Commit {
    this.#plans.set(id, drafts);
    const value = { id, ref: id, week: '2026-W48', drafts: drafts.map((draft) => ({ ...draft, ...FILE })) };
    return commitOf(action, [{ table: 'plans', id, value }]);
  }

  #begin(action: 'start-audit' | 'give-back', planId: string, draft: number): Commit {
    const id = `audit-${this.audits.length}`;
    this.audits.push(id);
    return commitOf(action, [this.#audit(id, planId, draft)], action === 'start-audit' ? id : undefined);
  }

  #audit(id: string, planId: string, draft: number): Change {
    this.#read.set(id, { planId, draft });
    const rubric = { rubricId: 'rubric-1', rubricVersion: 1 };
    const value = { id, planId, draft, ...rubric, auditorId: TESTER.id, state: 'draft', startedAt: AT } as const;
    return { table: 'audits', id, value };
  }

  #correct(planId: string, which: number, other: number, auditId?: string): Commit {
    // Few ids and texts, so that one is moved again and often is in the very text that an audit reads.
    const id = `correction-${which % 4}`;
    this.#corrections.push(id);
    const known = this.#plans.get(planId)?.[other % DRAFTS]?.textHash;
    const textHash = known ?? hash(other);
    const value: SectionCorrection = { id, planId, textHash, blockIds: ['b1'], to: 'J', order: 1 };
    return commitOf('correct-section', [{ table: 'corrections', id, value }], other % 2 === 0 ? undefined : auditId);
  }

  #undoCorrection(other: number): Commit | null {
    const id = this.#corrections[other % Math.max(1, this.#corrections.length)];
    return id === undefined ? null : commitOf('undo', [{ table: 'corrections', id, value: null }]);
  }

  #inAudit(kind: DeedKind, auditId: string, other: number): Commit | null {
    const { planId, draft } = this.#read.get(auditId) ?? { planId: 'plan-0', draft: 1 };
    switch (kind) {
      case 'mark': {
        const value = { auditId, criterionId: `F${other}`, mark: null, note: 'Seen.' };
        return commitOf('answer', [{ table: 'answers', id: `${auditId}/F${other}`, value }]);
      }
      case 'go':
        return commitOf('move', [this.#audit(auditId, planId, draft)]);
      case 'carry-over':
        return commitOf('carry-over', [this.#audit(auditId, planId, 1 + (other % DRAFTS))], auditId);
      case 'note':
        return commitOf(
          'plan-note',
          [{ table: 'planNotes', id: auditId, value: { auditId, text: `On ${planId}.` } }],
          other % 2 === 0 ? auditId : undefined,
        );
      default:
        return null;
    }
  }
}

const FILE = { fileHash: 'f'.repeat(64), format: 'docx', addedAt: AT } as const;

const commitOf = (action: Commit['action'], changes: Change[], auditId?: string): Commit => ({
  action,
  by: TESTER,
  changes,
  ...(auditId === undefined ? {} : { auditId }),
});

import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Comment } from '#shared/domain/audit/comment';
import {
  doAgain,
  gone,
  NO_STEPS,
  recordKey,
  type Steps,
  stepLabel,
  takeBack,
  withStep,
} from '#shared/domain/audit/steps';
import type { Change, Commit, JournalEntry } from '#shared/domain/store/change';
import { NOT_AN_ITEM } from '#shared/domain/thread/left-out';
import { TESTER } from '../storage/make-commit';
import type { Deed } from './deeds';

export const AUDIT: Audit = {
  id: 'audit-1',
  planId: 'plan-1',
  draft: 1,
  rubricId: 'default',
  rubricVersion: 1,
  auditorId: TESTER.id,
  state: 'draft',
  startedAt: '2026-11-23T09:00:00.000Z',
};
const HASH = 'a'.repeat(64);
const passage = (quote: string) => ({ blockId: 'b1', quote, prefix: '', suffix: '' });

/** Records, the journal that made them and the steps that a window would know: the app without disk and screen. */
export class World {
  readonly records = new Map<string, Change>();
  readonly trail: JournalEntry[] = [];
  steps: Steps = NO_STEPS;

  constructor() {
    this.write('start-audit', [{ table: 'audits', id: AUDIT.id, value: AUDIT }]);
  }

  readonly now = (change: Pick<Change, 'table' | 'id'>) => this.records.get(recordKey(change));

  write(action: Commit['action'], changes: readonly Change[], auditId: string | null = AUDIT.id): void {
    for (const change of changes) this.records.set(recordKey(change), change);
    const seq = this.trail.length + 1;
    const at = '2026-11-23T10:00:00.000Z';
    const own = auditId === null ? {} : { auditId };
    this.trail.push({ seq, at, action, by: TESTER, changes: [...changes], ...own });
  }

  step(action: Commit['action'], ...forth: readonly Change[]): void {
    const back = forth.map((change) => this.now(change) ?? gone(change));
    this.steps = withStep(this.steps, { label: stepLabel(action, forth, back), back, forth });
    this.write(action, forth);
  }

  turn(kind: 'undo' | 'redo'): boolean {
    const taken = (kind === 'undo' ? takeBack : doAgain)(this.steps, this.now);
    if (taken === null) return false;
    this.steps = taken.steps;
    this.write(kind, taken.changes);
    return true;
  }

  of<T extends Change['table']>(table: T, which: number): Extract<Change, { table: T }> | undefined {
    const there = [...this.records.values()].filter((change) => change.table === table && change.value !== null);
    return there[which % Math.max(1, there.length)] as Extract<Change, { table: T }> | undefined; // filtered by it
  }

  get audit(): Audit {
    return this.of('audits', 0)?.value ?? AUDIT;
  }

  remove(action: Commit['action'], table: 'evidence' | 'links' | 'dismissals', which: number): void {
    const found = this.of(table, which);
    if (found !== undefined) this.step(action, gone(found));
  }

  /** Work in the comment bank, outside of any audit. */
  comment(which: number, edit: (comment: Comment) => Comment | null): void {
    const found = this.of('comments', which);
    if (found?.value) this.write('comment', [{ ...found, value: edit(found.value) }], null);
  }

  /** What there is, apart from where the auditor stands. */
  state(): Map<string, unknown> {
    const there = [...this.records].filter(([, { value }]) => value !== null);
    return new Map(there.map(([key, change]): [string, unknown] => [key, withoutPlace(change)]));
  }

  answer(criterionId: string, change: Partial<Answer>, action: Commit['action']): void {
    const id = `${AUDIT.id}/${criterionId}`;
    const before = this.now({ table: 'answers', id })?.value as Answer | null | undefined; // of that table
    const value: Answer = { mark: null, note: '', ...before, auditId: AUDIT.id, criterionId, ...change };
    this.step(action, { table: 'answers', id, value });
  }
}

function withoutPlace({ table, value }: Change): unknown {
  if (table !== 'audits' || value === null) return value;
  const { position: _, ...standing } = value;
  return standing;
}

const AT = '2026-11-23T11:00:00.000Z';

/** How each deed is done; the id is a fresh one. What there is nothing for does nothing. */
const DOES: { readonly [D in Deed['do']]: (world: World, deed: Extract<Deed, { do: D }>, id: string) => void } = {
  mark: (world, { criterion, rating }) =>
    world.answer(criterion, { mark: rating === null ? null : { kind: 'rating', value: rating } }, 'answer'),
  note: (world, { criterion, text }) => world.answer(criterion, { note: text }, 'note'),
  suggest: (world, { criterion, text }) => world.answer(criterion, { suggestion: text }, 'suggest'),
  arose: (world, { criterion, arose }) => world.answer(criterion, { arose: arose ?? 'both' }, 'arose'),
  attach: (world, { criterion, quote }, id) => {
    const fresh = { criterionId: criterion, textHash: HASH, passages: [passage(quote)], addedAt: AT };
    world.step('evidence', { table: 'evidence', id, value: { ...fresh, id, auditId: AUDIT.id } });
  },
  'change-evidence': (world, { which, quote }) => {
    const found = world.of('evidence', which);
    if (found?.value) world.step('evidence', { ...found, value: { ...found.value, passages: [passage(quote)] } });
  },
  'remove-evidence': (world, { which }) => world.remove('remove-evidence', 'evidence', which),
  link: (world, { quote }, id) => {
    const ends = { textHash: HASH, from: passage(quote), to: passage('an outcome') };
    world.step('link', { table: 'links', id, value: { ...ends, id, auditId: AUDIT.id } });
  },
  unlink: (world, { which }) => world.remove('unlink', 'links', which),
  dismiss: (world, { prompt }) => {
    const value = { id: `${AUDIT.id}/${prompt}`, auditId: AUDIT.id, promptKey: prompt, ruleId: 'regular' };
    world.step('dismiss-prompt', { table: 'dismissals', id: value.id, value });
  },
  restore: (world, { which }) => {
    const isItem = world.of('dismissals', which)?.value?.item !== undefined;
    world.remove(isItem ? 'count-again' : 'restore-prompt', 'dismissals', which);
  },
  'leave-out': (world, { which, quote }) => {
    const item = { textHash: HASH, passages: [passage(quote)] };
    const value = { id: `${AUDIT.id}/${quote}`, auditId: AUDIT.id, promptKey: quote, ruleId: NOT_AN_ITEM, item };
    const instead = world.of('dismissals', which);
    const others = instead?.value?.item === undefined || instead.id === value.id ? [] : [gone(instead)];
    world.step('leave-out', { table: 'dismissals', id: value.id, value }, ...others);
  },
  'check-link': (world, { which, quote }) => {
    const found = world.of('links', which);
    if (found?.value) world.step('check-link', { ...found, value: { ...found.value, from: passage(quote) } });
  },
  'plan-note': (world, { text }) =>
    world.step('plan-note', { table: 'planNotes', id: AUDIT.id, value: { auditId: AUDIT.id, text } }),
  correct: (world, { block, to }, id) => {
    const value = { id, planId: AUDIT.planId, textHash: HASH, blockIds: [block], to, order: world.trail.length };
    world.step('correct-section', { table: 'corrections', id, value });
  },
  star: (world, { criterion, text }, id) => {
    const value = { id, criterionId: criterion, mark: null, text, uses: 0, addedAt: AT };
    world.step('comment', { table: 'comments', id, value });
  },
  'carry-over': (world, { draft }) =>
    world.step('carry-over', { table: 'audits', id: AUDIT.id, value: { ...world.audit, draft } }),
  'move-version': (world, { version }) => {
    const { rubricVersion } = world.audit;
    if (version === rubricVersion) return;
    const answers = [...world.records.values()].flatMap((change) => (change.table === 'answers' ? [change] : []));
    // As another scale does: every rating is set aside.
    const aside = answers.flatMap((change): Change[] => {
      const mark = change.value?.mark ?? null;
      return change.value === null || mark === null
        ? []
        : [{ ...change, value: { ...change.value, mark: null, earlier: { rubricVersion, mark } } }];
    });
    const value = { ...world.audit, rubricVersion: version };
    world.step('move-version', { table: 'audits', id: AUDIT.id, value }, ...aside);
  },
  discipline: (world, { discipline }) => {
    const { discipline: before, ...kept } = world.audit;
    if (before === (discipline ?? undefined)) return;
    const value = { ...kept, ...(discipline === null ? {} : { discipline }) };
    world.step('discipline', { table: 'audits', id: AUDIT.id, value });
  },
  move: (world, { criterion }) =>
    world.write('move', [{ table: 'audits', id: AUDIT.id, value: { ...world.audit, position: criterion } }], null),
  'edit-comment': (world, { which, text }) => world.comment(which, (comment) => ({ ...comment, text })),
  'use-comment': (world, { which }) => world.comment(which, (comment) => ({ ...comment, uses: comment.uses + 1 })),
  'remove-comment': (world, { which }) => world.comment(which, () => null),
  undo: (world) => world.turn('undo'),
  redo: (world) => world.turn('redo'),
};

export function apply<D extends Deed>(world: World, deed: D): void {
  // The table has one way for each kind of deed; TypeScript cannot follow that through a lookup.
  const does = DOES[deed.do] as (world: World, deed: D, id: string) => void;
  does(world, deed, `id-${world.trail.length}`);
}

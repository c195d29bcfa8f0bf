import type { Change } from '#shared/domain/store/change';
import { NOT_AN_ITEM } from '#shared/domain/thread/left-out';
import { auditChangeWords } from './audit-change-words';
import type { StepKind } from './change-words';

const TABLES = ['evidence', 'links', 'dismissals', 'planNotes', 'comments', 'audits'] as const;

/** A change to what auditors keep beside their answers. */
type ReadingChange = Extract<Change, { table: (typeof TABLES)[number] }>;

export const isOfReading = (change: Change): change is ReadingChange => TABLES.some((table) => table === change.table);

/** What one such change did, as parts of a line of the trail; nothing where it concerns another audit. */
export function readingWords(
  change: ReadingChange,
  before: Change | undefined,
  kind: StepKind,
  auditId: string,
): readonly string[] {
  const was = before?.table === change.table ? before.value : null;
  if (change.table === 'audits') return auditChangeWords(change, before, kind, auditId);
  const known = change.value ?? was;
  if (known !== null && 'auditId' in known && known.auditId !== auditId) return [];
  const isItem = known !== null && 'ruleId' in known && known.ruleId === NOT_AN_ITEM;
  const { thing, came, went, changed = came } = isItem ? LEFT_OUT : WORDS[change.table];
  const on = known !== null && 'criterionId' in known && change.table === 'evidence' ? ` for ${known.criterionId}` : '';
  if (kind !== 'done') return [`${thing}${on}`];
  if (change.value === null) return [`${went}${on}`];
  return [`${was === null ? came : changed}${on}`];
}

interface Words {
  /** What was taken back or done again. */
  readonly thing: string;
  readonly came: string;
  readonly went: string;
  readonly changed?: string;
}

const WORDS: Readonly<Record<Exclude<ReadingChange['table'], 'audits'>, Words>> = {
  evidence: {
    thing: 'evidence',
    came: 'Attached evidence',
    went: 'Removed evidence',
    changed: 'Took over the words of this draft as evidence',
  },
  links: {
    thing: 'link of the golden thread',
    came: 'Linked the golden thread',
    went: 'Removed a link of the golden thread',
    changed: 'Took over the new words of a link',
  },
  dismissals: {
    thing: 'dismissing a wording prompt',
    came: 'Dismissed a wording prompt',
    went: 'Brought a wording prompt back',
  },
  planNotes: {
    thing: 'note on the plan',
    came: 'Wrote a note on the plan',
    went: 'Removed the note on the plan',
    changed: 'Changed the note on the plan',
  },
  comments: {
    thing: 'comment in the bank',
    came: 'Kept a comment in the bank',
    went: 'Removed a comment from the bank',
    changed: 'Changed a comment in the bank',
  },
};

/** A dismissal that says of an item of the golden thread that it is none. */
const LEFT_OUT: Words = {
  thing: 'leaving a passage out of the golden thread',
  came: 'Left a passage out of the golden thread',
  went: 'Counted a passage in the golden thread again',
};

import { compareText } from '../../lib/compare-text';
import { type CompareSettings, USUAL_SETTINGS } from '../compare/compare-settings';
import type { Answer, Arose, Mark } from './answer';
import type { Audit } from './audit';
import { isOwnMarking } from './blind-marking';
import type { Person } from './person';

type Tolerances = Pick<CompareSettings, 'tolerance' | 'toleranceOf'>;
type Answers = ReadonlyMap<string, Answer>;

/** Two markings of one plan that can be settled, the one handed in first before the other. */
export interface MarkedTwice<A> {
  readonly first: A;
  readonly second: A;
  /** The record of the agreed marks, being settled or handed in; undefined before anybody began it. */
  readonly agreed: A | undefined;
}

/** Same draft, version and part: only of these do two marks of a criterion mean the same. */
const markingKey = ({ draft, rubricId, rubricVersion, discipline }: Audit): string =>
  JSON.stringify([draft, rubricId, rubricVersion, discipline ?? '']);

type Paired = Audit;

/**
 * The two markings of a plan that are both handed in, of the newest draft and version of the rubric that has two, with what
 * became of them; undefined where there are none.
 *
 * @param audits all audits of one plan.
 */
export const markedTwice = <A extends Paired>(audits: readonly A[]): MarkedTwice<A> | undefined =>
  allMarkedTwice(audits)[0];

/**
 * Every pair of markings of a plan, the newest first: drafts, versions of the rubric and parts by discipline have one each.
 * Of three or more markings, the two that were handed in first; of one person's, the first.
 *
 * @param audits all audits of one plan.
 */
export function allMarkedTwice<A extends Paired>(audits: readonly A[]): readonly MarkedTwice<A>[] {
  const groups = new Map<string, A[]>();
  const inOrder = audits
    .filter((audit) => isOwnMarking(audit) && audit.state === 'submitted')
    .sort((a, b) => compareText(a.submittedAt ?? '', b.submittedAt ?? '') || compareText(a.id, b.id));
  for (const audit of inOrder) {
    const group = groups.get(markingKey(audit)) ?? [];
    if (!group.some(({ auditorId }) => auditorId === audit.auditorId)) group.push(audit);
    groups.set(markingKey(audit), group);
  }
  const agreements = audits.filter((audit) => !isOwnMarking(audit));
  const pairs = [...groups.values()].flatMap(([one, other]): MarkedTwice<A>[] => {
    if (one === undefined || other === undefined) return [];
    const agreed = agreements.find((audit) => markingKey(audit) === markingKey(one));
    const [first, second] = inAgreedOrder(agreed, inOrder) ?? [one, other];
    return [{ first, second, agreed }];
  });
  return pairs.sort((a, b) => byNewest(a.first, b.first));
}

/** The pair that an audit is one of, as a marking or as the agreed marks; else the newest. */
export const pairOf = <A extends Paired>(
  pairs: readonly MarkedTwice<A>[],
  auditId: string,
): MarkedTwice<A> | undefined =>
  pairs.find(({ first, second, agreed }) => [first.id, second.id, agreed?.id].includes(auditId)) ?? pairs[0];

/** A record that stands names its two, whoever handed in since. */
function inAgreedOrder<A extends Paired>(agreed: A | undefined, handedIn: readonly A[]): readonly [A, A] | undefined {
  const [one, other] = (agreed?.agrees ?? []).map((id) => handedIn.find((audit) => audit.id === id));
  return one === undefined || other === undefined ? undefined : [one, other];
}

type Reading = Pick<Audit, 'draft' | 'rubricVersion'>;

const byNewest = (a: Reading, b: Reading): number => b.draft - a.draft || b.rubricVersion - a.rubricVersion;

/** Whether agreed marks stand for a plan beside this marking of it: not where it is of a newer draft or version. */
export const isStanding = (agreed: Reading, marking: Reading | undefined): boolean =>
  marking === undefined || byNewest(agreed, marking) <= 0;

/** Who may settle the marks of two: either of them, and managers and leads. */
export const mayAgree = (person: Pick<Person, 'id' | 'role'>, { first, second }: Omit<MarkedTwice<Audit>, 'agreed'>) =>
  person.role !== 'auditor' || person.id === first.auditorId || person.id === second.auditorId;

/**
 * How two marks of a criterion stand to each other. `within`: ratings that differ by no more than the tolerance;
 * `unanswered`: neither answered it.
 */
export type MarkRelation = 'equal' | 'within' | 'conflict' | 'unanswered';

/** Only ratings lie on the scale: not applicable, not evidenced and no answer are in conflict with all but themselves. */
export function relateMarks(
  criterionId: string,
  first: Mark | null,
  second: Mark | null,
  settings: Tolerances = USUAL_SETTINGS,
): MarkRelation {
  if (first === null && second === null) return 'unanswered';
  if (first === null || second === null) return 'conflict';
  if (first.kind !== 'rating' || second.kind !== 'rating') return first.kind === second.kind ? 'equal' : 'conflict';
  const apart = Math.abs(first.value - second.value);
  if (apart === 0) return 'equal';
  return apart <= (settings.toleranceOf[criterionId] ?? settings.tolerance) ? 'within' : 'conflict';
}

/**
 * The mark that two markings share; null where there is none to share. Of two ratings within the tolerance it is the lower
 * one: a tolerance is there to save talk, and must never make a plan look better than one of its two readers found it.
 */
export function sharedMark(relation: MarkRelation, first: Mark | null, second: Mark | null): Mark | null {
  if (relation === 'conflict' || relation === 'unanswered') return null;
  const lower = first?.kind === 'rating' && second?.kind === 'rating' && second.value < first.value;
  return lower ? second : first;
}

/** One criterion of two markings. */
export interface AgreedRow {
  readonly criterionId: string;
  readonly relation: MarkRelation;
  readonly first: Answer | undefined;
  readonly second: Answer | undefined;
}

/** The criteria that two markings are compared on, in the order given. */
export const agreedRows = (
  criterionIds: readonly string[],
  first: Answers,
  second: Answers,
  settings: Tolerances = USUAL_SETTINGS,
): readonly AgreedRow[] =>
  criterionIds.map((criterionId) => {
    const [one, other] = [first.get(criterionId), second.get(criterionId)];
    const relation = relateMarks(criterionId, one?.mark ?? null, other?.mark ?? null, settings);
    return { criterionId, relation, first: one, second: other };
  });

/** Characters of an answer's note or suggestion. */
const LONGEST = 10_000;

/**
 * What the agreed record begins with on a criterion: the shared mark with the words of both, each once; undefined for what
 * has to be settled or was not answered. The reason of a conflict is for a person to write.
 */
export function startingAnswer(
  { criterionId, relation, first, second }: AgreedRow,
  auditId: string,
): Answer | undefined {
  const mark = sharedMark(relation, first?.mark ?? null, second?.mark ?? null);
  if (mark === null) return undefined;
  const suggestion = bothTexts(first?.suggestion, second?.suggestion);
  const arose = bothArose(first?.arose, second?.arose);
  return {
    auditId,
    criterionId,
    mark,
    note: bothTexts(first?.note, second?.note),
    ...(suggestion === '' ? {} : { suggestion }),
    ...(arose === undefined ? {} : { arose }),
  };
}

const bothTexts = (one = '', other = ''): string =>
  [...new Set([one.trim(), other.trim()])]
    .filter((text) => text !== '')
    .join('\n\n')
    .slice(0, LONGEST);

function bothArose(one: Arose | undefined, other: Arose | undefined): Arose | undefined {
  if (one === undefined || other === undefined || one === other) return one ?? other;
  return 'both';
}

/** Whether a conflict is settled: it has an agreed mark and a reason. */
export const isSettled = (answer: Answer | undefined): boolean =>
  (answer?.mark ?? null) !== null && (answer?.note ?? '').trim() !== '';

/** Conflicts in the order of the rows, and those that are not settled yet. */
export function conflictsOf(rows: readonly AgreedRow[], agreed: Answers) {
  const conflicts = rows.filter(({ relation }) => relation === 'conflict');
  return { conflicts, open: conflicts.filter(({ criterionId }) => !isSettled(agreed.get(criterionId))) };
}

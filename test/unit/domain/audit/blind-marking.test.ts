import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import { auditsInSight, isOwnMarking } from '#shared/domain/audit/blind-marking';

const PEOPLE = ['ann', 'bo', 'cy', 'lead'] as const;
/** Whom the plan was given to. The others may stand in. */
const GIVEN = ['ann', 'bo'] as const;

type Person = (typeof PEOPLE)[number];
interface Event {
  readonly does: 'begin' | 'hand in' | 'reopen' | 'take over' | 'agree' | 'agreed';
  readonly who: Person;
  readonly at: number;
}

const someEvents = fc.array(
  fc.record<Event>({
    does: fc.constantFrom('begin', 'hand in', 'reopen', 'take over', 'agree', 'agreed'),
    who: fc.constantFrom(...PEOPLE),
    at: fc.nat({ max: 7 }),
  }),
  { maxLength: 24 },
);

const seenBy = (audits: readonly Audit[], who: Person): readonly Audit[] => auditsInSight(audits, who, GIVEN);

/** What the audits of a plan are after an event, each person doing only what they can see. */
function after(audits: readonly Audit[], { does, who, at }: Event, turn: number): readonly Audit[] {
  const seen = seenBy(audits, who);
  const own = audits.filter((audit) => isOwnMarking(audit) && audit.auditorId === who);
  const put = (changed: Audit) => audits.map((audit) => (audit.id === changed.id ? changed : audit));
  const chosen = seen[at % Math.max(1, seen.length)];
  if (does === 'begin') return own.some(({ state }) => state === 'draft') ? audits : [...audits, begun(turn, who)];
  if (does === 'hand in') {
    const open = own.find(({ state }) => state === 'draft');
    return open === undefined ? audits : put({ ...open, state: 'submitted', submittedAt: timeOf(turn) });
  }
  if (chosen === undefined) return audits;
  if (does === 'reopen' && chosen.state === 'submitted') return put({ ...chosen, state: 'draft' });
  if (does === 'take over' && chosen.state === 'draft') return put({ ...chosen, auditorId: who });
  const [one, other] = seen.filter((audit) => isOwnMarking(audit) && audit.state === 'submitted');
  if (does === 'agree' && one !== undefined && other !== undefined && audits.every(isOwnMarking))
    return [...audits, { ...begun(turn, who), agrees: [one.id, other.id] }];
  if (does === 'agreed' && !isOwnMarking(chosen)) return put({ ...chosen, state: 'agreed' });
  return audits;
}

const timeOf = (turn: number): string => new Date(Date.UTC(2026, 10, 2, 9, turn)).toISOString();

const begun = (turn: number, auditorId: string): Audit => ({
  id: `audit-${turn}`,
  planId: 'plan-1',
  draft: 1,
  rubricId: 'default',
  rubricVersion: 1,
  auditorId,
  state: 'draft',
  startedAt: timeOf(turn),
});

/** Checks every state that the events lead through, for every person. */
function always(check: (audits: readonly Audit[], who: Person) => void): void {
  fc.assert(
    fc.property(someEvents, (events) => {
      let audits: readonly Audit[] = [];
      for (const [turn, event] of events.entries()) {
        audits = after(audits, event, turn);
        for (const who of PEOPLE) check(audits, who);
      }
    }),
    { numRuns: 500 },
  );
}

const ownOf = (audits: readonly Audit[], who: Person) =>
  audits.filter((audit) => isOwnMarking(audit) && audit.auditorId === who);

it('shows nobody who is to mark a plan, or is marking it, another person’s audit, in whatever order things are done', () => {
  always((audits, who) => {
    const own = ownOf(audits, who);
    const isMarking = own.some(({ state }) => state === 'draft');
    const isToMark = own.length === 0 && GIVEN.some((id) => id === who);
    if (isMarking || isToMark) expect(seenBy(audits, who)).toEqual(own);
  });
});

it('shows nobody who handed theirs in an audit that is still marked', () => {
  always((audits, who) => {
    if (ownOf(audits, who).length === 0) return;
    const others = seenBy(audits, who).filter((audit) => isOwnMarking(audit) && audit.auditorId !== who);
    expect(others.every(({ state }) => state === 'submitted')).toBe(true);
  });
});

it('shows everybody their own, and the audits of both to both once the two are in', () => {
  always((audits, who) => {
    expect(seenBy(audits, who)).toEqual(expect.arrayContaining(ownOf(audits, who)));
    const handedIn = GIVEN.every((id) => ownOf(audits, id).length > 0);
    const isOver = handedIn && audits.every((audit) => !isOwnMarking(audit) || audit.state !== 'draft');
    if (isOver) expect(seenBy(audits, who)).toEqual(audits);
  });
});

it('hides nothing from those who neither mark the plan nor were given it', () => {
  always((audits, who) => {
    if (ownOf(audits, who).length === 0 && !GIVEN.some((id) => id === who)) expect(seenBy(audits, who)).toEqual(audits);
  });
});

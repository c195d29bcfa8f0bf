import fc from 'fast-check';
import { AROSE, type Arose } from '#shared/domain/audit/answer';
import type { SectionId } from '#shared/domain/plan/section-id';
import { DISCIPLINES, type Discipline } from '#shared/domain/rubric/rubric';

/** Something an auditor does that undo can take back. `which` picks one of what is there, whatever its number. */
export type StepDeed =
  | { readonly do: 'mark'; readonly criterion: string; readonly rating: number | null }
  | { readonly do: 'note' | 'suggest'; readonly criterion: string; readonly text: string }
  | { readonly do: 'arose'; readonly criterion: string; readonly arose: Arose | null }
  | { readonly do: 'attach'; readonly criterion: string; readonly quote: string }
  | { readonly do: 'change-evidence'; readonly which: number; readonly quote: string }
  | { readonly do: 'remove-evidence' | 'unlink' | 'restore'; readonly which: number }
  | { readonly do: 'link'; readonly quote: string }
  | { readonly do: 'dismiss'; readonly prompt: string }
  | { readonly do: 'leave-out' | 'check-link'; readonly which: number; readonly quote: string }
  | { readonly do: 'plan-note'; readonly text: string }
  | { readonly do: 'correct'; readonly block: string; readonly to: SectionId | null }
  | { readonly do: 'star'; readonly criterion: string; readonly text: string }
  | { readonly do: 'carry-over'; readonly draft: number }
  | { readonly do: 'move-version'; readonly version: number }
  | { readonly do: 'discipline'; readonly discipline: Discipline | null };

/** What happens beside: it changes records too, and undo leaves it alone. */
export type OtherDeed =
  | { readonly do: 'move'; readonly criterion: string }
  | { readonly do: 'edit-comment'; readonly which: number; readonly text: string }
  | { readonly do: 'use-comment' | 'remove-comment'; readonly which: number };

export type Turn = { readonly do: 'undo' | 'redo' };

export type Deed = StepDeed | OtherDeed | Turn;

const criterion = fc.constantFrom('A5', 'F1', 'F2', 'X1');
const text = fc.constantFrom('', 'Three times a week.', 'A “regular” basis – éŵ 🙂', 'Who?');
const quote = fc.constantFrom('regular support', 'access to a therapist', 'Ŵyn');
const which = fc.nat(5);

export const stepDeed: fc.Arbitrary<StepDeed> = fc.oneof(
  fc.record({ do: fc.constant('mark' as const), criterion, rating: fc.option(fc.integer({ min: 0, max: 3 })) }),
  fc.record({ do: fc.constantFrom('note' as const, 'suggest' as const), criterion, text }),
  fc.record({ do: fc.constant('arose' as const), criterion, arose: fc.option(fc.constantFrom(...AROSE)) }),
  fc.record({ do: fc.constant('attach' as const), criterion, quote }),
  fc.record({ do: fc.constant('change-evidence' as const), which, quote }),
  fc.record({ do: fc.constantFrom('remove-evidence' as const, 'unlink' as const, 'restore' as const), which }),
  fc.record({ do: fc.constant('link' as const), quote }),
  fc.record({ do: fc.constant('dismiss' as const), prompt: fc.constantFrom('regular/b1/0', 'access/b2/4') }),
  fc.record({ do: fc.constantFrom('leave-out' as const, 'check-link' as const), which, quote }),
  fc.record({ do: fc.constant('plan-note' as const), text }),
  fc.record({
    do: fc.constant('correct' as const),
    block: fc.constantFrom('b1', 'b2'),
    to: fc.option(fc.constantFrom<SectionId>('F', 'G', 'J')),
  }),
  fc.record({ do: fc.constant('star' as const), criterion, text: fc.constantFrom('Say how often.', 'Name the role.') }),
  fc.record({ do: fc.constant('carry-over' as const), draft: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('move-version' as const), version: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('discipline' as const), discipline: fc.option(fc.constantFrom(...DISCIPLINES)) }),
);

export const otherDeed: fc.Arbitrary<OtherDeed> = fc.oneof(
  fc.record({ do: fc.constant('move' as const), criterion }),
  fc.record({ do: fc.constant('edit-comment' as const), which, text: fc.constantFrom('Better words.', 'Best words.') }),
  fc.record({ do: fc.constantFrom('use-comment' as const, 'remove-comment' as const), which }),
);

export const turn: fc.Arbitrary<Turn> = fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) });

export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: stepDeed },
  { weight: 2, arbitrary: otherDeed },
  { weight: 4, arbitrary: turn },
);

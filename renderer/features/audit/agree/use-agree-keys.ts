import type { Mark } from '#shared/domain/audit/answer';
import type { Criterion, Rubric } from '#shared/domain/rubric/rubric';
import { announce } from '../../../components/announcer';
import { pressesTarget } from '../../../components/key-rules';
import { redo, undo } from '../../../db/undo';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { keyToMark } from '../key-to-mark';
import { REASON_ID } from './agree-card';
import type { AgreePlace } from './use-agree-place';
import type { Agreeing } from './use-agreeing';
import type { BothEvidence } from './use-both-evidence';

interface AgreeKeys {
  readonly auditId: string;
  readonly rubric: Rubric;
  readonly criterion: Criterion | undefined;
  readonly agreeing: Agreeing;
  readonly place: AgreePlace;
  readonly evidence: BothEvidence;
  readonly canChange: boolean;
  readonly onRate: (mark: Mark | null) => void;
  readonly onSubmit: () => void;
  readonly onTrail: () => void;
  readonly onGiveUp: () => void;
}

/** Keys of the table of two markings, as printed on its buttons. */
export function useAgreeKeys(props: AgreeKeys): void {
  const { auditId, rubric, criterion, agreeing, place, evidence, canChange, onRate } = props;
  const press = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const step = (act: () => void) => (event: KeyboardEvent) => {
    if (!pressesTarget(event)) press(act)(event);
  };
  const rate = (meant: string | null) => (event: KeyboardEvent) => {
    if (criterion === undefined) return;
    const verdict = keyToMark(meant ?? event.key, criterion, rubric);
    event.preventDefault();
    if (verdict.kind === 'mark') onRate(verdict.mark);
    else if (verdict.kind === 'refused') {
      announce(verdict.why);
      place.say(verdict.why);
    }
  };
  const takeBack = (move: (id: string) => Promise<boolean>, none: string) =>
    press(() => void move(auditId).then((moved) => (moved ? undefined : announce(none))));
  useActionKeys({
    'first-marking': press(() => evidence.next(agreeing.first)),
    'second-marking': press(() => evidence.next(agreeing.second)),
    'all-criteria': press(place.turn),
    'next-criterion': press(() => place.step(1)),
    back: step(() => place.step(-1)),
    next: step(place.next),
    trail: press(props.onTrail),
  });
  useActionKeys(
    {
      rate: rate(null),
      'not-applicable': rate('n'),
      'not-evidenced': rate('x'),
      'clear-rating': rate('Delete'),
      note: press(() => document.getElementById(REASON_ID)?.focus()),
      undo: takeBack(undo, 'Nothing left to undo.'),
      redo: takeBack(redo, 'Nothing left to do again.'),
      submit: press(props.onSubmit),
      'give-up-agreeing': press(props.onGiveUp),
    },
    canChange,
  );
}

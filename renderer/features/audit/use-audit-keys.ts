import { announce } from '../../components/announcer';
import { useActionKeys } from '../../keyboard/use-action-keys';

interface AuditSteps {
  readonly onTrail: () => void;
  readonly onFeedback: () => void;
  /** Absent while the audit is not handed in. */
  readonly onReopen?: () => void;
  /** Absent once the grade is no secret any more. */
  readonly onGrade?: () => void;
}

const OPEN_ALREADY = 'This audit is open for marking: there is nothing to reopen.';
const GRADE_SHOWN = 'This audit is handed in: its grade is shown.';

/** Keys of what concerns an audit as a whole, while it is marked and once it is handed in. */
export function useAuditKeys({ onTrail, onFeedback, onReopen, onGrade }: AuditSteps): void {
  const press = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    act();
  };
  useActionKeys({
    trail: press(onTrail),
    feedback: press(onFeedback),
    reopen: press(onReopen ?? (() => announce(OPEN_ALREADY))),
    'running-grade': press(onGrade ?? (() => announce(GRADE_SHOWN))),
  });
}

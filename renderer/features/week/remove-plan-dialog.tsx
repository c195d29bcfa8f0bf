import { ConfirmDialog } from '../../components/confirm-dialog';
import { removePlan } from '../../db/actions/plans';
import type { PlanRow } from '../../db/plan-rows';

interface RemovePlanDialogProps {
  /** The plan it asks about; null while it asks nothing. */
  readonly row: PlanRow | null;
  readonly onClose: () => void;
  readonly onRemoved: (row: PlanRow) => void;
}

/** Asks before a plan leaves the list, and says what stays. */
export function RemovePlanDialog({ row, onClose, onRemoved }: RemovePlanDialogProps) {
  return (
    <ConfirmDialog
      title={`Remove ${row?.ref ?? 'the plan'}?`}
      action="Remove plan"
      danger
      isOpen={row !== null}
      onClose={onClose}
      onConfirm={async () => {
        if (row === null) return;
        await removePlan(row.planId);
        onRemoved(row);
      }}
    >
      <p>The plan leaves the list, with its marks, notes and corrected sections. Reports no longer count it.</p>
      <p>
        The journal keeps that it was there, what was marked and who removed it. The file you loaded it from stays where
        it is.
      </p>
    </ConfirmDialog>
  );
}

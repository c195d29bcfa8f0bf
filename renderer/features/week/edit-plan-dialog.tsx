import { type FormEvent, useState } from 'react';
import { NEED_CODES, PLAN_TYPE_WORDS, PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import { isoWeekSchema } from '#shared/domain/report/iso-week';
import { AppButton } from '../../components/app-button';
import { ChoiceField } from '../../components/choice-field';
import { ModalDialog } from '../../components/modal-dialog';
import { TextInput } from '../../components/text-input';
import { editPlan } from '../../db/actions/plans';
import type { PlanRow } from '../../db/plan-rows';

const NOT_GIVEN = { id: '', label: 'Not given' };
const TYPE_CHOICES = [NOT_GIVEN, ...PLAN_TYPES.map((id) => ({ id, label: PLAN_TYPE_WORDS[id] }))];
const NEED_CHOICES = [NOT_GIVEN, ...NEED_CODES.map((id) => ({ id, label: id }))];

interface EditPlanDialogProps {
  readonly row: PlanRow;
  /** References of the other plans, so that two plans are not mistaken for one. */
  readonly otherRefs: ReadonlySet<string>;
  readonly onClose: () => void;
  /** With the plan as it is now. */
  readonly onSaved: (row: PlanRow) => void;
}

/** The few facts kept about a plan. A reference is a local pseudonym; no name belongs here. */
export function EditPlanDialog({ row, otherRefs, onClose, onSaved }: EditPlanDialogProps) {
  const [ref, setRef] = useState(row.ref);
  const [type, setType] = useState<string>(row.type ?? '');
  const [need, setNeed] = useState<string>(row.need ?? '');
  const [team, setTeam] = useState(row.team ?? '');
  const [week, setWeek] = useState(row.week);
  const [tried, setTried] = useState(false);
  const refProblem = refProblemOf(ref, otherRefs);
  const weekProblem = isoWeekSchema.safeParse(week).success ? undefined : 'Write a week that exists, as 2026-W47.';

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (refProblem !== undefined || weekProblem !== undefined) return;
    onClose();
    const { type: _type, need: _need, team: _team, ...kept } = row;
    const fields = {
      ref: ref.trim(),
      type: PLAN_TYPES.find((known) => known === type) ?? null,
      need: NEED_CODES.find((known) => known === need) ?? null,
      team: team.trim() === '' ? null : team.trim(),
      week,
    };
    await editPlan(row.planId, fields);
    onSaved({
      ...kept,
      ref: fields.ref,
      week,
      ...(fields.type === null ? {} : { type: fields.type }),
      ...(fields.need === null ? {} : { need: fields.need }),
      ...(fields.team === null ? {} : { team: fields.team }),
    });
  };
  return (
    <ModalDialog title={`Details of ${row.ref}`} isOpen onClose={onClose} wide>
      <form onSubmit={(event) => void save(event)} noValidate>
        <div className="form-grid">
          <TextInput
            label="Reference"
            value={ref}
            onChange={setRef}
            maxLength={40}
            hint="A local pseudonym such as P-1042; never a name."
            problem={tried ? refProblem : undefined}
            autoFocus
          />
          <TextInput
            label="Week"
            value={week}
            onChange={setWeek}
            maxLength={8}
            hint="Year and week, as 2026-W47."
            problem={tried ? weekProblem : undefined}
          />
          <ChoiceField label="Type" choices={TYPE_CHOICES} value={type} onChange={setType} />
          <ChoiceField label="Primary need" choices={NEED_CHOICES} value={need} onChange={setNeed} />
          <TextInput label="Team" value={team} onChange={setTeam} maxLength={60} />
        </div>
        <div className="dialog-actions">
          <AppButton onPress={onClose}>Cancel</AppButton>
          <AppButton kind="primary" type="submit">
            Save details
          </AppButton>
        </div>
      </form>
    </ModalDialog>
  );
}

function refProblemOf(ref: string, otherRefs: ReadonlySet<string>): string | undefined {
  if (ref.trim() === '') return 'Write a reference.';
  return otherRefs.has(ref.trim()) ? 'Another plan has this reference.' : undefined;
}

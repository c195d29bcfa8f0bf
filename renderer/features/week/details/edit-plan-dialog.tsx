import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { checkPlanFields } from '#shared/domain/plan/check-plan-fields';
import type { ShowableField } from '#shared/domain/plan/shown-fields';
import { wordsOfTwentyWeeks } from '#shared/domain/plan/weeks-to-complete';
import { isoDate } from '#shared/lib/dates';
import { isoWeekSchema } from '#shared/lib/iso-week';
import { AppButton } from '../../../components/app-button';
import { ModalDialog } from '../../../components/modal-dialog';
import { TextInput } from '../../../components/text-input';
import { editPlan } from '../../../db/actions/plans';
import type { PlanRow } from '../../../db/plan-rows';
import { useShownFields } from '../../../db/reads';
import { AdviceRows } from './advice-rows';
import { type DetailFormProps, DetailGroup } from './detail-groups';
import { fromDetailWords, hasUnfinishedDay, knownFields, toDetailWords } from './detail-words';
import './details.css';

interface EditPlanDialogProps {
  readonly row: PlanRow;
  /** References of the other plans, so that two plans are not mistaken for one. */
  readonly otherRefs: ReadonlySet<string>;
  readonly onClose: () => void;
  /** With the plan as it is now. */
  readonly onSaved: (row: PlanRow) => void;
}

/** What is known about a plan. A reference is a local pseudonym; no name belongs here, and not known is an answer. */
export function EditPlanDialog({ row, otherRefs, onClose, onSaved }: EditPlanDialogProps) {
  const shown = new Set<ShowableField>(useShownFields().details);
  const [ref, setRef] = useState(row.ref);
  const [week, setWeek] = useState(row.week);
  const [words, setWords] = useState(() => toDetailWords(row.fields));
  /** How often saving was tried. */
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  // Its sample knows it by this reference, and whom it gave it to: under another one, a blind marking would not be blind.
  const isDrawn = row.allocatedTo !== undefined;
  const refProblem = refProblemOf(ref, otherRefs);
  const weekProblem = isoWeekSchema.safeParse(week).success ? undefined : 'Write a week that exists, as 2026-W47.';
  const known = knownFields(fromDetailWords(words));

  // Whoever tried to save is led to what stops it.
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (refProblem !== undefined || weekProblem !== undefined || hasUnfinishedDay(words)) return;
    onClose();
    await editPlan(row.planId, { ref: ref.trim(), week, ...fromDetailWords(words) });
    onSaved({ ...row, ref: ref.trim(), week, fields: known });
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    // Else it would open the list, or press the button, that it was pressed in.
    event.preventDefault();
    event.stopPropagation();
    form.current?.requestSubmit();
  };
  const props: DetailFormProps = {
    words,
    // A field that is left and the one that is pressed then may both change in one moment.
    onWords: (change) => setWords((now) => ({ ...now, ...change })),
    onAdvice: (kind, line) => setWords((now) => ({ ...now, advice: { ...now.advice, [kind]: line } })),
    shown,
    warnings: checkPlanFields(known, isoDate(new Date().toISOString())),
    tried: tries > 0,
  };
  return (
    <ModalDialog title={`Details of ${row.ref}`} isOpen onClose={onClose} size="table">
      <form
        ref={form}
        className="details"
        onSubmit={(event) => void save(event)}
        onKeyDownCapture={saveByKey}
        noValidate
      >
        <div className="details-groups">
          <div>
            <DetailGroup
              title="Plan"
              fields={['team', 'type', 'status']}
              form={props}
              first={
                <>
                  <TextInput
                    label="Reference"
                    value={ref}
                    onChange={setRef}
                    maxLength={40}
                    hint={isDrawn ? 'As the sample drew it.' : 'Never a name.'}
                    isReadOnly={isDrawn}
                    problem={tries > 0 ? refProblem : undefined}
                    autoFocus
                  />
                  <TextInput
                    label="Week"
                    value={week}
                    onChange={setWeek}
                    maxLength={8}
                    hint="As 2026-W47."
                    problem={tries > 0 ? weekProblem : undefined}
                  />
                </>
              }
            />
            <DetailGroup
              title="Dates"
              fields={['requestedOn', 'draftedOn', 'issuedOn', 'exception']}
              form={props}
              last={
                <p className="details-weeks" aria-live="polite">
                  {wordsOfTwentyWeeks(known)}
                </p>
              }
            />
            <DetailGroup title="School or college" fields={['setting', 'phase', 'year']} form={props} />
          </div>
          <div>
            <DetailGroup title="Needs" fields={['need', 'secondaryNeed', 'lookedAfter', 'childInNeed']} form={props} />
            <DetailGroup title="Writing" fields={['draftedBy', 'writer']} form={props} />
            <AdviceRows form={props} />
          </div>
        </div>
        <div className="dialog-actions">
          <p className="details-hint">Days as dd/mm/yyyy; Alt ↓ opens a calendar.</p>
          <AppButton onPress={onClose}>Cancel</AppButton>
          <AppButton kind="primary" type="submit" keys="Ctrl ↵">
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

import { usePlanNote } from '../../db/reads-of-audit';

/** The note on the plan beside a result; nothing where there is none. */
export function PlanNoteShown({ auditId }: { readonly auditId: string }) {
  const text = usePlanNote(auditId);
  if (text === undefined || text === '') return null;
  return (
    <section className="card plan-note-shown" aria-label="Note on the plan">
      <h2>Note on the plan</h2>
      <p className="answer-words">{text}</p>
    </section>
  );
}

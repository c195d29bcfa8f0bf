import { fieldWords } from '#shared/domain/plan/field-words';
import type { PlanFields } from '#shared/domain/plan/plan-fields';
import type { ShowableField } from '#shared/domain/plan/shown-fields';
import { checkTwentyWeeks } from '#shared/domain/plan/weeks-to-complete';

interface FieldCellProps {
  readonly field: ShowableField;
  readonly fields: PlanFields;
}

/** A field of a plan in the list. Where it is not known the cell is empty: dashes in most cells would only be noise. */
export function FieldCell({ field, fields }: FieldCellProps) {
  if (field === 'weeks') return <WeeksCell fields={fields} />;
  const words = fieldWords(field, fields);
  // A long one is cut off.
  return words === '' ? null : <span title={words}>{words}</span>;
}

/** `26 weeks 6 days`, and whether that was late. */
function WeeksCell({ fields }: { readonly fields: PlanFields }) {
  const words = fieldWords('weeks', fields);
  if (words === '') return null;
  const check = checkTwentyWeeks(fields);
  const short = words.replace(/ weeks?/, ' w').replace(/ days?/, ' d');
  const judged = lateWords(check);
  return (
    <span title={judged === '' ? words : `${words}, ${judged}`}>
      {short}
      {judged === '' ? null : <span className="plan-late"> {judged}</span>}
    </span>
  );
}

function lateWords(check: ReturnType<typeof checkTwentyWeeks>): string {
  if (check.kind !== 'late') return '';
  return check.exception === true ? 'late, exception' : 'late';
}

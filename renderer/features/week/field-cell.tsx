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

/** `26w 6d`, and whether that was late; in brackets where an exception made that lawful. */
function WeeksCell({ fields }: { readonly fields: PlanFields }) {
  const words = fieldWords('weeks', fields);
  if (words === '') return null;
  const check = checkTwentyWeeks(fields);
  const short = words.replace(/ weeks?/, 'w').replace(/ days?/, 'd');
  if (check.kind !== 'late') return <span title={words}>{short}</span>;
  return check.exception === true ? (
    <span title={`${words}: late, an exception applies`}>
      {short} <span className="muted">(late)</span>
    </span>
  ) : (
    <span title={`${words}: late`}>
      {short} <span className="plan-late">late</span>
    </span>
  );
}

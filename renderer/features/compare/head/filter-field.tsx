import { memo, useState } from 'react';
import type { CompareFilter, CompareView, SplitField } from '#shared/domain/compare/compare-view';
import type { FieldChoice } from '#shared/domain/compare/model/compare-model';
import { CheckField } from '../../../components/check-field';
import type { OnView } from './on-view';
import { SPLIT_WORDS } from './view-words';

type Value = CompareFilter['anyOf'][number];

interface FilterFieldProps {
  readonly field: FieldChoice;
  /** Absent: all values are wanted. */
  readonly filter: CompareFilter | undefined;
  readonly onView: OnView;
}

/** The values of one field; what is ticked stays, with nothing ticked all do. Closed, it has no boxes to draw. */
export const FilterField = memo(function FilterField({ field, filter, onView }: FilterFieldProps) {
  const [isOpen, setOpen] = useState(false);
  if (field.values.length === 0) return null;
  const chosen = filter?.anyOf ?? [];
  const summary =
    chosen.length === 0
      ? 'all'
      : field.values
          .filter(({ value }) => chosen.includes(value))
          .map(({ label }) => label)
          .join(', ');
  return (
    <details className="more-field" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {SPLIT_WORDS[field.field]}: <span className="muted">{summary}</span>
      </summary>
      <div className="more-values">
        {isOpen
          ? field.values.map(({ value, label, plans }) => (
              <ValueBox
                key={value ?? ''}
                field={field.field}
                value={value}
                label={label}
                plans={plans}
                isChosen={chosen.includes(value)}
                onView={onView}
              />
            ))
          : null}
      </div>
    </details>
  );
});

interface ValueBoxProps {
  readonly field: SplitField;
  readonly value: Value;
  readonly label: string;
  readonly plans: number;
  readonly isChosen: boolean;
  readonly onView: OnView;
}

const ValueBox = memo(function ValueBox({ field, value, label, plans, isChosen, onView }: ValueBoxProps) {
  return (
    <CheckField isSelected={isChosen} onChange={(on) => onView((view) => withValue(view, field, value, on))}>
      {label} <span className="muted">({plans.toLocaleString('en-GB')})</span>
    </CheckField>
  );
});

/** The filters with a value of a field taken in or out; those of other fields stay, and a field without values goes. */
function withValue({ filters }: CompareView, field: SplitField, value: Value, on: boolean) {
  const before = filters.find((filter) => filter.field === field)?.anyOf ?? [];
  const rest = before.filter((one) => one !== value);
  const anyOf = on ? [...rest, value] : rest;
  const others = filters.filter((filter) => filter.field !== field);
  return { filters: anyOf.length === 0 ? others : [...others, { field, anyOf }] };
}

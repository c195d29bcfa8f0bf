import { useMemo } from 'react';
import type { RegisterRow } from '#shared/domain/register/register';
import { countFieldValues, FRAME_FIELD_WORDS, type FrameField } from '#shared/domain/sample/field-values';
import type { FrameFilter } from '#shared/domain/sample/sample';
import { AppButton } from '../../../../components/app-button';
import { CheckField } from '../../../../components/check-field';
import { ChoiceField } from '../../../../components/choice-field';
import type { PartProps } from './part-props';

interface FilterPartProps extends PartProps {
  readonly rows: readonly RegisterRow[];
}

const FIELDS = Object.keys(FRAME_FIELD_WORDS) as readonly FrameField[]; // of a record with exactly these keys

/** Which values of which fields are taken in; all filters hold together. */
export function FilterPart({ draft, set, rows }: FilterPartProps) {
  const used = new Set(draft.filters.map(({ field }) => field));
  const free = FIELDS.filter((field) => !used.has(field));
  const change = (filter: FrameFilter) =>
    set({ filters: draft.filters.map((one) => (one.field === filter.field ? filter : one)) });
  return (
    <div className="draw-filters">
      {draft.filters.map((filter) => (
        <OneFilter
          key={filter.field}
          filter={filter}
          rows={rows}
          onChange={change}
          onRemove={() => set({ filters: draft.filters.filter(({ field }) => field !== filter.field) })}
        />
      ))}
      {free.length === 0 ? null : (
        <div className="draw-add">
          <ChoiceField
            label="Add a filter"
            choices={[{ id: '', label: 'Choose a field' }, ...free.map((id) => ({ id, label: FRAME_FIELD_WORDS[id] }))]}
            value=""
            onChange={(id) => {
              const field = free.find((known) => known === id);
              if (field !== undefined) set({ filters: [...draft.filters, { field, anyOf: [] }] });
            }}
          />
        </div>
      )}
    </div>
  );
}

interface OneFilterProps {
  readonly filter: FrameFilter;
  readonly rows: readonly RegisterRow[];
  readonly onChange: (filter: FrameFilter) => void;
  readonly onRemove: () => void;
}

function OneFilter({ filter: { field, anyOf }, rows, onChange, onRemove }: OneFilterProps) {
  const values = useMemo(() => countFieldValues(rows, field), [rows, field]);
  const name = FRAME_FIELD_WORDS[field];
  return (
    <fieldset className="draw-filter">
      <legend>{name}: take in</legend>
      <div className="draw-values">
        {values.map(({ value, word, rows: many }) => (
          <CheckField
            key={value ?? ''}
            isSelected={anyOf.includes(value)}
            onChange={(on) => onChange({ field, anyOf: on ? [...anyOf, value] : anyOf.filter((one) => one !== value) })}
          >
            {word} <span className="muted">{many.toLocaleString('en-GB')}</span>
          </CheckField>
        ))}
      </div>
      <p className="hint">{anyOf.length === 0 ? 'Nothing is chosen yet, so it leaves nothing out.' : ''}</p>
      <AppButton kind="quiet" onPress={onRemove} aria-label={`Remove the filter on ${name.toLowerCase()}`}>
        Remove filter
      </AppButton>
    </fieldset>
  );
}

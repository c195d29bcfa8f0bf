import { useRef, useState } from 'react';
import { Button, Dialog, Popover } from 'react-aria-components';
import { FIELD_LABELS } from '#shared/domain/plan/field-words';
import type { ShowableField } from '#shared/domain/plan/shown-fields';
import { AppButton } from '../../components/app-button';
import { ChoiceField } from '../../components/choice-field';
import type { PlanRow } from '../../db/plan-rows';
import { activeFilters, type FieldFilters, filterWords, groupsOf, groupWords, withFilter } from './field-filters';

interface FieldFilterProps {
  /** Plans of the chosen weeks: what there is to choose from. */
  readonly rows: readonly PlanRow[];
  /** The fields that have a column. */
  readonly fields: readonly ShowableField[];
  readonly filters: FieldFilters;
  readonly onFilters: (filters: FieldFilters) => void;
}

const ANY = { id: 'any', label: 'Any' };

/** A button that opens a choice for each field that is shown, and a chip for each that is set, which takes it away again. */
export function FieldFilter({ rows, fields, filters, onFilters }: FieldFilterProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const active = activeFilters(filters);
  return (
    <>
      <Button
        ref={button}
        className="filter-chip filter-open"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        Filter
        <span aria-hidden="true" className="select-arrow" />
      </Button>
      {active.map(({ field, group }) => (
        <Button
          key={field}
          className="filter-chip"
          data-selected
          aria-label={`Take away the filter ${filterWords(field, group)}`}
          onPress={() => {
            onFilters(withFilter(filters, field, undefined));
            button.current?.focus();
          }}
        >
          {filterWords(field, group)} <span aria-hidden="true">×</span>
        </Button>
      ))}
      <Popover
        className="popover filter-popover"
        placement="bottom start"
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <Dialog className="filter-dialog" aria-label="Filter the plans">
          <Choices rows={rows} fields={fields} filters={filters} onFilters={onFilters} />
          <div className="dialog-actions">
            <AppButton kind="quiet" isDisabled={active.length === 0} onPress={() => onFilters({})}>
              Clear all
            </AppButton>
            <AppButton onPress={() => setOpen(false)}>Done</AppButton>
          </div>
        </Dialog>
      </Popover>
    </>
  );
}

/** Counted only while it is open: there may be thousands of plans. */
function Choices({ rows, fields, filters, onFilters }: FieldFilterProps) {
  if (fields.length === 0)
    return <p className="muted">Choose columns for the list first: it filters by what it shows.</p>;
  return (
    <div className="filter-fields">
      {fields.map((field) => (
        <ChoiceField
          key={field}
          label={FIELD_LABELS[field]}
          choices={[
            ANY,
            ...groupsOf(rows, field).map(({ group, plans }) => ({
              id: `is ${group}`,
              label: `${groupWords(group)} (${plans.toLocaleString('en-GB')})`,
            })),
          ]}
          value={filters[field] === undefined ? ANY.id : `is ${filters[field]}`}
          onChange={(id) => onFilters(withFilter(filters, field, id === ANY.id ? undefined : id.slice(3)))}
        />
      ))}
    </div>
  );
}

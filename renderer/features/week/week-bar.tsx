import type { RefObject } from 'react';
import { Input, type Key, SearchField, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ShowableField } from '#shared/domain/plan/shown-fields';
import { ChoiceField } from '../../components/choice-field';
import { KeyHint } from '../../components/key-hint';
import type { PlanRow } from '../../db/plan-rows';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { FieldFilter } from './field-filter';
import { FILTER_WORDS, FILTERS, type Filter, type WeekView, weekWords } from './plan-filters';

interface WeekBarProps {
  readonly view: WeekView;
  readonly onView: (view: WeekView) => void;
  /** Plans of the chosen weeks, and the fields that the list shows of them. */
  readonly rows: readonly PlanRow[];
  readonly fields: readonly ShowableField[];
  readonly counts: Readonly<Record<Filter, number>>;
  readonly weeks: readonly string[];
  readonly week: string;
  readonly filter: Filter;
  readonly thisWeek: string;
  readonly summary: string;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** Search, chips with their counts, the week, and how far the sample has got. */
export function WeekBar(props: WeekBarProps) {
  const { view, onView, rows, fields, counts, weeks, week, filter: shown, thisWeek, summary, search } = props;
  const findKey = usePrintedKey('find-plan');
  const choices = [
    { id: 'this-week', label: `This week (${Number(thisWeek.slice(6))})` },
    { id: 'all-weeks', label: 'All weeks' },
    ...weeks.filter((known) => known !== thisWeek).map((id) => ({ id, label: weekWords(id) })),
  ];
  const choose = (keys: Set<Key>) => {
    const filter = FILTERS.find((known) => keys.has(known));
    if (filter !== undefined) onView({ ...view, filter });
  };
  return (
    <div className="week-bar">
      <SearchField
        aria-label="Find a plan, team, need"
        className="week-search"
        value={view.search}
        onChange={(text) => onView({ ...view, search: text })}
      >
        <Input className="input" ref={search} placeholder="Find a plan, team, need" />
        <KeyHint keys={findKey} />
      </SearchField>
      <ToggleButtonGroup
        aria-label="Show"
        className="week-chips"
        disallowEmptySelection
        selectedKeys={[shown]}
        onSelectionChange={choose}
      >
        {FILTERS.map((filter) => (
          <ToggleButton key={filter} id={filter} className="filter-chip">
            {FILTER_WORDS[filter]} {counts[filter]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ChoiceField
        label="Week"
        hideLabel
        choices={choices}
        value={week}
        onChange={(id) => onView({ ...view, week: id })}
      />
      <FieldFilter
        rows={rows}
        fields={fields}
        filters={view.fields}
        onFilters={(filters) => onView({ ...view, fields: filters })}
      />
      <p className="week-summary">{summary}</p>
    </div>
  );
}

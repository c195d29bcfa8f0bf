import { memo, useState } from 'react';
import { Autocomplete, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components';
import type { Measure } from '#shared/domain/compare/measure';
import type { MeasureChoice } from '#shared/domain/compare/model/compare-model';
import { measureGroups, measureId, shortMeasure } from './measure-groups';
import type { OnView } from './on-view';
import { Picker } from './picker';

interface MeasurePickerProps {
  readonly measures: readonly MeasureChoice[];
  readonly measure: Measure;
  readonly onView: OnView;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly keys: string;
}

/** What is compared: a list in groups, found by typing. */
export const MeasurePicker = memo(function MeasurePicker(props: MeasurePickerProps) {
  const { measures, measure, onView, isOpen, onOpen, keys } = props;
  return (
    <Picker label="Measure" value={shortMeasure(measure)} isOpen={isOpen} onOpen={onOpen} keys={keys}>
      <MeasureList
        measures={measures}
        measure={measure}
        onMeasure={(chosen) => {
          onOpen(false);
          onView({ measure: chosen });
        }}
      />
    </Picker>
  );
});

interface MeasureListProps extends Pick<MeasurePickerProps, 'measures' | 'measure'> {
  readonly onMeasure: (measure: Measure) => void;
}

function MeasureList({ measures, measure, onMeasure }: MeasureListProps) {
  const [search, setSearch] = useState('');
  const shown = measureGroups(measures, search);
  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <SearchField aria-label="Find a measure" className="measure-search" autoFocus>
        <Input className="input" placeholder="Find a measure" />
      </SearchField>
      <ListBox
        className="list-box measure-list"
        aria-label="Measures"
        items={shown.map((group) => ({ ...group, id: group.title }))}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[measureId(measure)]}
        onSelectionChange={(keys) => {
          const [id] = keys;
          const chosen = shown.flatMap(({ choices }) => choices).find((one) => measureId(one.measure) === id);
          if (chosen !== undefined) onMeasure(chosen.measure);
        }}
        renderEmptyState={() => <p className="muted measure-none">No measure fits this search.</p>}
      >
        {({ title, choices }) => (
          <ListBoxSection id={title}>
            <Header className="measure-group">{title}</Header>
            {choices.map(({ measure: one, facts: { label } }) => (
              <ListBoxItem key={measureId(one)} id={measureId(one)} textValue={label} className="list-item">
                {label}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
    </Autocomplete>
  );
}

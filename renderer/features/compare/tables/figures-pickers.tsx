import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { CheckField } from '../../../components/check-field';
import { Picker } from '../head/picker';
import { GROUPINGS, type Grouping } from './grouped-rows';
import { SHOWN_COLUMNS } from './shown-columns';

interface ColumnPickerProps {
  readonly hidden: ReadonlySet<string>;
  readonly onHidden: (hidden: ReadonlySet<string>) => void;
}

/** Which columns the table of figures shows. Stays open while one chooses; one column always stays. */
export function ColumnPicker({ hidden, onHidden }: ColumnPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const shown = SHOWN_COLUMNS.filter(({ id }) => !hidden.has(id));
  const show = (id: string, wanted: boolean) => {
    // A table without any column could not be got back by eye.
    if (!wanted && shown.length === 1) return;
    onHidden(new Set(wanted ? [...hidden].filter((each) => each !== id) : [...hidden, id]));
  };
  return (
    <Picker label="Columns" value={`${shown.length} of ${SHOWN_COLUMNS.length}`} isOpen={isOpen} onOpen={setOpen}>
      <div className="figures-columns">
        {SHOWN_COLUMNS.map(({ id, header }) => (
          <CheckField key={id} isSelected={!hidden.has(id)} onChange={(wanted) => show(id, wanted)}>
            {header}
          </CheckField>
        ))}
      </div>
    </Picker>
  );
}

const GROUPING_WORDS: Readonly<Record<Grouping, string>> = { none: 'nothing', group: 'group', period: 'period' };

interface GroupingPickerProps {
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** Under which headings the rows stand. */
export function GroupingPicker({ grouping, onGrouping }: GroupingPickerProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Picker label="Put together by" value={GROUPING_WORDS[grouping]} isOpen={isOpen} onOpen={setOpen}>
      <ListBox
        className="list-box"
        aria-label="Put together by"
        autoFocus
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[grouping]}
        onSelectionChange={(keys) => {
          const [id] = keys;
          setOpen(false);
          onGrouping(GROUPINGS.find((one) => one === id) ?? 'none');
        }}
      >
        {GROUPINGS.map((id) => (
          <ListBoxItem key={id} id={id} className="list-item" textValue={GROUPING_WORDS[id]}>
            {GROUPING_WORDS[id]}
          </ListBoxItem>
        ))}
      </ListBox>
    </Picker>
  );
}

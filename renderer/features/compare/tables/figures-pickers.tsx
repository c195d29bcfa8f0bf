import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import {
  type FigureField,
  type FiguresChoice,
  GROUPINGS,
  type Grouping,
  isUsualFigures,
  USUAL_FIGURES,
} from '#shared/domain/compare/export/figures-choice';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { Picker } from '../head/picker';
import { SHOWN_COLUMNS } from './shown-columns';

/** Changes how the table is shown, from how it is shown now. */
export type OnChoice = (change: (choice: FiguresChoice) => FiguresChoice) => void;

interface PickerProps {
  readonly choice: FiguresChoice;
  readonly onChoice: OnChoice;
}

/** With one field shown or hidden; one always stays: a table without any column could not be got back by eye. */
function withShown(choice: FiguresChoice, field: FigureField, wanted: boolean): FiguresChoice {
  const hidden = wanted ? choice.hidden.filter((each) => each !== field) : [...new Set([...choice.hidden, field])];
  return hidden.length === SHOWN_COLUMNS.length ? choice : { ...choice, hidden };
}

/** Which columns the table of figures shows. Stays open while one chooses. */
export function ColumnPicker({ choice, onChoice }: PickerProps) {
  const [isOpen, setOpen] = useState(false);
  const shown = SHOWN_COLUMNS.filter(({ id }) => !choice.hidden.includes(id));
  return (
    <Picker label="Columns" value={`${shown.length} of ${SHOWN_COLUMNS.length}`} isOpen={isOpen} onOpen={setOpen}>
      <div className="figures-columns">
        {SHOWN_COLUMNS.map(({ id, header }) => (
          <CheckField
            key={id}
            isSelected={!choice.hidden.includes(id)}
            onChange={(wanted) => onChoice((now) => withShown(now, id, wanted))}
          >
            {header}
          </CheckField>
        ))}
        <AppButton kind="quiet" isDisabled={isUsualFigures(choice)} onPress={() => onChoice(() => USUAL_FIGURES)}>
          Columns and order as usual
        </AppButton>
      </div>
    </Picker>
  );
}

const GROUPING_WORDS: Readonly<Record<Grouping, string>> = { none: 'nothing', group: 'group', period: 'period' };

/** Under which headings the rows stand. */
export function GroupingPicker({ choice: { grouping }, onChoice }: PickerProps) {
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
          const wanted = GROUPINGS.find((one) => one === id) ?? 'none';
          onChoice((now) => ({ ...now, grouping: wanted }));
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

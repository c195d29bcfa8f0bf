import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { type CompareView, SPLIT_FIELDS } from '#shared/domain/compare/compare-view';
import { Picker } from './picker';
import { SPLIT_WORDS } from './view-words';

interface SplitPickerProps {
  readonly split: CompareView['split'];
  readonly onSplit: (split: CompareView['split']) => void;
}

const NONE = 'none';
const SPLITS = ['section', 'criterion', ...SPLIT_FIELDS] as const;

/** Into which groups the series is taken apart. */
export function SplitPicker({ split, onSplit }: SplitPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const value = split === null ? NONE : SPLIT_WORDS[split].toLowerCase();
  return (
    <Picker label="Split" value={value} isOpen={isOpen} onOpen={setOpen}>
      <ListBox
        className="list-box"
        aria-label="Split by"
        autoFocus
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[split ?? NONE]}
        onSelectionChange={(keys) => {
          const [id] = keys;
          setOpen(false);
          onSplit(SPLITS.find((one) => one === id) ?? null);
        }}
      >
        <ListBoxItem id={NONE} className="list-item">
          No split
        </ListBoxItem>
        {SPLITS.map((id) => (
          <ListBoxItem key={id} id={id} className="list-item">
            {SPLIT_WORDS[id]}
          </ListBoxItem>
        ))}
      </ListBox>
    </Picker>
  );
}

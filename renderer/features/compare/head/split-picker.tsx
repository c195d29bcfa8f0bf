import { memo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { CompareView } from '#shared/domain/compare/compare-view';
import type { FieldChoice } from '#shared/domain/compare/model/compare-model';
import type { OnView } from './on-view';
import { Picker } from './picker';
import { SPLIT_WORDS } from './view-words';

interface SplitPickerProps {
  readonly split: CompareView['split'];
  /** Without single auditors for whoever may not see them. */
  readonly fields: readonly FieldChoice[];
  readonly onView: OnView;
}

const NONE = 'none';

/** Into which groups the series is taken apart. */
export const SplitPicker = memo(function SplitPicker({ split, fields, onView }: SplitPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const splits = ['section', 'criterion', ...fields.map(({ field }) => field)] as const;
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
          onView({ split: splits.find((one) => one === id) ?? null });
        }}
      >
        <ListBoxItem id={NONE} className="list-item">
          No split
        </ListBoxItem>
        {splits.map((id) => (
          <ListBoxItem key={id} id={id} className="list-item">
            {SPLIT_WORDS[id]}
          </ListBoxItem>
        ))}
      </ListBox>
    </Picker>
  );
});

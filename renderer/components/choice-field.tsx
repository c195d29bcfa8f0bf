import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly hideLabel?: boolean;
  readonly isDisabled?: boolean;
}

/** A labelled list to choose one thing from. */
export function ChoiceField({ label, choices, value, onChange, hideLabel, isDisabled }: ChoiceFieldProps) {
  return (
    <Select
      className="field"
      isDisabled={isDisabled === true}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <Label className={hideLabel === true ? 'visually-hidden' : ''}>{label}</Label>
      <Button className="select-button">
        <SelectValue className="select-value" />
        <span aria-hidden="true" className="select-arrow" />
      </Button>
      <Popover className="popover select-popover" offset={4}>
        <ListBox className="list-box" items={choices}>
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="list-item">
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

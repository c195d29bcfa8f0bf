import { Label, Radio, RadioGroup } from 'react-aria-components';

interface RadioFieldProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly hideLabel?: boolean;
  readonly isDisabled?: boolean;
}

/** One of a few things, all in sight. */
export function RadioField<Id extends string>({
  label,
  choices,
  value,
  onChange,
  hideLabel,
  isDisabled = false,
}: RadioFieldProps<Id>) {
  return (
    <RadioGroup
      className="radio-field"
      value={value}
      isDisabled={isDisabled}
      onChange={(picked) => {
        const choice = choices.find(({ id }) => id === picked);
        if (choice !== undefined) onChange(choice.id);
      }}
      orientation="horizontal"
    >
      <Label className={hideLabel === true ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="radio-group">
        {choices.map(({ id, label: words }) => (
          <Radio key={id} value={id} className="radio">
            <span className="radio-dot" aria-hidden="true" />
            {words}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

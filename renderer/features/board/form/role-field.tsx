import { WordsField } from './words-field';

interface RoleFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly asked: boolean;
}

/** Who sees to it, as a role: what the Board reads is published, and people move on. */
export function RoleField({ value, onChange, asked }: RoleFieldProps) {
  return (
    <WordsField
      label="Owner’s role"
      hint="A role and no name: “SEND service manager”."
      value={value}
      onChange={onChange}
      asked={asked}
      missing="Say whose role it is."
      longest={80}
    />
  );
}

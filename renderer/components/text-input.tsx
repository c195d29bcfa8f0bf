import { FieldError, Input, Label, Text, TextArea, TextField, type TextFieldProps } from 'react-aria-components';

interface TextInputProps extends Omit<TextFieldProps, 'children' | 'className'> {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly rows?: number;
  readonly className?: string;
}

/** A labelled line or box of text, with its hint and its problem tied to it for screen readers. */
export function TextInput({ label, hint, problem, rows, className = '', ...props }: TextInputProps) {
  return (
    <TextField {...props} isInvalid={problem !== undefined} className={`field ${className}`.trim()}>
      <Label>{label}</Label>
      {rows === undefined ? <Input className="input" /> : <TextArea className="input" rows={rows} />}
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="problem">{problem}</FieldError>
    </TextField>
  );
}

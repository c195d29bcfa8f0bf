import type { ReactNode } from 'react';

interface FormHeadProps {
  readonly title: string;
  readonly note?: string;
  readonly children?: ReactNode;
}

/** The heading of what is in hand, with what can be done with it as a whole. */
export function FormHead({ title, note, children }: FormHeadProps) {
  return (
    <div className="studio-form-head">
      <h2>{title}</h2>
      <div className="studio-form-tools">{children}</div>
      {note === undefined ? null : <p className="muted">{note}</p>}
    </div>
  );
}

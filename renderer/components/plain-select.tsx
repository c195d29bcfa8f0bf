import type { ReactNode } from 'react';
import './plain-select.css';

interface PlainSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `option` and `optgroup` elements. */
  readonly children: ReactNode;
}

/** The engine's own list: a table may have 500 of them, each with thirty choices, which are built only when opened. */
export function PlainSelect({ label, value, onChange, children }: PlainSelectProps) {
  return (
    <select className="plain-select" aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {children}
    </select>
  );
}

import { useEffect, useState } from 'react';

const FOCUSABLE = 'input:not([type="hidden"]), textarea, button';

/** Leads to a control once what holds it has been drawn: answers what to call with the control's key. */
export function useFieldFocus(): (fieldKey: string) => void {
  const [wanted, setWanted] = useState<{ readonly key: string } | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const field = document.querySelector(`[data-field="${CSS.escape(wanted.key)}"]`);
    const control = field?.querySelector<HTMLElement>(FOCUSABLE);
    // Where a problem is about no single control, the form it stands in takes the focus.
    (control ?? document.querySelector<HTMLElement>('.studio-form'))?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  return (key) => setWanted({ key });
}

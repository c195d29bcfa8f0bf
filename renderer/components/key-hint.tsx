/** A key printed where the hand needs it. Hidden from screen readers: the control's name says what it does. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className="key-hint" aria-hidden="true">
      {keys}
    </span>
  );
}

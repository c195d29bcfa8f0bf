/** A small sheet with lines: a note was written. Hidden from screen readers: the name of what holds it says so. */
export function NoteMark() {
  return (
    <svg className="note-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d="M1.5 1.5h9v6.2l-2.8 2.8H1.5z M3.6 4.4h4.8 M3.6 6.8h3" fill="none" stroke="currentColor" />
    </svg>
  );
}

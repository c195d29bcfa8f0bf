/** Says in words and by its shape that something is late. */
export function DueMark({ words }: { readonly words: string }) {
  return (
    <span className="due-mark">
      <span aria-hidden="true">▲</span> {words}
    </span>
  );
}

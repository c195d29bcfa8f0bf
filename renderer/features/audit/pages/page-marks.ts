/** Names of the highlights in pages.css. */
export type MarkName = 'page-evidence' | 'page-prompt' | 'page-shown' | 'page-selected';

/** Paints a part of the page's words, over all pages in sight, without changing the document. Call what it answers to stop. */
export function paintRange(name: MarkName, range: Range): () => void {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  highlight.add(range);
  return () => {
    highlight.delete(range);
  };
}

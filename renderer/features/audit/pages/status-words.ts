import type { PageSelection } from './page-selection';
import { countWords } from './page-text';

/** What is selected, in a line: `Selected on page 3: 12 words`. */
export function selectionWords(selection: PageSelection | null, pageInSight: number): string {
  if (selection === null) return `Nothing selected: page ${pageInSight} as a whole`;
  if ('box' in selection) return `Area marked on page ${selection.page}`;
  const words = countWords(selection.quote);
  return `Selected on page ${selection.page}: ${words} ${words === 1 ? 'word' : 'words'}`;
}

/** Why a page does not look as it should; null where it does. */
export function pageFaultWords(drawn: { readonly missing: number; readonly blank: boolean }): string | null {
  if (drawn.missing === 1)
    return 'One picture on this page could not be read and is left out; open the file itself to see it.';
  if (drawn.missing > 1)
    return `${drawn.missing} pictures on this page could not be read and are left out; open the file itself to see them.`;
  return drawn.blank
    ? 'This page is blank, or holds only what this app cannot show; open the file itself to be sure.'
    : null;
}

/** Why a page is not drawn at all. */
export const PAGE_FAILURES = {
  slow: 'Drawing this page took longer than allowed, so it was stopped. The other pages can be read; open the file itself to see this one.',
  broken: 'This page could not be drawn. The other pages can be read; open the file itself to see this one.',
  'given-up':
    'Pages of this file went wrong too often, so no more are drawn. The marks are safe; read on in the text, or open the file itself.',
} as const;

/** Why no page of a file is shown. */
export const OPEN_FAILURES = {
  encrypted: 'The file is protected with a password, so its pages cannot be shown. The marks are safe.',
  corrupt: 'The file is damaged, so its pages cannot be shown. The marks are safe; load the plan file again.',
  'too-many-pages':
    'The file has more pages than this app shows. The marks are safe; read it in a PDF reader beside this window.',
  slow: 'Opening the pages took longer than allowed, so it was stopped. The marks are safe; read on in the text.',
  broken: 'The pages could not be opened. The marks are safe; read on in the text.',
} as const;

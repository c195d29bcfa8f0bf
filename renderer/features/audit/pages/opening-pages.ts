import { getFile } from '../../../platform/documents';
import { newPageSource } from '../../../workers/pages/open-pages';
import type { OpenedPages, PageSource } from '../../../workers/pages/page-source';
import { OPEN_FAILURES } from './status-words';

type Frames = Extract<OpenedPages, { ok: true }>['frames'];

export type OpenPages =
  | { readonly kind: 'ready'; readonly source: PageSource; readonly frames: Frames }
  | { readonly kind: 'problem'; readonly message: string };

/** A stored PDF whose pages are being opened, or are open. */
export interface OpeningPages {
  /** SHA-256 of the file. */
  readonly file: string;
  readonly opened: Promise<OpenPages>;
  /** Ends the worker. What was not opened yet never is. */
  readonly close: () => void;
}

/** At most one plan is opened ahead: the one whose screen is being drawn. */
let ahead: OpeningPages | null = null;

/**
 * Begins to open pages that will be in sight in a moment: the worker and the file are fetched while the text still is.
 * Whoever shows them takes them over; what was not taken ends with the function that is answered.
 */
export function openPagesAhead(file: string): () => void {
  ahead?.close();
  const begun = openPages(file);
  ahead = begun;
  return () => {
    if (ahead !== begun) return;
    ahead = null;
    begun.close();
  };
}

/** The pages of a file, those opened ahead if they are. Close them when they are out of sight. */
export function takePages(file: string): OpeningPages {
  const taken = ahead?.file === file ? ahead : openPages(file);
  if (taken === ahead) ahead = null;
  return taken;
}

function openPages(file: string): OpeningPages {
  const source = newPageSource();
  source.start();
  const open = async (): Promise<OpenPages> => {
    const stored = await getFile(file);
    if (!stored.ok) {
      source.close();
      return { kind: 'problem', message: stored.error.message };
    }
    const opened = await source.open(stored.value);
    return opened.ok
      ? { kind: 'ready', source, frames: opened.frames }
      : { kind: 'problem', message: OPEN_FAILURES[opened.why] };
  };
  return { file, opened: open(), close: () => source.close() };
}

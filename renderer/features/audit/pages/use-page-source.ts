import { useEffect, useState } from 'react';
import type { PageFrame } from '#shared/intake/pdf/pages/page-frame';
import { getFile } from '../../../platform/documents';
import { pagesOf } from '../../../workers/pages/open-pages';
import type { PageSource } from '../../../workers/pages/page-source';
import { OPEN_FAILURES } from './status-words';

export type PagesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly source: PageSource; readonly frames: readonly PageFrame[] }
  | { readonly kind: 'problem'; readonly message: string };

/** The pages of a stored PDF while it is in sight; the worker and the bytes go with the screen that showed them. */
export function usePageSource(fileHash: string): PagesState {
  const [loaded, setLoaded] = useState<{ readonly hash: string; readonly state: PagesState } | null>(null);
  useEffect(() => {
    let wanted = true;
    let source: PageSource | null = null;
    const load = async (): Promise<PagesState> => {
      const file = await getFile(fileHash);
      if (!file.ok) return { kind: 'problem', message: file.error.message };
      if (!wanted) return { kind: 'loading' };
      const made = pagesOf(file.value);
      source = made;
      const opened = await made.open();
      return opened.ok
        ? { kind: 'ready', source: made, frames: opened.frames }
        : { kind: 'problem', message: OPEN_FAILURES[opened.why] };
    };
    void load().then((state) => {
      if (wanted) setLoaded({ hash: fileHash, state });
    });
    return () => {
      wanted = false;
      source?.close();
    };
  }, [fileHash]);
  return loaded !== null && loaded.hash === fileHash ? loaded.state : { kind: 'loading' };
}

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type OpenPages, openPagesAhead, takePages } from './opening-pages';
import { keptView } from './view-choice';

export type PagesState = { readonly kind: 'loading' } | OpenPages;

/** The pages of a stored PDF while it is in sight; the worker and the bytes go with the screen that showed them. */
export function usePageSource(fileHash: string): PagesState {
  const [loaded, setLoaded] = useState<{ readonly hash: string; readonly state: OpenPages } | null>(null);
  useEffect(() => {
    let wanted = true;
    const pages = takePages(fileHash);
    void pages.opened.then((state) => {
      if (wanted) setLoaded({ hash: fileHash, state });
    });
    return () => {
      wanted = false;
      pages.close();
    };
  }, [fileHash]);
  return loaded !== null && loaded.hash === fileHash ? loaded.state : { kind: 'loading' };
}

/** Begins to open the pages of a PDF while its text is fetched, where pages are the view that will be shown. */
export function usePagesAhead(fileHash: string, isTextFetched: boolean): void {
  const isFetched = useRef(isTextFetched);
  useLayoutEffect(() => {
    isFetched.current = isTextFetched;
  });
  useEffect(() => {
    // Once the text is there the pages are shown, and open the file themselves.
    if (!isFetched.current && keptView() === 'pages') return openPagesAhead(fileHash);
  }, [fileHash]);
}

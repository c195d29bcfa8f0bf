import { type RefObject, useEffect } from 'react';

/** Scrolls a list so that the line with this key is in sight, whenever that becomes another one. */
export function useInSight(list: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    list.current?.querySelector(`[data-key="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [list, key]);
}

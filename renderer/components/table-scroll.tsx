import { type ReactNode, useRef } from 'react';
import { useSidewaysFocus } from './use-sideways-focus';

/** A frame for a table that may be wider than the window: scrolls sideways, by keyboard too. */
export function TableScroll({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useSidewaysFocus(box);
  return (
    <div className="table-scroll" ref={box}>
      {children}
    </div>
  );
}

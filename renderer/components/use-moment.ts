import { useCallback, useEffect, useRef, useState } from 'react';

/** A value that is shown for a moment, in milliseconds, and then goes by itself; showing another begins the time anew. */
export function useMoment<T>(milliseconds: number): readonly [T | null, (value: T | null) => void] {
  const [value, setValue] = useState<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback(
    (next: T | null) => {
      clearTimeout(timer.current);
      setValue(next);
      if (next !== null) timer.current = setTimeout(() => setValue(null), milliseconds);
    },
    [milliseconds],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return [value, show];
}

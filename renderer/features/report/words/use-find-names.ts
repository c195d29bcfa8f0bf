import { useMemo } from 'react';
import type { FindNames } from './names-in-words';

export function useFindNames(): FindNames {
  return useMemo(() => () => [], []);
}

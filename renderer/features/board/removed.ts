import { createContext, useContext } from 'react';

/** What was removed last, with the way back. */
export interface Removed {
  readonly name: string;
  readonly takeBack: () => Promise<void>;
}

export const RemovedContext = createContext<{ readonly onRemoved: (removed: Removed) => void }>({
  onRemoved: () => undefined,
});

export const useRemoved = () => useContext(RemovedContext);

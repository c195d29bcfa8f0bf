import { createContext, useContext } from 'react';

/** Where an opened plan is left for: the screen it was opened from. */
export type WayBack = 'This week' | 'Compare';

export const WayBackContext = createContext<WayBack>('This week');

export const useWayBack = (): WayBack => useContext(WayBackContext);

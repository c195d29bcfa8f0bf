import { useSyncExternalStore } from 'react';
import { createSignal } from '../../../components/signal';

/** Sizes of the plan's text, in percent of the usual one. */
export const ZOOM_STEPS = [70, 80, 90, 100, 110, 125, 150, 175, 200] as const;
export const USUAL_ZOOM = 100;

/** The size of the plan's text: one for all plans, as long as the window is open. */
export const planZoom = createSignal<number>(USUAL_ZOOM);

export const usePlanZoom = (): number => useSyncExternalStore(planZoom.subscribe, planZoom.get);

/** The size one step larger or smaller; the same at either end. */
export function stepZoom(zoom: number, by: 1 | -1): number {
  const steps = by === 1 ? ZOOM_STEPS : [...ZOOM_STEPS].reverse();
  return steps.find((step) => (by === 1 ? step > zoom : step < zoom)) ?? zoom;
}

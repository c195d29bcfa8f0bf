import { useSyncExternalStore } from 'react';
import { createSignal } from '../../../components/signal';
import { saveSetting } from '../../../db/actions/settings';
import { useSetting } from '../../../db/reads';
import { PLAN_ZOOM_SETTING } from '../../../db/setting-keys';

/** Sizes of the plan's text, in percent of the usual one. */
export const ZOOM_STEPS = [70, 80, 90, 100, 110, 125, 150, 175, 200] as const;
export const USUAL_ZOOM = 100;

/** The size of the plan's text: one for all plans. Null until one is chosen in this window. */
const chosenZoom = createSignal<number | null>(null);

/** Draws the plan's text in another size, at once, and keeps it for the next start. */
export function setPlanZoom(zoom: number): void {
  chosenZoom.set(zoom);
  void saveSetting(PLAN_ZOOM_SETTING, zoom);
}

/** The size chosen in this window, else the one that was kept, else the usual one. */
export function usePlanZoom(): number {
  const chosen = useSyncExternalStore(chosenZoom.subscribe, chosenZoom.get);
  const kept = useSetting(PLAN_ZOOM_SETTING);
  return chosen ?? ZOOM_STEPS.find((step) => step === kept) ?? USUAL_ZOOM;
}

/** The size one step larger or smaller; the same at either end. */
export function stepZoom(zoom: number, by: 1 | -1): number {
  const steps = by === 1 ? ZOOM_STEPS : [...ZOOM_STEPS].reverse();
  return steps.find((step) => (by === 1 ? step > zoom : step < zoom)) ?? zoom;
}

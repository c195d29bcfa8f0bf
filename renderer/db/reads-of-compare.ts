import { useMemo } from 'react';
import { type CompareEvent, compareEventsSchema } from '#shared/domain/compare/compare-events';
import { type CompareSettings, compareSettingsSchema, USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type FiguresChoice, toFiguresChoice } from '#shared/domain/compare/export/figures-choice';
import type { Setting } from '#shared/domain/store/change';
import { useSetting } from './reads';
import { COMPARE_EVENTS_SETTING, COMPARE_SETTING, FIGURES_SETTING } from './setting-keys';

/** The rules that were kept; the usual ones while none were, and where what was kept is of another time. */
export function toCompareSettings(kept: Setting['value'] | null | undefined): CompareSettings {
  const read = compareSettingsSchema.safeParse(kept);
  return read.success ? read.data : USUAL_SETTINGS;
}

/** The events that were kept, by their day. */
export function toCompareEvents(kept: Setting['value'] | null | undefined): readonly CompareEvent[] {
  const read = compareEventsSchema.safeParse(kept);
  return read.success ? read.data.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))) : [];
}

/** By which rules series are judged; `undefined` while loading. */
export function useCompareSettings(): CompareSettings | undefined {
  const kept = useSetting(COMPARE_SETTING);
  return useMemo(() => (kept === undefined ? undefined : toCompareSettings(kept)), [kept]);
}

/** How the table of figures is shown; as usual until it is read. */
export function useFiguresChoice(): FiguresChoice {
  const kept = useSetting(FIGURES_SETTING);
  return useMemo(() => toFiguresChoice(kept), [kept]);
}

/** What happened when, the first first; `undefined` while loading. */
export function useCompareEvents(): readonly CompareEvent[] | undefined {
  const kept = useSetting(COMPARE_EVENTS_SETTING);
  return useMemo(() => (kept === undefined ? undefined : toCompareEvents(kept)), [kept]);
}

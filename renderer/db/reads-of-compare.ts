import { useMemo } from 'react';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { CompareSettings } from '#shared/domain/compare/compare-settings';
import { type FiguresChoice, toFiguresChoice } from '#shared/domain/compare/export/figures-choice';
import { toCompareEvents, toCompareSettings } from './kept-compare-settings';
import { useSetting } from './reads';
import { COMPARE_EVENTS_SETTING, COMPARE_SETTING, FIGURES_SETTING } from './setting-keys';

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

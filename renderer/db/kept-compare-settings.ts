import { type CompareEvent, compareEventsSchema } from '#shared/domain/compare/compare-events';
import { type CompareSettings, compareSettingsSchema, USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import type { Setting } from '#shared/domain/store/change';

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

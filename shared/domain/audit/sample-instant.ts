import { TZDate } from '@date-fns/tz';
import { addMinutes, set, setISODay, subWeeks } from 'date-fns';
import type { SampleMoment } from './sample-audits';

/**
 * The instant a sample moment stands for, seen from `now` (ISO 8601, UTC); `plusMinutes` later if given. Never after
 * `now`: on a Monday morning a moment of "this Wednesday" has not come yet and becomes `now` itself.
 */
export function sampleInstant(moment: SampleMoment, now: string, plusMinutes = 0): string {
  const [hours = 0, minutes = 0] = moment.time.split(':').map(Number);
  const day = setISODay(subWeeks(new TZDate(now, 'Europe/London'), moment.weeksAgo), moment.weekday);
  const start = set(day, { hours, minutes, seconds: 0, milliseconds: 0 });
  const at = Math.min(addMinutes(start, plusMinutes).getTime(), Date.parse(now));
  return new Date(at).toISOString();
}

import { isoDate } from '../../../lib/dates';
import { addDays, daysBetween } from '../../../lib/days';
import { groupBy } from '../../../lib/group-by';
import { firstDayOf, lastDayOf } from '../../../lib/iso-week';
import { versionKey } from '../../rubric/version-key';
import { SMALLEST_BASE } from '../model/cells';
import { lastWhole, type Weeks, weekOfDay } from './last-whole';

/** An audit that was handed in, as far as it decides what a report is of unless a person chooses. */
export interface HandedIn {
  /** Week of its plan. */
  readonly week: string;
  readonly rubricId: string;
  readonly rubricVersion: number;
  /** Every criterion that was asked has an answer. */
  readonly complete: boolean;
}

export interface UsualScope extends Weeks {
  /** `versionKey` of the rubric version, and its number. */
  readonly rubric: string;
  readonly version: number;
  /** The last whole quarter, or the last weeks of the version. */
  readonly why: 'quarter' | 'weeks';
  /** True where other versions were used too, so that the version was chosen. */
  readonly amongOthers: boolean;
  /** Whether it has ten complete audits; where no version has, it is the one with most audits. */
  readonly hasEnough: boolean;
  /** Whether there are audits of that rubric in as many weeks before, to hold it against. */
  readonly hasBefore: boolean;
}

/** A report of so many weeks, where a quarter does not fit. */
const WEEKS = 12;

/** Days after its end in which a whole quarter is still what a Board wants to hear of. */
const RECENT = 45;

/**
 * What a report is of unless a person chooses: the newest version of the rubric last marked with that has ten complete audits, and of
 * it the last whole quarter, if that ended lately, was marked with it alone and has ten audits; otherwise the 12 weeks up to its last
 * audit, as far as it was in use. Where no version has ten complete audits it is the one with most. Null without an audit.
 *
 * @param now ISO instant; audits of later weeks are passed over where there are earlier ones.
 */
export function usualScope(audits: readonly HandedIn[], now: string): UsualScope | null {
  const thisWeek = weekOfDay(isoDate(now));
  const past = audits.filter(({ week }) => week <= thisWeek);
  const known = past.length === 0 ? audits : past;
  const newest = known.reduce<HandedIn | null>(
    (last, one) => (last === null || one.week > last.week ? one : last),
    null,
  );
  if (newest === null) return null;
  const ofRubric = known.filter(({ rubricId }) => rubricId === newest.rubricId);
  const own = versionWanted(ofRubric);
  const [first] = own;
  if (first === undefined) return null;
  const { rubricId: id, rubricVersion: version } = first;
  const { why, ...weeks } = weeksWanted(own, known, now);
  return {
    ...weeks,
    why,
    rubric: versionKey({ id, version }),
    version,
    amongOthers: known.length > own.length,
    hasEnough: isEnough(own),
    hasBefore: ofRubric.some(({ week }) => isBefore(week, weeks)),
  };
}

const isEnough = (rows: readonly HandedIn[]): boolean =>
  rows.filter(({ complete }) => complete).length >= SMALLEST_BASE;

/** Audits of the newest version with enough complete ones, or else of the one with most; of as many, of the newer. */
function versionWanted(ofRubric: readonly HandedIn[]): readonly HandedIn[] {
  const versions = [...groupBy(ofRubric, ({ rubricVersion }) => rubricVersion)]
    .sort(([a], [b]) => b - a)
    .map(([, rows]) => rows);
  const enough = versions.find(isEnough);
  const most = Math.max(0, ...versions.map((rows) => rows.length));
  return enough ?? versions.find((rows) => rows.length === most) ?? [];
}

function weeksWanted(
  own: readonly HandedIn[],
  known: readonly HandedIn[],
  now: string,
): Weeks & Pick<UsualScope, 'why'> {
  const weeks = own.map(({ week }) => week).sort();
  const [first = '', last = ''] = [weeks[0], weeks.at(-1)];
  const quarter = lastWhole('quarter', now);
  const isIn = ({ week }: HandedIn) => week >= quarter.from && week <= quarter.to;
  const inQuarter = own.filter(isIn).length;
  const isRecent = daysBetween(lastDayOf(quarter.to), isoDate(now)) <= RECENT;
  if (isRecent && inQuarter >= SMALLEST_BASE && known.filter(isIn).length === inQuarter)
    return { ...quarter, why: 'quarter' };
  const twelfth = weekOfDay(addDays(firstDayOf(last), -7 * (WEEKS - 1)));
  return { from: [first, twelfth].sort().at(-1) ?? first, to: last, why: 'weeks' };
}

/** In the stretch of as many weeks that comes before. */
function isBefore(week: string, { from, to }: Weeks): boolean {
  const days = daysBetween(firstDayOf(from), lastDayOf(to)) + 1;
  return week < from && week >= weekOfDay(addDays(firstDayOf(from), -days));
}

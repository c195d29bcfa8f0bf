import {
  type SampleWeeks,
  sampleWeeksSchema,
  type WeeksAgreed,
  type WeeksAudit,
  type WeeksPlan,
} from '#shared/domain/audit/sample-weeks';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { agreeMarks } from './agree-marks';
import { Chance } from './chance';
import { countFile } from './count-file';
import { inventBoard } from './invent-board';
import { inventFields } from './invent-fields';
import { inventMarks, inventTruth } from './invent-marks';
import { BETTER_FROM, FEWEST, MARKERS, type Marker, MOST, SECOND_VERSION_FROM, WEEKS } from './known-answer';
import { inventLines } from './plan-lines';
import { secondVersion } from './second-version';
import { writeDocument } from './write-document';

const SEED = 1126;
const FIRST_REF = 2001;
/** The week before this one is the last; the newest are not marked yet. */
const weeksAgo = (week: number): number => WEEKS - week;

export interface MadeWeeks {
  readonly weeks: SampleWeeks;
  /** The plans' files by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Makes the invented half-year; the same every time. */
export async function makeWeeks(): Promise<MadeWeeks> {
  const chance = new Chance(SEED);
  const second = secondVersion();
  const files = new Map<string, Uint8Array>();
  const plans: WeeksPlan[] = [];
  const audits: WeeksAudit[] = [];
  const agreed: WeeksAgreed[] = [];
  for (let week = 0; week < WEEKS; week += 1) {
    const rubric = week >= SECOND_VERSION_FROM ? second : DEFAULT_RUBRIC;
    const size = FEWEST + chance.below(MOST - FEWEST + 1);
    for (let place = 0; place < size; place += 1) {
      const ref = `P-${FIRST_REF + plans.length}`;
      // Each in turn, from another one every week, so that nobody always marks the first plans drawn.
      const first = MARKERS[(place + week) % MARKERS.length] as Marker;
      const markers = isTwice(place, week) ? [first, MARKERS[(place + week + 1 + (week % 3)) % 4] as Marker] : [first];
      const made = inventPlan(chance, { ref, week, rubric, markers });
      const file = `${ref.toLowerCase()}.docx`;
      files.set(file, made.bytes);
      plans.push({ ...made.plan, file, counts: await countFile(made.bytes) });
      audits.push(...made.audits);
      const agreement = agreeMarks(made.audits, rubric);
      // The newest pairs are still to be agreed.
      if (agreement !== null && week < WEEKS - 4) agreed.push(agreement);
    }
  }
  const weeks: SampleWeeks = sampleWeeksSchema.parse({
    version: 1,
    people: [{ id: 'sample-person-5', name: 'Auditor Wrenlow', initials: 'AW', role: 'auditor' }],
    rubric: second,
    rubricFrom: { weeksAgo: weeksAgo(SECOND_VERSION_FROM), weekday: 1, time: '08:30' },
    events: [
      {
        id: 'sample-event-training',
        label: 'Section F training',
        kind: 'training',
        at: { weeksAgo: weeksAgo(BETTER_FROM), weekday: 1, time: '09:00' },
      },
    ],
    plans,
    audits,
    agreed,
    board: inventBoard({ audits, agreed }),
  } satisfies SampleWeeks);
  return { weeks, files };
}

/** One plan of most weeks is marked twice, a second one in some: about 14 in a hundred. */
const isTwice = (place: number, week: number): boolean => place === 1 || (place === 4 && week % 4 === 0);

interface PlanToInvent {
  readonly ref: string;
  readonly week: number;
  readonly rubric: Rubric;
  readonly markers: readonly Marker[];
}

function inventPlan(chance: Chance, { ref, week, rubric, markers }: PlanToInvent) {
  const facts = inventFields(chance);
  const { lines, providesWell } = inventLines(chance, facts, week);
  const truth = inventTruth(chance, rubric, week, providesWell);
  const audits = markers.map(
    (marker): WeeksAudit => ({
      id: `sample-week-${ref.toLowerCase()}-${marker.id.slice(-1)}`,
      ref,
      auditorId: marker.id,
      rubricVersion: rubric.version,
      started: {
        weeksAgo: weeksAgo(week),
        weekday: 2 + chance.below(4),
        time: `${String(9 + chance.below(7)).padStart(2, '0')}:${chance.pick(['00', '15', '30', '45'])}`,
      },
      minutes: 45 + chance.below(60),
      marks: inventMarks(chance, rubric, truth, marker, week),
    }),
  );
  const plan = { ref, weeksAgo: weeksAgo(week), ...facts, auditorIds: markers.map(({ id }) => id) };
  return { plan, audits, bytes: writeDocument(lines) };
}

import { type MarkKey, RUBRIC, type TypedMarks } from './typed-marks';

/** How often a criterion, or all criteria of a section, got which kind of mark. */
export interface Tally {
  readonly id: string;
  readonly title: string;
  readonly met: number;
  /** Rated or not evidenced. */
  readonly audited: number;
  readonly notEvidenced: number;
  readonly notApplicable: number;
}

/** What one audit comes to, from the keys that were pressed. */
export interface CountedAudit {
  /** Weighted score as a share of the most it could be, 0 to 100. */
  readonly percent: number;
  readonly grade: string;
  readonly gradeBeforeLimits: string;
}

const points = (key: MarkKey): number => (key === 'x' ? 0 : Number(key));
const isMet = (key: MarkKey): boolean => /^\d$/.test(key) && Number(key) >= RUBRIC.metFrom;

/** Tallies of each criterion over the audits, in the order of the rubric. */
export function tallyCriteria(audits: readonly TypedMarks[]): (Tally & { limiting: boolean; section: string })[] {
  return RUBRIC.sections.flatMap((section) =>
    section.criteria.map(({ id, title, limiting }) => {
      const keys = audits.flatMap((marks) => marks.get(id) ?? []);
      const notApplicable = keys.filter((key) => key === 'n').length;
      return {
        id,
        title,
        limiting,
        section: section.id,
        met: keys.filter(isMet).length,
        audited: keys.length - notApplicable,
        notEvidenced: keys.filter((key) => key === 'x').length,
        notApplicable,
      };
    }),
  );
}

/** Tallies of each section: the sum of its criteria. */
export function tallySections(audits: readonly TypedMarks[]): Tally[] {
  const criteria = tallyCriteria(audits);
  return RUBRIC.sections.map(({ id, title }) => ({
    id,
    title,
    ...addTallies(criteria.filter(({ section }) => section === id)),
  }));
}

/** All answers together. */
export const countAll = (audits: readonly TypedMarks[]) => addTallies(tallyCriteria(audits));

function addTallies(tallies: readonly Tally[]): Omit<Tally, 'id' | 'title'> {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return {
    met: sum(({ met }) => met),
    audited: sum(({ audited }) => audited),
    notEvidenced: sum(({ notEvidenced }) => notEvidenced),
    notApplicable: sum(({ notApplicable }) => notApplicable),
  };
}

/** Scores one audit by the rules as written for people: weights, bands, and what limiting criteria allow at best. */
export function countAudit(marks: TypedMarks): CountedAudit {
  let earned = 0;
  let most = 0;
  let failures = 0;
  for (const { weight, criteria } of RUBRIC.sections) {
    for (const { id, limiting } of criteria) {
      const key = marks.get(id);
      if (key === undefined || key === 'n') continue;
      earned += weight * points(key);
      most += weight * (RUBRIC.scale.length - 1);
      if (limiting && points(key) === 0) failures += 1;
    }
  }
  const percent = (100 * earned) / most;
  const words = RUBRIC.bands.map(({ word }) => word);
  const reached = RUBRIC.bands.findIndex(({ from }) => percent >= from);
  const atBest = failures === 0 ? 0 : RUBRIC.bands.findIndex(({ id }) => id === capOf(failures));
  return {
    percent,
    grade: words[Math.max(reached, atBest)] ?? '',
    gradeBeforeLimits: words[reached] ?? '',
  };
}

const capOf = (failures: number): string => (failures === 1 ? RUBRIC.caps.one : RUBRIC.caps.twoOrMore);

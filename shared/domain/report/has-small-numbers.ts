import type { CountCell } from './cell';
import { type ReportModel, SMALL_BASE } from './report-model';

/** Counts below this, other than 0, could point at single children. */
const SMALL_COUNT = 5;

type Figures = Pick<
  ReportModel,
  'audits' | 'incomplete' | 'parts' | 'otherVersions' | 'headline' | 'sections' | 'criteria' | 'grades'
>;

/** True when a base is below ten, or when any table holds a count from 1 to 4: such a document is not for publishing. */
export function hasSmallNumbers({
  audits,
  incomplete,
  parts,
  otherVersions = [],
  headline,
  sections,
  criteria,
  grades,
}: Figures): boolean {
  const rows = [...sections, ...criteria];
  const bases = [audits, ...headline.map(({ base }) => base), ...rows.map(({ audited }) => audited)];
  const counts = [
    incomplete,
    ...(parts === undefined ? [] : [parts]),
    ...otherVersions.map((one) => one.audits),
    ...headline.flatMap(({ part }) => part ?? []),
    ...rows.flatMap(({ met, notApplicable, notEvidenced }) => [met, notApplicable, notEvidenced]),
    ...grades.flatMap((grade) => [grade.audits, grade.beforeLimits]),
  ];
  const isSmall = ({ value }: CountCell) => value > 0 && value < SMALL_COUNT;
  return bases.some(({ value }) => value < SMALL_BASE) || counts.some(isSmall);
}

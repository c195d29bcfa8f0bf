import { isTogether } from '../../report/figures/team-keys';

/** Where in a report a count stands, in the order in which they are named. */
export const TABLES = [
  'Audits and plans',
  'Sections and criteria',
  'Teams',
  'Grades',
  'Charts over rubric versions',
  'Actions and indicators',
] as const;
export type TableName = (typeof TABLES)[number];

const WHAT: Readonly<Record<string, string>> = {
  audits: 'audits',
  plans: 'plans',
  met: 'met',
  notMet: 'not met',
  audited: 'audited',
  graded: 'audits with a grade',
  good: 'graded good or better',
  below: 'graded below good',
  incomplete: 'audits without a grade',
  capped: 'audits held down by a limiting criterion',
  parts: 'parts marked',
};

const ABOUT_ALL = ['audits', 'plans', 'parts'];

const partsOf = (line: string): readonly [string, string] => {
  const [what = '', of = ''] = line.replace(/^common:/, '').split('|');
  return [what, of];
};

export function tableOf(line: string): TableName {
  const [what, of] = partsOf(line);
  if (/^(?:indicator|action):/.test(of)) return 'Actions and indicators';
  if (line.startsWith('common:')) return 'Charts over rubric versions';
  if (isTeam(of)) return 'Teams';
  if (ABOUT_ALL.includes(what)) return 'Audits and plans';
  return of === 'all' && !['met', 'notMet', 'audited'].includes(what) ? 'Grades' : 'Sections and criteria';
}

const isTeam = (group: string): boolean => group.startsWith('team:') || isTogether(group);

/** `F2: not met`, `North: audits`, `Audits`. */
export function lineWords(line: string): string {
  const [what, of] = partsOf(line);
  const words = WHAT[what] ?? what.replace(':', ' ');
  const group = groupWords(of);
  return group === '' ? words.charAt(0).toUpperCase() + words.slice(1) : `${group}: ${words}`;
}

function groupWords(of: string): string {
  if (of === 'all') return '';
  if (isTogether(of)) return 'Other teams';
  if (of.startsWith('team:')) return of.slice('team:'.length).replaceAll('%7C', '|');
  if (of.startsWith('indicator:')) return 'An indicator';
  if (of.startsWith('action:')) return 'An action';
  return /^[A-K]$|^H[12]$/.test(of) ? `Section ${of}` : of;
}

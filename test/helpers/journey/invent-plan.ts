import { createHash } from 'node:crypto';
import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import type { Plan } from '#shared/domain/plan/plan';
import { NEED_CODES } from '#shared/domain/plan/plan-choices';
import { CRITERIA, RUBRIC } from './typed-marks';

/** One line of the list as it has to be shown, column by column. */
export interface ExpectedLine {
  readonly ref: string;
  readonly week: string;
  readonly type: string;
  readonly need: string;
  readonly team: string;
  readonly auditor: string;
  readonly state: string;
  readonly progress: string;
  readonly grade: string;
}

export interface InventedPlan {
  readonly plan: Plan;
  readonly audit: Audit | null;
  readonly answers: readonly Answer[];
  readonly line: ExpectedLine;
}

/** Who is at the desk, and a colleague. Nobody is called that. */
export const ME: Person = { id: 'person-me', name: 'Test Auditor', initials: 'TA', role: 'auditor' };
export const COLLEAGUE: Person = { id: 'person-other', name: 'Other Auditor', initials: 'OA', role: 'auditor' };

const TYPES = [
  { type: 'new', words: 'New' },
  { type: 'review-amendment', words: 'Review amendment' },
  { type: 'phase-transfer', words: 'Phase transfer' },
  { type: undefined, words: '' },
] as const;
const TEAMS = ['North', 'South', 'Moor and coast', ''] as const;
/** Every tenth plan has this many of its criteria answered. */
const ANSWERED = 11;
const AT = '2026-01-05T09:00:00.000Z';

function pick<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
}
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Plan number `index` of many: of ten, four are not started, three are being marked and three handed in. References count
 * from P-1; weeks, types, needs, teams and auditors take turns.
 */
export function inventPlan(index: number, weeks: readonly [string, string]): InventedPlan {
  const { type, words } = pick(TYPES, index);
  const [need, team, week] = [pick(NEED_CODES, index), pick(TEAMS, Math.floor(index / 7)), pick(weeks, index)];
  const id = `plan-${index}`;
  const draft = { number: 1, fileHash: hash(`file ${id}`), textHash: hash(`text ${id}`), addedAt: AT } as const;
  const ref = `P-${index + 1}`;
  const audit = inventAudit(index, id);
  const answers = audit !== null && index % 10 === 4 ? inventAnswers(audit.id) : [];
  return {
    plan: {
      id,
      ref,
      week,
      need,
      ...(type === undefined ? {} : { type }),
      ...(team === '' ? {} : { team }),
      drafts: [{ ...draft, format: 'docx' }],
    },
    audit,
    answers,
    line: {
      ref,
      week: String(Number(week.slice(-2))),
      type: words,
      need,
      team,
      auditor: [ME, COLLEAGUE].find((person) => person.id === audit?.auditorId)?.initials ?? '',
      ...auditWords(audit),
      // Once handed in, what was answered then.
      progress: `${Math.floor((100 * (audit?.result?.answered ?? answers.length)) / CRITERIA.length)}%`,
    },
  };
}

function inventAudit(index: number, planId: string): Audit | null {
  if (index % 10 < 4) return null;
  const { id: rubricId, version: rubricVersion } = RUBRIC;
  const audit = {
    id: `audit-${index}`,
    planId,
    draft: 1,
    rubricId,
    rubricVersion,
    auditorId: index % 3 === 0 ? ME.id : COLLEAGUE.id,
    startedAt: AT,
  };
  if (index % 10 < 7) return { ...audit, state: 'draft' };
  const band = RUBRIC.bands[index % RUBRIC.bands.length]?.id ?? null;
  const counts = {
    total: CRITERIA.length,
    answered: CRITERIA.length,
    applicable: 0,
    met: 0,
    percentMet: null,
    percent: null,
  };
  const result = { ...counts, scoringVersion: 2, rubricId, rubricVersion, bandBeforeCaps: band, band };
  return {
    ...audit,
    state: 'submitted',
    submittedAt: AT,
    result: { ...result, sections: [], limitingFailures: [], leftOut: [] },
  };
}

const inventAnswers = (auditId: string): Answer[] =>
  CRITERIA.slice(0, ANSWERED).map(({ id }) => ({
    auditId,
    criterionId: id,
    mark: { kind: 'rating', value: 2 },
    note: '',
  }));

function auditWords(audit: Audit | null): Pick<ExpectedLine, 'state' | 'grade'> {
  if (audit === null) return { state: 'Not started', grade: '' };
  if (audit.result === undefined) return { state: 'Marking', grade: 'hidden until submitted' };
  return { state: 'Submitted', grade: RUBRIC.bands.find(({ id }) => id === audit.result?.band)?.word ?? '' };
}

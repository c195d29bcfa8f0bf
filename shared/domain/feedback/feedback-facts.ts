import { longDate } from '../../lib/dates';
import type { Audit } from '../audit/audit';
import { gradeOf } from '../audit/audit-result';
import type { Person } from '../audit/person';
import type { Discipline, Rubric } from '../rubric/rubric';
import type { FeedbackOptions } from './feedback-options';
import type { FeedbackSheet } from './feedback-sheet';

const ROLE_WORDS: Readonly<Record<Person['role'], string>> = { auditor: 'Auditor', manager: 'Manager', lead: 'Lead' };

/** Whoever audited the plan as a sheet names them: by role, and by initials where that is chosen. */
export function auditorWords(
  person: Pick<Person, 'role' | 'initials'> | null,
  how: FeedbackOptions['auditor'],
): string {
  if (person === null) return 'not known';
  const role = ROLE_WORDS[person.role];
  return how === 'role' ? role : `${role} (${person.initials})`;
}

/** The lines under the title: who, when, with what grade. Nothing is left blank. */
export function feedbackFacts(audit: Audit, rubric: Rubric, auditor: string, madeAt: string): FeedbackSheet['facts'] {
  return [
    ['Audited by', auditor],
    ...agreedFact(audit),
    ...partFact(audit),
    ['Submitted', submittedWords(audit)],
    ['Grade', gradeWords(audit, rubric)],
    ['Sheet made', `${longDate(madeAt)}, from ${rubric.title}, version ${rubric.version}`],
  ];
}

const PART_WORDS: Readonly<Record<Discipline, string>> = {
  education: 'Education only: other sections were not audited',
  health: 'Health only: other sections were not audited',
  care: 'Social care only: other sections were not audited',
};

/** Whose part of the plan was audited; nothing where it was the whole plan. */
const partFact = ({ discipline }: Audit): FeedbackSheet['facts'] =>
  discipline === undefined ? [] : [['Part', PART_WORDS[discipline]]];

/** That two people marked the plan and the sheet holds what they agreed; nothing where one person's marks are told. */
const agreedFact = ({ agrees }: Audit): FeedbackSheet['facts'] =>
  agrees === undefined ? [] : [['Marks', 'Agreed between two people who marked the plan']];

const submittedWords = ({ state, submittedAt }: Audit): string =>
  state === 'draft' || submittedAt === undefined
    ? 'Not submitted yet: ratings may still change'
    : longDate(submittedAt);

/** The grade, or why there is none: only a complete audit that was submitted has one. */
function gradeWords({ state, result }: Audit, { bands }: Rubric): string {
  if (state === 'draft' || result === undefined) return 'None before the audit is submitted';
  const grade = gradeOf(result);
  if (grade === null) {
    const missing = result.total - result.answered;
    return missing > 0
      ? `None, because ${missing} of ${result.total} criteria ${missing === 1 ? 'is' : 'are'} not answered`
      : 'None, because no criterion applies';
  }
  const word = bands.find(({ id }) => id === grade)?.word ?? grade;
  return result.band !== result.bandBeforeCaps && result.limitingFailures.length > 0
    ? `${word}, held there by ${result.limitingFailures.join(' and ')}`
    : word;
}

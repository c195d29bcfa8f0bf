import { groupBy } from '../../../lib/group-by';
import { firstDayOf } from '../../../lib/iso-week';
import { gradeOf, isIncomplete } from '../../audit/audit-result';
import { type CompareRow, FIRST_RATING, NOT_APPLICABLE, NOT_EVIDENCED } from '../../compare/columns/compare-row';
import { dataOfRows } from '../../compare/columns/data-of-rows';
import type { CompareData } from '../../compare/columns/loaded';
import type { ResultsFile, ResultsRow } from '../../results/results-file';
import { scopeOfRow } from '../../results/scope-of-row';
import type { Rubric, RubricSectionId } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { whyNotAsked } from '../../scoring/asked';
import type { ShortMark } from '../../scoring/short-mark';

/**
 * The rows of a results file as the columns that the Compare screen answers from, so that a report says what the screen says.
 * Rows that share a plan and a draft are its parts by discipline, in the order of the file, which is that of handing in.
 */
export function columnsOfResults({ audits, rubrics }: Pick<ResultsFile, 'audits' | 'rubrics'>): CompareData {
  const marksOf = markReader(rubrics);
  const mondays = new Map([...new Set(audits.map(({ week }) => week))].map((week) => [week, firstDayOf(week)]));
  const plans = groupBy([...audits.entries()], ([, { plan }]) => plan);
  return dataOfRows({
    plans: [...plans].map(([planId, rows]) => ({ planId, rows: rowsOfPlan(rows, marksOf, mondays) })),
    samplings: { random: 'random', targeted: 'targeted' },
    rubrics,
    people: [...new Set(audits.map(({ auditor }) => auditor))].map((id) => ({
      id,
      name: id,
      initials: 'A',
      role: 'auditor' as const,
    })),
  });
}

type Numbered = readonly [index: number, row: ResultsRow];
const idOf = ([index]: Numbered): string => `row-${index}`;

function rowsOfPlan(
  rows: readonly Numbered[],
  marksOf: MarkReader,
  mondays: ReadonlyMap<string, string>,
): CompareRow[] {
  const drafts = groupBy(rows, ([, { draft }]) => draft);
  return rows.map((one): CompareRow => {
    const [, row] = one;
    const parts = drafts.get(row.draft) ?? [one];
    return {
      auditId: idOf(one),
      planId: row.plan,
      version: versionKey({ id: row.rubricId, version: row.rubricVersion }),
      submitted: row.submittedOn,
      issued: null,
      drawn: mondays.get(row.week) ?? null,
      sampleId: row.sampling === 'none' ? null : row.sampling,
      fields: { ...NO_FIELDS, ...fieldsOf(row) },
      counts: true,
      standsFor: idOf(parts[0] ?? one),
      hasParts: parts.length > 1,
      part: parts.indexOf(one),
      firstOfPlan: one === rows[0],
      firstWithText: false,
      complete: !isIncomplete(row.result),
      discipline: row.discipline ?? null,
      agreed: row.agreed ?? false,
      days: null,
      twenty: null,
      percent: row.result.percent,
      band: gradeOf(row.result),
      ...marksOf(row),
      text: null,
    };
  });
}

const NO_FIELDS: CompareRow['fields'] = {
  team: null,
  need: null,
  type: null,
  phase: null,
  setting: null,
  draftedBy: null,
  lookedAfter: null,
  auditor: null,
};

const fieldsOf = ({ team, need, planType, auditor }: ResultsRow): Partial<CompareRow['fields']> => ({
  ...(team !== undefined && { team }),
  ...(need !== undefined && { need }),
  ...(planType !== undefined && { type: planType }),
  auditor,
});

type MarkReader = (row: ResultsRow) => Pick<CompareRow, 'marks' | 'sections'>;

interface Asked {
  readonly id: RubricSectionId;
  readonly criteria: readonly string[];
}

/** Reads the marks of what a row was asked; what is asked is worked out once for each version, type of plan and discipline. */
function markReader(rubrics: readonly Rubric[]): MarkReader {
  const versions = new Map(rubrics.map((rubric) => [versionKey(rubric), rubric]));
  const known = new Map<string, readonly Asked[]>();
  return (row) => {
    const version = versionKey({ id: row.rubricId, version: row.rubricVersion });
    const rubric = versions.get(version);
    if (rubric === undefined) throw new RangeError('A row names a rubric version that is not in the file.');
    const key = `${version} ${row.markedAs ?? ''} ${row.discipline ?? ''}`;
    const asked = known.get(key) ?? askedOf(rubric, row);
    known.set(key, asked);
    return readMarks(asked, row, FIRST_RATING + rubric.metFrom);
  };
}

const askedOf = (rubric: Rubric, row: ResultsRow): readonly Asked[] =>
  rubric.sections.map((section) => ({
    id: section.id,
    criteria: section.criteria
      .filter((criterion) => whyNotAsked(section, criterion, scopeOfRow(row)) === null)
      .map(({ id }) => id),
  }));

/** @param met the least code that counts as met. */
function readMarks(asked: readonly Asked[], row: ResultsRow, met: number): ReturnType<MarkReader> {
  const marks: Record<string, number> = {};
  const sections = asked.map(({ id, criteria }) => {
    const section = { id, met: 0, applicable: 0 };
    for (const criterion of criteria) {
      const mark = row.marks[criterion];
      if (mark === undefined) continue;
      const code = codeOf(mark);
      marks[criterion] = code;
      if (code >= NOT_EVIDENCED) section.applicable += 1;
      if (code >= met) section.met += 1;
    }
    return section;
  });
  return { marks, sections };
}

function codeOf(mark: ShortMark): number {
  if (mark === 'na') return NOT_APPLICABLE;
  return mark === 'ne' ? NOT_EVIDENCED : FIRST_RATING + mark;
}

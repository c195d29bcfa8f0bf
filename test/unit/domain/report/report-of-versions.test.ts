import { describe, expect, it } from 'vitest';
import { askedPart, notAskedOf } from '#shared/domain/audit/audit-scope';
import { buildReportModel } from '#shared/domain/report/build-report';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { readResultsFile } from '#shared/domain/results/read-results-file';
import type { ResultsRow } from '#shared/domain/results/results-file';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { versionKey } from '#shared/domain/rubric/version-key';
import type { ScoringScope } from '#shared/domain/scoring/asked';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { fileOf, rowOf } from '../../../helpers/make-results';
import { VERSION_1, VERSION_2 } from '../../../helpers/rubric/later-versions';

/** An audit of all that version 2 asks in a scope, each criterion rated alike. */
function row(rating: number, { planType, discipline }: ScoringScope = {}): ResultsRow {
  const asked = askedPart(VERSION_2, notAskedOf(VERSION_2, { planType, discipline }));
  const marks = Object.fromEntries(allCriteria(asked).map(({ id }) => [id, rating]));
  const scored = scoreAudit(VERSION_2, answersFrom(marks), { planType, discipline });
  if (!scored.ok) throw new Error(scored.error.message);
  const { rubricId: _id, rubricVersion: _version, sections: _sections, leftOut: _leftOut, ...result } = scored.value;
  return {
    ...rowOf({}, VERSION_2),
    marks,
    result,
    ...(planType === undefined ? {} : { markedAs: planType }),
    ...(discipline === undefined ? {} : { discipline }),
  };
}

const times = (count: number, one: ResultsRow): ResultsRow[] => Array.from({ length: count }, () => one);

function modelOf(rows: readonly ResultsRow[], rubric?: string) {
  const file = fileOf(rows, [VERSION_1, VERSION_2]);
  const read = readResultsFile(JSON.parse(JSON.stringify(file)));
  if (!read.ok) throw new Error(read.error.message);
  const model = buildReportModel(read.value, { rubric }, reportChoiceSchema.parse({}), {
    toolVersion: '1.0.0',
    lastReportOn: null,
  });
  if (!model.ok) throw new Error(model.error.message);
  return model.value;
}

const whole = row(2);
const first = rowOf(Object.fromEntries(allCriteria(VERSION_1).map(({ id }) => [id, 3])), VERSION_1);

const method = ({ parts }: ReportModel): string => JSON.stringify(parts.find(({ id }) => id === 'method')?.blocks);

/** How many audits the figures are of, as the cover says it. */
const audits = ({ parts }: ReportModel): string | undefined => {
  const facts = parts[0]?.blocks[0];
  return facts?.kind === 'facts' ? facts.items.find(({ label }) => label === 'Audits')?.text : undefined;
};

/** In how many plans a criterion was audited, as the table of results tells it. */
function audited(model: ReportModel, id: string): number | undefined {
  const table = model.parts
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.id === 'heat');
  const cell = table?.kind === 'table' ? table.rows.find(({ key }) => key === id)?.cells[2] : undefined;
  return cell?.kind === 'count' ? cell.value : undefined;
}

describe('a report over several versions', () => {
  const mixed = [...times(12, whole), ...times(31, first)];

  it('is of the one that most audits were marked with, and says how many of which it leaves out', () => {
    const model = modelOf(mixed);
    expect([model.rubric.version, audits(model)]).toEqual([1, '31']);
    expect(method(model)).toContain(
      `Left out of the tables: 12 audits marked with version 2 of “${VERSION_2.title}”, of plans of 2 to 8 February 2026. Its figures are of other criteria or weights.`,
    );
  });

  it('is of the newer one where as many were marked with each', () => {
    expect(modelOf([...times(12, whole), ...times(12, first)]).rubric.version).toBe(2);
  });

  it('is of the one that was asked for, where the period has audits of it', () => {
    const model = modelOf(mixed, versionKey(VERSION_2));
    expect([model.rubric.version, audits(model)]).toEqual([2, '12']);
    expect(method(model)).toContain('Left out of the tables: 31 audits marked with version 1');
    expect(modelOf(times(12, whole), versionKey(VERSION_1)).rubric.version).toBe(2);
  });

  it('says nothing of versions where there is one', () => {
    expect(method(modelOf(times(12, whole)))).not.toMatch(/Left out|The rubric changed/);
  });
});

describe('a report over audits of one discipline’s part', () => {
  const model = modelOf([...times(12, whole), ...times(10, row(0, { discipline: 'health' }))]);

  it('keeps them out of grades, and says so', () => {
    expect(audits(model)).toBe('22');
    expect(method(model)).toContain(
      '10 audits marked the part of one discipline. They have no grade; the answers count by criterion.',
    );
    expect(JSON.stringify(model.parts)).toContain('of 12 graded audits');
  });

  it('counts their answers where they were asked, and nothing as unanswered where they were not', () => {
    expect(['C1', 'A1', 'F2'].map((id) => audited(model, id))).toEqual([22, 22, 12]);
    expect(method(model)).not.toContain('handed in incomplete');
  });
});

describe('a report over plans of several types', () => {
  const model = modelOf([
    ...times(12, row(2, { planType: 'new' })),
    ...times(11, row(1, { planType: 'phase-transfer' })),
  ]);

  it('counts a criterion for the plans it was asked of, and names it', () => {
    expect(audited(model, 'E5')).toBe(11);
    expect(method(model)).not.toContain('handed in incomplete');
    expect(method(model)).toContain('Asked of some types of plan only: E5 (phase transfer).');
  });

  it('is refused where a row’s type is not the one its result was worked out with', () => {
    const read = readResultsFile(fileOf([{ ...row(2, { planType: 'new' }), markedAs: 'phase-transfer' }], [VERSION_2]));
    expect(read.ok ? '' : read.error.code).toBe('inconsistent');
  });
});

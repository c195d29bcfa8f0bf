import { describe, expect, it } from 'vitest';
import { askedPart, notAskedOf } from '#shared/domain/audit/audit-scope';
import { buildReportModel } from '#shared/domain/report/build-report-model';
import { readResultsFile } from '#shared/domain/report/read-results-file';
import type { ResultsRow } from '#shared/domain/report/results-file';
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
  const model = buildReportModel(read.value, { rubric }, {});
  if (!model.ok) throw new Error(model.error.message);
  return model.value;
}

const whole = row(2);
const first = rowOf(Object.fromEntries(allCriteria(VERSION_1).map(({ id }) => [id, 3])), VERSION_1);

describe('a report over several versions', () => {
  const mixed = [...times(12, whole), ...times(31, first)];

  it('is of the one that most audits were marked with, and says in its first findings how many of which it leaves out', () => {
    const model = modelOf(mixed);
    expect([model.rubric.version, model.audits.value]).toEqual([1, 31]);
    expect(model.otherVersions).toEqual([
      { id: VERSION_2.id, title: VERSION_2.title, version: 2, audits: { kind: 'count', value: 12 } },
    ]);
    expect(model.findings[1]).toBe(
      'These figures are of audits marked with version 1 of the rubric alone. 12 other audits of the period are not in them (12 with version 2): what was asked, or how it was scored, is not the same.',
    );
  });

  it('is of the newer one where as many were marked with each', () => {
    expect(modelOf([...times(12, whole), ...times(12, first)]).rubric.version).toBe(2);
  });

  it('is of the one that was asked for, where the period has audits of it', () => {
    const model = modelOf(mixed, versionKey(VERSION_2));
    expect([model.rubric.version, model.audits.value]).toEqual([2, 12]);
    expect(model.otherVersions?.map(({ version }) => version)).toEqual([1]);
    expect(modelOf(times(12, whole), versionKey(VERSION_1)).rubric.version).toBe(2);
  });

  it('says nothing of versions where there is one', () => {
    const model = modelOf(times(12, whole));
    expect(model).not.toHaveProperty('otherVersions');
    expect(model.findings.join(' ')).not.toContain('alone');
  });
});

describe('a report over audits of one discipline’s part', () => {
  const model = modelOf([...times(12, whole), ...times(10, row(0, { discipline: 'health' }))]);

  it('keeps them out of scores and grades, and says so', () => {
    expect(model.parts?.value).toBe(10);
    expect(model.headline.find(({ id }) => id === 'mean-score')?.base.value).toBe(12);
    expect(model.grades.reduce((sum, { audits }) => sum + audits.value, 0)).toBe(12);
    expect(model.findings.join(' ')).toContain('10 of 22 audits marked the part of one discipline.');
    expect(model.method.join(' ')).toContain('By discipline: 10 audits marked the part of one discipline alone.');
  });

  it('counts their answers where they were asked, and nothing as unanswered where they were not', () => {
    const audited = (id: string) => model.criteria.find((one) => one.id === id)?.audited.value;
    expect([audited('C1'), audited('A1'), audited('F2')]).toEqual([22, 22, 12]);
    expect(model.incomplete.value).toBe(0);
    expect(model.method.join(' ')).toContain('Unanswered in a submitted audit: 0');
  });
});

describe('a report over plans of several types', () => {
  const model = modelOf([
    ...times(12, row(2, { planType: 'new' })),
    ...times(11, row(1, { planType: 'phase-transfer' })),
  ]);

  it('counts a criterion for the plans it was asked of, and names it', () => {
    expect(model.criteria.find(({ id }) => id === 'E5')?.audited.value).toBe(11);
    expect(model.incomplete.value).toBe(0);
    expect(model.method.join(' ')).toContain('Asked by type of plan: E5 (phase transfer).');
  });

  it('is refused where a row’s type is not the one its result was worked out with', () => {
    const read = readResultsFile(fileOf([{ ...row(2, { planType: 'new' }), markedAs: 'phase-transfer' }], [VERSION_2]));
    expect(read.ok ? '' : read.error.code).toBe('inconsistent');
  });
});

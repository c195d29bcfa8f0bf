import { describe, expect, it } from 'vitest';
import { reportAuditors } from '#shared/domain/compare/auditors/report-auditors';
import { goOn } from '#shared/domain/compare/comparable/refusal';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { periodOf } from '#shared/domain/compare/periods/period-of';
import { buildSentence } from '#shared/domain/compare/sentence/build-sentence';
import { plainText } from '#shared/domain/compare/sentence/sentence';
import { sentenceInput } from '#shared/domain/compare/sentence/sentence-of-model';
import type { RubricSectionId } from '#shared/domain/rubric/rubric';
import { isoDate } from '#shared/lib/dates';
import { MANAGER, VERSIONS, WEEKS_EVENTS, weeksData, weeksRecords } from '../../../../helpers/compare/weeks-records';

const DATA = weeksData();
const answer = (change: Partial<CompareView>): CompareModel =>
  answerCompare(DATA, { ...START_VIEW, ...change }, USUAL_SETTINGS, WEEKS_EVENTS, MANAGER);
const section = (id: RubricSectionId) => ({ measure: { kind: 'section', section: id } }) as const;

function said(model: CompareModel) {
  const input = sentenceInput(model, USUAL_SETTINGS.few, DATA.rubrics);
  if (input === null) throw new Error('There is no sentence.');
  const { verdict, headline, body, scope } = buildSentence(input);
  return { verdict, headline: plainText(headline), body: plainText(body), scope, signals: input.signals ?? [] };
}

describe('Section F of the 26 invented weeks', () => {
  it('is refused by default, since half of the plans were marked with version 1, and the criteria in common are offered', () => {
    const model = answer(section('F'));
    expect(model.used.versions).toEqual(VERSIONS.slice(0, 1));
    expect(model.comparable.ok).toBe(false);
    expect(model.comparable.refusals[0]).toMatchObject({
      code: 'versions',
      severity: 'refused',
      title: 'Not compared: plans in weeks 22 to 35 of 2026 were marked with version 1.',
      sentence: 'Seven Section F criteria are the same in both; two were added.',
    });
    expect(model.comparable.refusals[0]?.waysOn[0]).toMatchObject({ label: 'Compare the seven in common' });
    expect(model.leftOut.find(({ code }) => code === 'other-version')?.plans).toBeGreaterThan(100);
    expect(said(model)).toMatchObject({ verdict: 'refused', headline: 'Not compared.' });
  });

  it('has improved after the thirteenth week over the criteria in common: a rule fired, and the interval leaves out 0', () => {
    const start = answer(section('F'));
    const way = start.comparable.refusals[0]?.waysOn[0];
    if (way === undefined) throw new Error('There is no way on.');
    const model = answer(goOn(start.view, way));
    expect(model.used.versions).toEqual(VERSIONS);
    expect(model.comparable.ok).toBe(true);
    expect(model.series.segments.length).toBe(1);
    expect(model.spans?.earlier.label).toBe('weeks 22 to 33 of 2026');
    expect(model.spans?.later.label).toBe('weeks 34 to 47 of 2026');
    expect(model.difference?.leavesOutZero).toBe(true);
    expect(model.difference?.value).toBeGreaterThan(15);
    const { verdict, headline, body, scope, signals } = said(model);
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.every(({ side }) => side === 'high')).toBe(true);
    expect(verdict).toBe('better');
    expect(headline).toBe('Section F has improved since “Section F training” of 17 August 2026.');
    expect(body).toMatch(
      /points higher; difference likely \+\d+ to \+\d+ points \(Newcombe, by plan\), which leaves out 0\./,
    );
    expect(scope).toContain('rubric v1 and v2');
  });

  it.each(['score', 'good'] as const)(
    'does not lend its versions to the measure %s: what is in common is offered',
    (kind) => {
      const { comparable, series } = answer({ measure: { kind }, versions: VERSIONS });
      expect(comparable.ok).toBe(false);
      expect(comparable.refusals[0]).toMatchObject({ code: 'versions', severity: 'refused' });
      expect(comparable.refusals[0]?.waysOn[0]?.label).toMatch(/^Compare the share met of the \d+ criteria in common$/);
      // The line breaks where the versions do.
      expect(series.segments.map(({ event }) => event?.kind)).toEqual([undefined, 'rubric']);
    },
  );

  it('shows as the section that rose when all sections are looked at side by side', () => {
    const { split } = answer({ split: 'section', versions: VERSIONS });
    const changes = new Map(split?.groups.map(({ value, change }) => [value, change]));
    expect(changes.get('F')).toBe('up');
    expect([changes.get('C'), changes.get('G')]).toEqual(['no-signal', 'no-signal']);
  });
});

describe('health in the 26 invented weeks', () => {
  it.each(['C', 'G'] as const)('has not changed: Section %s', (id) => {
    const model = answer({ ...section(id), versions: VERSIONS });
    expect(model.comparable.ok).toBe(true);
    expect(model.difference?.leavesOutZero).toBe(false);
    expect(said(model).verdict).toBe('untold');
  });
});

describe('a view of a version that everything shown was marked with', () => {
  it('warns of the plans before it, beside a sentence that is made all the same', () => {
    const model = answer({ ...section('F'), baseline: { kind: 'first', points: 6 } });
    expect(model.comparable.ok).toBe(true);
    expect(model.comparable.refusals[0]).toMatchObject({
      code: 'versions',
      severity: 'caution',
      title: 'Not compared: plans in weeks 22 to 35 of 2026 were marked with version 1.',
    });
    expect(model.comparable.refusals[0]?.waysOn[0]?.label).toBe('Compare the seven in common');
    expect(said(model).verdict).not.toBe('refused');
  });
});

describe('the auditors of the 26 invented weeks', () => {
  it('are told apart: the second marks lower than the others, the third grows stricter, nothing is said of the rest', () => {
    const { audits } = weeksRecords();
    const rows = audits.flatMap(({ auditorId, submittedAt = '', state, result, planType, rubricVersion }) =>
      state === 'submitted' && result?.percent != null
        ? [{ auditorId, day: isoDate(submittedAt), value: result.percent, stratum: `${rubricVersion} ${planType}` }]
        : [],
    );
    const reports = reportAuditors(rows, [], { periodOf: (day) => periodOf('fortnight', day).key });
    const differs = (of: 'severity' | 'drift') =>
      reports.filter((report) => report[of].verdict === 'differs').map(({ auditorId }) => auditorId);
    expect(differs('drift')).toEqual(['sample-person-3']);
    expect(differs('severity')).toContain('sample-person-2');
    expect(reports.find(({ auditorId }) => auditorId === 'sample-person-2')?.severity.value).toBeLessThan(-5);
    expect(reports.find(({ auditorId }) => auditorId === 'sample-person-3')?.drift.value).toBeLessThan(0);
  });
});

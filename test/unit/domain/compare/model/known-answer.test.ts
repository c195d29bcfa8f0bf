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

describe('what one auditor who grows stricter does to the 26 invented weeks', () => {
  const AUDITOR = { personId: 'sample-person-1', role: 'auditor' } as const;
  const markers = ({ comparable }: CompareModel) => comparable.refusals.find(({ code }) => code === 'markers');

  it('is said of Section D, which looks worse, and leaving their audits out shows no change', () => {
    const model = answer({ ...section('D'), versions: VERSIONS });
    expect(model.comparable.ok).toBe(true);
    expect(said(model)).toMatchObject({
      verdict: 'worse',
      headline:
        'Section D looks worse since “Section F training” of 17 August 2026, but markers may be part of this: see Auditors.',
    });
    const found = markers(model);
    expect(found).toMatchObject({ severity: 'caution', title: 'Markers may be part of this.' });
    expect(found?.sentence).toMatch(
      /has grown stricter against the others\. That may be about \d+ points of the difference, and without it no change could be told\./,
    );
    const [way] = found?.waysOn ?? [];
    if (way === undefined) throw new Error('There is no way on.');
    const without = answer(goOn(model.view, way));
    expect(said(without).verdict).toBe('untold');
    expect(markers(without)).toBe(undefined);
  });

  it('names nobody to an auditor, who is told whom to ask', () => {
    const view = { ...START_VIEW, ...section('D'), versions: VERSIONS };
    const found = markers(answerCompare(DATA, view, USUAL_SETTINGS, WEEKS_EVENTS, AUDITOR));
    expect(found?.sentence).toMatch(/^One auditor has grown stricter against the others\./);
    expect(found?.sentence).toContain('A manager or lead can look under Auditors and leave those audits out');
    expect(found?.waysOn).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('sample-person');
  });

  it('is not said of Section F, whose rise is none of theirs, nor of sections of which no change is told', () => {
    expect(markers(answer({ ...section('F'), versions: VERSIONS }))).toBe(undefined);
    for (const id of ['A', 'C', 'G'] as const)
      expect(markers(answer({ ...section(id), versions: VERSIONS }))).toBe(undefined);
  });

  it('stands beside each section that its own sentence says it of, and in no other row', () => {
    const groups = answer({ split: 'section', versions: VERSIONS }).split?.groups ?? [];
    for (const group of groups) {
      const own = answer({ ...group.view, versions: VERSIONS });
      const row = group.own ?? group;
      const input = sentenceInput(own, USUAL_SETTINGS.few, DATA.rubrics);
      const verdict = input === null ? 'few' : buildSentence(input).verdict;
      expect([group.value, row.earlier, row.later]).toEqual([
        group.value,
        own.spans?.earlier.figure ?? row.earlier,
        own.spans?.later.figure ?? row.later,
      ]);
      expect([group.value, row.change]).toEqual([group.value, WORDS[verdict]]);
      expect([group.value, row.markers === true]).toEqual([group.value, markers(own) !== undefined]);
    }
    expect(groups.filter((group) => (group.own ?? group).markers).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['D', 'E']),
    );
    expect(groups.find(({ value }) => value === 'H1')?.own?.labels?.[0]).toBe('weeks 22 to 37 of 2026');
  });
});

const WORDS: Readonly<Record<string, string>> = { better: 'up', worse: 'down', untold: 'no-signal', few: 'too-few' };

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

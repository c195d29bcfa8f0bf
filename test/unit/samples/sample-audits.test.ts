import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleAuditsSchema } from '#shared/domain/audit/sample-audits';
import { sampleInstant } from '#shared/domain/audit/sample-instant';
import { type FaultCode, sampleManifestSchema } from '#shared/domain/plan/sample-manifest';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { isoWeek } from '#shared/lib/dates';
import { sampleAudits } from '../../../scripts/make-samples/audits/sample-audits';

const FOLDER = new URL('../../../resources/samples/', import.meta.url);
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
const { people, plans, audits } = sampleAuditsSchema.parse(json('audits.json'));
const manifest = sampleManifestSchema.parse(json('manifest.json'));
const submitted = audits.filter(({ state }) => state === 'submitted');
const criterionIds = allCriteria(DEFAULT_RUBRIC).map(({ id }) => id);

/** The criterion that each planted fault must cost, and the most it may still be given. */
const COSTS: Readonly<Record<FaultCode, { readonly criterion: string; readonly most: number }>> = {
  'need-without-provision': { criterion: 'F1', most: 0 },
  'therapy-in-health': { criterion: 'F5', most: 0 },
  'h1-text-in-h2': { criterion: 'H1b', most: 1 },
  'other-childs-name': { criterion: 'X3', most: 0 },
  'aspiration-as-outcome': { criterion: 'E1', most: 1 },
  'health-section-empty': { criterion: 'C1', most: 0 },
  'letter-missing': { criterion: 'X6', most: 0 },
  'vague-provision': { criterion: 'F2', most: 2 },
};

describe('the invented audits in resources/samples', () => {
  it('are what the scripts make today', () => {
    expect(json('audits.json')).toEqual(sampleAudits);
  });

  it('cover eight plans in full, one by half and leave three to do', () => {
    expect(submitted).toHaveLength(8);
    expect(audits).toHaveLength(9);
    expect(new Set(audits.map(({ ref }) => ref)).size).toBe(9);
    expect(plans.map(({ ref }) => ref).toSorted()).toEqual(manifest.plans.map(({ ref }) => ref).toSorted());
  });

  it('answer every criterion of the default rubric, in a way that it allows', () => {
    for (const { ref, marks } of submitted) {
      expect(Object.keys(marks).toSorted(), ref).toEqual(criterionIds.toSorted());
      expect(scoreAudit(DEFAULT_RUBRIC, answersFrom(marks)), ref).toMatchObject({ ok: true });
    }
  });

  it('stop at an unanswered criterion in the unfinished one', () => {
    const [draft] = audits.filter(({ state }) => state === 'draft');
    expect(criterionIds).toContain(draft?.position);
    expect(draft?.marks).not.toHaveProperty(draft?.position ?? '');
    expect(scoreAudit(DEFAULT_RUBRIC, answersFrom(draft?.marks ?? {}))).toMatchObject({ ok: true });
  });

  it('find the faults that were planted', () => {
    for (const { ref, marks } of submitted) {
      for (const { code } of manifest.plans.find((plan) => plan.ref === ref)?.faults ?? []) {
        const mark = marks[COSTS[code].criterion];
        const rating = mark === 'ne' ? 0 : mark;
        expect(rating, `${ref} ${code}`).toBeTypeOf('number');
        expect(Number(rating), `${ref} ${code}`).toBeLessThanOrEqual(COSTS[code].most);
      }
    }
  });

  it('write notes only on criteria that exist, by people who do', () => {
    expect(people.map(({ role }) => role).toSorted()).toEqual(['auditor', 'auditor', 'auditor', 'manager']);
    for (const audit of audits) {
      expect(people.map(({ id }) => id)).toContain(audit.auditorId);
      for (const id of Object.keys(audit.notes)) expect(criterionIds).toContain(id);
    }
  });

  it('spread over the last six weeks and span the grades', () => {
    expect(new Set(audits.map(({ started }) => started.weeksAgo))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    const bands = submitted.map(({ marks }) => {
      const result = scoreAudit(DEFAULT_RUBRIC, answersFrom(marks));
      return result.ok ? result.value.band : null;
    });
    expect(new Set(bands)).toEqual(new Set(['outstanding', 'good', 'requires-improvement']));
  });
});

describe('sampleInstant', () => {
  const NOW = '2026-11-25T15:00:00.000Z';

  it('counts back whole ISO weeks in London time, across the end of summer time', () => {
    const moment = { weeksAgo: 5, weekday: 2, time: '09:20' };
    expect(sampleInstant(moment, NOW)).toBe('2026-10-20T08:20:00.000Z');
    expect(sampleInstant({ ...moment, weeksAgo: 4 }, NOW)).toBe('2026-10-27T09:20:00.000Z');
    expect(sampleInstant(moment, NOW, 74)).toBe('2026-10-20T09:34:00.000Z');
  });

  it('never lies in the future', () => {
    expect(sampleInstant({ weeksAgo: 0, weekday: 5, time: '17:00' }, NOW)).toBe(NOW);
  });

  it('falls in the week it names, whatever day the sample is loaded on', () => {
    const dates = fc.date({ min: new Date('2024-01-08'), max: new Date('2030-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5 }), (date, weeksAgo, weekday) => {
        const at = sampleInstant({ weeksAgo, weekday, time: '10:00' }, date.toISOString());
        const sameDayThen = new Date(date.getTime() - weeksAgo * 7 * 86_400_000);
        // An hour either way covers the change of the clocks in between.
        const weeks = [-1, 0, 1].map((hours) =>
          isoWeek(new Date(sameDayThen.getTime() + hours * 3_600_000).toISOString()),
        );
        expect(weeks).toContain(isoWeek(at));
      }),
    );
  });
});

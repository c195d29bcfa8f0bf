import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleWeeksSchema } from '#shared/domain/audit/sample-weeks';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { commonCriteria } from '#shared/domain/rubric/common-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import {
  BETTER_FROM,
  FEWEST,
  MARKERS,
  MOST,
  SECOND_VERSION_FROM,
  WEEKS,
} from '../../../scripts/make-samples/weeks/known-answer';
import { makeWeeks } from '../../../scripts/make-samples/weeks/make-weeks';
import { packWeeks } from '../../../scripts/make-samples/weeks/pack-weeks';

const archive = new Uint8Array(readFileSync(new URL('../../../resources/samples/weeks.zip', import.meta.url)));
const parts = unzipSync(archive);
const weeks = sampleWeeksSchema.parse(JSON.parse(strFromU8(parts['weeks.json'] ?? new Uint8Array())));
const weekOf = (one: { readonly weeksAgo: number }) => WEEKS - one.weeksAgo;

/** Share of marks that are met, of those that count, among the criteria of a section in some weeks. */
function shareMet(section: RegExp, inWeek: (week: number) => boolean, auditorId?: string): number {
  const marks = weeks.audits
    .filter((audit) => inWeek(weekOf(audit.started)) && (auditorId ?? audit.auditorId) === audit.auditorId)
    .flatMap((audit) => Object.entries(audit.marks))
    .filter(([id, mark]) => section.test(id) && mark !== 'na');
  return marks.filter(([, mark]) => typeof mark === 'number' && mark >= 2).length / marks.length;
}

describe('the invented weeks in resources/samples', () => {
  it('are what the scripts make today, byte for byte', async () => {
    expect(Buffer.compare(packWeeks(await makeWeeks()), archive)).toBe(0);
  });

  it('are 26 weeks of 6 to 12 plans of three teams, marked by four auditors, about one in seven twice', () => {
    const sizes = Array.from(
      { length: WEEKS },
      (_, week) => weeks.plans.filter((plan) => weekOf(plan) === week).length,
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(FEWEST);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST);
    expect(new Set(weeks.plans.map(({ fields }) => fields.team)).size).toBe(3);
    expect(new Set(weeks.audits.map(({ auditorId }) => auditorId))).toEqual(new Set(MARKERS.map(({ id }) => id)));
    const twice = weeks.plans.filter(({ auditorIds }) => auditorIds.length === 2).length;
    expect(twice / weeks.plans.length).toBeGreaterThan(0.1);
    expect(twice / weeks.plans.length).toBeLessThan(0.2);
  });

  it('have a file for each plan and a mark for each criterion that its version asks', () => {
    expect(Object.keys(parts).sort()).toEqual(['weeks.json', ...weeks.plans.map(({ file }) => file)].sort());
    for (const audit of [...weeks.audits, ...weeks.agreed]) {
      const rubric = audit.rubricVersion === 1 ? DEFAULT_RUBRIC : weeks.rubric;
      expect(audit.rubricVersion).toBe(weekOf(audit.started) >= SECOND_VERSION_FROM ? 2 : 1);
      expect(Object.keys(audit.marks).sort()).toEqual(
        allCriteria(rubric)
          .map(({ id }) => id)
          .sort(),
      );
      expect(scoreAudit(rubric, answersFrom(audit.marks)).ok).toBe(true);
    }
  });

  it('settle only what two auditors marked differently, each with a reason', () => {
    const byId = new Map(weeks.audits.map((audit) => [audit.id, audit]));
    for (const { agrees, marks, reasons } of weeks.agreed) {
      const [one, other] = agrees.map((id) => byId.get(id)?.marks ?? {});
      for (const [id, mark] of Object.entries(marks)) {
        if (one?.[id] === other?.[id]) expect(mark).toBe(one?.[id]);
        expect(id in reasons).toBe(one?.[id] !== other?.[id]);
      }
    }
  });

  it('hold the known answer: Section F steps up, health and care do not, one auditor is severe and one drifts', () => {
    const before = (week: number) => week < BETTER_FROM;
    const after = (week: number) => week >= BETTER_FROM;
    expect(shareMet(/^F[1-7]$/, after) - shareMet(/^F[1-7]$/, before)).toBeGreaterThan(0.2);
    expect(Math.abs(shareMet(/^(C|G)/, after) - shareMet(/^(C|G)/, before))).toBeLessThan(0.1);
    const always = () => true;
    const overall = (id: string, inWeek = always as (week: number) => boolean) => shareMet(/./, inWeek, id);
    const [steady = '', severe = '', drifting = '', other = ''] = MARKERS.map(({ id }) => id);
    expect(overall(severe)).toBeLessThan(Math.min(overall(steady), overall(drifting), overall(other)) - 0.1);
    const gap = (inWeek: (week: number) => boolean) => overall(drifting, inWeek) - overall(steady, inWeek);
    expect(gap((week) => week >= 18) - gap((week) => week < 8)).toBeLessThan(-0.15);
  });

  it('change nothing in the second version but two criteria of Section F that come in', () => {
    const { notCommon, sections } = commonCriteria(DEFAULT_RUBRIC, weeks.rubric);
    expect(notCommon.map(({ criterionId, why }) => [criterionId, why])).toEqual([
      ['F8', 'only-after'],
      ['F9', 'only-after'],
    ]);
    expect(sections).not.toContain('F');
    expect(sections).toContain('C');
  });
});

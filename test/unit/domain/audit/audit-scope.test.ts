import { describe, expect, it } from 'vitest';
import {
  answersOfVersion,
  askedPart,
  asksByType,
  hasScopes,
  notAskedOf,
  scopeOf,
} from '#shared/domain/audit/audit-scope';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { VERSION_1, VERSION_2 } from '../../../helpers/rubric/later-versions';

describe('what an audit asks', () => {
  it('goes by the type known now while it is marked, and by the type known then once it is handed in', () => {
    expect(scopeOf({ state: 'draft', planType: 'new' }, { type: 'converted' })).toEqual({ planType: 'converted' });
    expect(scopeOf({ state: 'submitted', planType: 'new' }, { type: 'converted' })).toEqual({ planType: 'new' });
    expect(scopeOf({ state: 'submitted' }, { type: 'converted' })).toEqual({});
    expect(scopeOf({ state: 'draft', discipline: 'health' }, {})).toEqual({ discipline: 'health' });
  });

  it('leaves out criteria for other types, and sections of other disciplines', () => {
    expect([...notAskedOf(VERSION_2, { planType: 'new' })]).toEqual([['E5', 'other-plan-type']]);
    expect(notAskedOf(VERSION_2, { planType: 'phase-transfer' }).size).toBe(0);
    expect(notAskedOf(VERSION_2, {}).size).toBe(0);
    const health = askedPart(VERSION_2, notAskedOf(VERSION_2, { discipline: 'health' }));
    expect(health.sections.map(({ id }) => id)).toEqual(['A', 'C', 'G', 'X']);
    expect(askedPart(VERSION_1, notAskedOf(VERSION_1, { planType: 'new', discipline: 'care' }))).toBe(VERSION_1);
    expect([VERSION_1, VERSION_2].map(hasScopes)).toEqual([false, true]);
    expect([VERSION_1, VERSION_2].map(asksByType)).toEqual([false, true]);
  });

  it('counts exactly the criteria that scoring counts', () => {
    for (const scope of [{}, { planType: 'new' as const }, { discipline: 'care' as const }]) {
      const scored = scoreAudit(VERSION_2, [], scope);
      const asked = allCriteria(askedPart(VERSION_2, notAskedOf(VERSION_2, scope)));
      expect(scored.ok && scored.value.total).toBe(asked.length);
    }
  });

  it('scores no answer kept of an earlier version, and hides no mark that does not belong', () => {
    const kept = { criterionId: 'A5', mark: null };
    const stray = { criterionId: 'Z9', mark: { kind: 'not-evidenced' as const } };
    const own = { criterionId: 'F2', mark: null };
    expect(answersOfVersion(VERSION_2, [kept, stray, own])).toEqual([stray, own]);
  });
});

import { describe, expect, it } from 'vitest';
import { type AgainstOptions, protectAgainst } from '#shared/domain/disclosure/earlier/protect-against';
import { exportedCells } from '#shared/domain/disclosure/earlier/told-cells';
import type { EarlierExport } from '#shared/domain/disclosure/earlier/with-earlier';
import type { RawFigures } from '#shared/domain/report/figures/figures';
import { isTogether, membersOfLine, teamKey, teamsKey } from '#shared/domain/report/figures/team-keys';

const SHORT = { from: '2026-09-07', to: '2026-10-18' };
const LONG = { from: '2026-09-07', to: '2026-10-25' };
const RUBRIC = { id: 'default', version: 2 };

/** Audits by group; a group that is no team of its own is named by its members. */
function figuresOf(audits: Readonly<Record<string, number>>): RawFigures {
  const keys = Object.keys(audits).map((group) => `audits|${group}|period`);
  const total = Object.values(audits).reduce((sum, count) => sum + count, 0);
  const counts = Object.entries(audits).map(([group, count]) => [`audits|${group}|period`, count] as const);
  return {
    counts: new Map([['audits|all|period', total], ...counts]),
    sums: [{ total: 'audits|all|period', parts: keys }],
    shares: [],
  };
}

function make(raw: RawFigures, period: typeof SHORT, earlier: readonly EarlierExport[] = []) {
  const options: AgainstOptions = { threshold: 5, audience: 'board', rubric: RUBRIC, spans: { period }, earlier };
  const made = protectAgainst(raw, options);
  const cells = exportedCells(raw, made.shown, options.spans);
  const record = {
    id: `e${earlier.length}`,
    at: '2026-10-20T10:00:00Z',
    audience: 'board',
    threshold: 5,
    cells,
  } as const;
  return { ...made, record: { ...record, rubric: RUBRIC } };
}

describe('teams that a report puts together', () => {
  it('are named by their members, and told apart from a team of that name', () => {
    expect(teamsKey(['West', 'East'])).toBe('teams:East+West');
    expect(teamsKey(['West', 'East'])).not.toBe(teamsKey(['West', 'South']));
    expect(isTogether(teamKey('Other teams'))).toBe(false);
    expect(membersOfLine(`audits|${teamsKey(['A+B', 'C|D'])}`)).toEqual(['audits|team:A+B', 'audits|team:C%7CD']);
    expect(membersOfLine('audits|team:East')).toBeNull();
  });

  it('are told apart by a mark where their names are too long for a key', () => {
    const names = Array.from({ length: 20 }, (_, at) => `Team of the long name ${at}`);
    const [key, other] = [teamsKey(names), teamsKey(names.slice(1))];
    expect(key.length).toBeLessThan(60);
    expect(key).not.toBe(other);
    expect([isTogether(key), membersOfLine(`audits|${key}`)]).toEqual([true, null]);
  });

  it('of other members are no count that was told before', () => {
    const [eastWest, southWest] = [teamsKey(['East', 'West']), teamsKey(['South', 'West'])];
    const before = make(figuresOf({ 'team:North': 30, 'team:South': 12, [eastWest]: 14 }), SHORT).record;
    // Three audits more than East and West had, and of other teams: nothing of three audits is known.
    const now = make(figuresOf({ 'team:North': 36, 'team:East': 20, [southWest]: 17 }), LONG, [before]);
    expect([now.refusals, now.corrections, now.shown.withheld]).toEqual([[], [], 0]);
    // With the same members it would be.
    const same = make(figuresOf({ 'team:North': 36, 'team:South': 20, [eastWest]: 17 }), LONG, [before]);
    expect(same.shown.count(`audits|${eastWest}|period`).kind).toBe('hidden');
  });

  it('are held against the teams that an earlier report named', () => {
    const before = make(figuresOf({ 'team:North': 30, 'team:East': 12, 'team:West': 14 }), SHORT).record;
    // The week between is of ten audits of North and three of the others.
    const together = teamsKey(['East', 'West']);
    const now = make(figuresOf({ 'team:North': 40, [together]: 29 }), LONG, [before]);
    expect(now.refusals).toEqual([]);
    expect(now.shown.count(`audits|${together}|period`).kind).toBe('hidden');
    // Without the earlier report it is told.
    expect(make(figuresOf({ 'team:North': 40, [together]: 29 }), LONG).shown.withheld).toBe(0);
  });

  it('of an earlier report are held against the teams that this one names', () => {
    const before = make(figuresOf({ 'team:North': 30, [teamsKey(['East', 'West'])]: 26 }), SHORT).record;
    const now = make(figuresOf({ 'team:North': 40, 'team:East': 13, 'team:West': 16 }), LONG, [before]);
    const kinds = ['team:East', 'team:West'].map((group) => now.shown.count(`audits|${group}|period`).kind);
    expect(kinds).toContain('hidden');
  });
});

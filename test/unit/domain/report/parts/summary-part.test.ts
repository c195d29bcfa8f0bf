import { describe, expect, it } from 'vitest';
import { summaryPart } from '#shared/domain/report/parts/summary/summary-part';
import { inventedAction, inventedIndicator, inventedRisk } from '../../../../helpers/report/invented-board';
import { makeContext as contextOf, levels } from '../../../../helpers/report/make-context';
import { saidBy } from '../../../../helpers/report/read-part';

/** Figures with those of all criteria together, and of grades. */
function figures() {
  const { counts, sums, shares } = levels();
  const all = new Map([...counts, ['met|all|period', 1200], ['audited|all|period', 1800], ['good|all|period', 20]]);
  const met = { key: 'met|all|period', part: 'met|all|period', base: 'audited|all|period' };
  const good = { key: 'good|all|period', part: 'good|all|period', base: 'graded|all|period' };
  return { counts: all, sums, shares: [...shares, met, good] };
}
const makeContext = (asked: Parameters<typeof contextOf>[0] = {}) => contextOf({ raw: figures(), ...asked });

const board = { actions: [inventedAction()], risks: [inventedRisk()], indicators: [inventedIndicator()] };
const change = { points: { value: 0, low: 0, high: 1 }, needs: [], markers: false } as const;
const compared = {
  head: { baseline: { from: '2026-W23', to: '2026-W35', firstDay: '2026-06-01', lastDay: '2026-08-30' } },
};

describe('what a Board reads first', () => {
  it('tells how targets, actions and risks stand, in the words of their own parts', () => {
    expect(saidBy(summaryPart(makeContext({ board }))).slice(-4)).toEqual([
      '0 of 1 indicators meet their target.',
      '1 action is open: 1 on track.',
      'Overdue on 1 December 2026: action 1 (due 31 October 2026).',
      '1 of 1 risk on the register is above its target score.',
    ]);
  });

  it('tells nothing of a part that the report leaves out, nor of what is not kept', () => {
    const said = saidBy(summaryPart(makeContext({ board, parts: ['cover', 'summary', 'risks'] }))).join(' ');
    expect(said).toContain('1 of 1 risk');
    expect(said).not.toMatch(/target\.|is open|Overdue/);
    const headings = summaryPart(makeContext()).part.blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings).not.toContain('Targets, actions and risks');
  });

  it('never says 0 points of a section that changed', () => {
    const said = saidBy(
      summaryPart(makeContext({ ...compared, facts: { changes: { F: { ...change, word: 'up', byRule: false } } } })),
    );
    expect(said.at(-1)).toBe(
      'Section F Special educational provision: less than 1 point higher (likely 0 to +1); before rounding, the range leaves out 0',
    );
  });

  it('names what may be chance in one line for each way, without a size', () => {
    const byRule = { ...change, byRule: true };
    const changes = {
      F: { ...byRule, word: 'up' },
      I: { ...byRule, word: 'down' },
      X: { ...byRule, word: 'down' },
    } as const;
    expect(saidBy(summaryPart(makeContext({ ...compared, facts: { changes } }))).slice(-2)).toEqual([
      'Could be chance, though points on the chart run unusually high: Section F Special educational provision',
      'Could be chance, though points on the chart run unusually low: Section I Placement and Section X Whole plan',
    ]);
  });

  it('says of all criteria together that a difference could be chance where only their chart tells', () => {
    const facts = { changes: { all: { ...change, word: 'down' as const, byRule: true } } };
    expect(saidBy(summaryPart(makeContext({ ...compared, facts })))[0]).toContain(
      'Compared with 1 June to 30 August 2026, the difference could be chance, though points on the chart run unusually low',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { withoutSettled } from '#shared/domain/disclosure/earlier/settled';
import { type Cell, sumOf } from '#shared/domain/disclosure/problem';

const cell = (key: string, count: number, more: Partial<Cell> = {}): Cell => ({ key, count, ...more });
const told = (key: string, count: number): Cell =>
  cell(key, count, { latent: true, harmless: true, known: { low: count, high: count } });
const keysOf = (cells: readonly Cell[]) => cells.map(({ key }) => key);

describe('a problem without what is settled', () => {
  it('leaves out what earlier reports tell, and what follows from them alone', () => {
    const { problem, standsFor } = withoutSettled({
      cells: [told('weeks 1 to 4', 20), told('weeks 1 to 3', 17), cell('week 4', 3, { latent: true })],
      equations: [sumOf('weeks 1 to 4', ['weeks 1 to 3', 'week 4'])],
    });
    expect(problem).toEqual({ cells: [], equations: [] });
    expect(standsFor('week 4')).toBeUndefined();
  });

  it('keeps every count of the report, and one cell for two that are the same number', () => {
    const { problem, standsFor } = withoutSettled({
      cells: [cell('met', 3), cell('piece', 3, { latent: true }), cell('notMet', 9), cell('audited', 12)],
      equations: [sumOf('audited', ['met', 'notMet']), sumOf('met', ['piece'])],
    });
    expect(keysOf(problem.cells)).toEqual(['met', 'notMet', 'audited']);
    expect(problem.equations).toEqual([{ plus: ['audited'], minus: ['met', 'notMet'] }]);
    expect([standsFor('piece'), standsFor('met')]).toEqual(['met', 'met']);
  });

  it('puts one number in the place of all that is known in a sum', () => {
    const { problem } = withoutSettled({
      cells: [told('before', 20), cell('now', 25), cell('later', 5, { latent: true })],
      equations: [{ plus: ['now'], minus: ['before', 'later'] }],
    });
    expect(keysOf(problem.cells)).toEqual(['now', 'later', 'settled:20']);
    expect(problem.equations).toEqual([{ plus: ['now'], minus: ['later', 'settled:20'] }]);
  });

  it('keeps what was hidden before in the range that it was told by', () => {
    const { problem } = withoutSettled({
      cells: [cell('few before', 2, { latent: true, known: { low: 1, high: 4 } }), cell('piece', 2, { latent: true })],
      equations: [sumOf('few before', ['piece'])],
    });
    expect(problem.cells).toEqual([cell('few before', 2, { latent: true, known: { low: 1, high: 4 } })]);
  });

  it('changes nothing where what is known contradicts itself', () => {
    const whole = { cells: [told('one', 3), told('other', 4)], equations: [sumOf('one', ['other'])] };
    expect(withoutSettled(whole).problem).toBe(whole);
  });
});

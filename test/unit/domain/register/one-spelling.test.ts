import { describe, expect, it } from 'vitest';
import { withOneSpelling } from '#shared/domain/register/one-spelling';

const numbered = (teams: readonly (string | undefined)[]) =>
  teams.map((team, at) => ({ at: at + 2, row: { ref: `EHC-${at}`, ...(team !== undefined && { team }) } }));
const teamsOf = (teams: readonly (string | undefined)[]) =>
  withOneSpelling(numbered(teams)).rows.map(({ row }) => row.team);

describe('words that differ in capitals and spaces alone', () => {
  it('take the spelling that most rows have', () => {
    expect(teamsOf(['west', 'West', 'North', 'West', undefined])).toEqual(['West', 'West', 'North', 'West', undefined]);
  });

  it('take the first in the file where two spellings are equally frequent', () => {
    expect(teamsOf(['West  Team', 'west team'])).toEqual(['West  Team', 'West  Team']);
  });

  it('leave the rows as they are, and say nothing, where all agree', () => {
    const rows = numbered(['West', 'North', 'West']);
    expect(withOneSpelling(rows)).toEqual({ rows, examples: {} });
    expect(withOneSpelling(numbered(['west', 'West', 'West'])).examples).toEqual({ team: 'West' });
  });
});

import { describe, expect, it } from 'vitest';
import { cellWords } from '#shared/domain/report/model/cell-words';
import { dataPart } from '#shared/domain/report/parts/data/data-part';
import { heatPart } from '#shared/domain/report/parts/heat/heat-part';
import { ratingOf } from '#shared/domain/report/parts/heat/rating-of';
import { summaryPart } from '#shared/domain/report/parts/summary/summary-part';
import { teamsPart } from '#shared/domain/report/parts/teams/teams-part';
import { rowsOf, saidBy, tableOf, wordsOf } from '../../../../helpers/report/read-part';
import { realContext } from '../../../../helpers/report/real-context';
import { spreadResults } from '../../../../helpers/report/spread-results';
import { weeksResults } from '../../../../helpers/report/weeks-results';

const WEEKS = weeksResults();
const halves = realContext(WEEKS, { from: '2026-W35', baseline: 'before' });

describe('the results by section and criterion', () => {
  const built = heatPart(halves);
  const rows = rowsOf(tableOf(built, 'heat'));

  it('stand on pages turned sideways, sections before their criteria, with a word and a change for each', () => {
    expect(built.part.landscape).toBe(true);
    const starts = tableOf(built, 'heat').rows.filter(({ startsGroup }) => startsGroup);
    expect(starts.map(({ key }) => key)).toEqual(halves.rubric.sections.map(({ id }) => id));
    expect(tableOf(built, 'heat').rows.filter(({ isWhole }) => isWhole)).toEqual(starts);
    expect(rows.filter((row) => /^(F2|F8|G1|H1b) /.test(row))).toEqual([
      'F2 Specific and quantified | 69 | 114 | 61% | 51% to 69% | Mixed | +24 | +12 to +36 | Higher',
      'F8 Provision for transition | 61 | 114 | 54% | 44% to 62% | Mixed | – | – | Not compared',
      'G1 Matches section C and agreed by the health commissioner | hidden | 75 | hidden | hidden | Hidden | hidden | hidden | None',
      'H1b H1 and H2 are kept apart | 12 | 53 | 23% | 13% to 36% | Weak | −16 | −31 to −1 | Lower (care)',
    ]);
    expect(rows).toContain(
      'Section F: Special educational provision | 590 | 1,014 | 58% | 53% to 63% | Mixed | +24 | +17 to +30 | Higher',
    );
  });

  it('takes the plans as what was sampled where several criteria of one plan are counted', () => {
    // By the 1,014 answers alone the range would be 55 to 61.
    expect(rows.find((row) => row.startsWith('Section F:'))).toContain('53% to 63%');
  });

  it('say how the words come about, what the change is since, and that chance makes some', () => {
    expect(saidBy(built)).toEqual([
      'Over all sections, 52% (95% interval 48% to 56%) of criteria were met.',
      'Rating, by the percent shown: Strong from 90%, Sound from 70%, Mixed from 50% and Weak below that; no word for fewer than 10 answers.',
      'Change over the criteria that versions 1 and 2 share, 24 August to 22 November 2026 against 25 May to 23 August 2026, in points, with its 95% interval. Where nothing changed, about one row in twenty shows a change by chance. “(care)”: the way auditors mark may be part of it.',
      'Over the criteria that versions 1 and 2 have in common. 44 criteria are the same in both; two were added.',
    ]);
  });

  it('have no columns of a change where there is no baseline', () => {
    const alone = tableOf(heatPart(realContext(WEEKS, { baseline: 'none' })), 'heat');
    expect(alone.columns.map(({ key }) => key)).toEqual(['what', 'met', 'audited', 'percent', 'interval', 'rating']);
  });

  it('have no blank cell, whatever is hidden', () => {
    for (const file of [
      spreadResults(1, { audits: 3, weeks: 2, secondFrom: 0, teams: 1, samplings: ['none'], marks: 'usual' }),
      spreadResults(2, {
        audits: 40,
        weeks: 9,
        secondFrom: 6,
        teams: 3,
        samplings: ['random'],
        marks: 'not-applicable',
      }),
      spreadResults(3, { audits: 40, weeks: 9, secondFrom: 6, teams: 3, samplings: ['random'], marks: 'met' }),
    ]) {
      const context = realContext(file, { from: '2026-W03', baseline: 'before' });
      const cells = tableOf(heatPart(context), 'heat').rows.flatMap((row) => row.cells);
      expect(cells.filter((cell) => cellWords(cell, 5).trim() === '')).toEqual([]);
    }
  });
});

describe('what the small count of Section J costs', () => {
  const rows = rowsOf(tableOf(heatPart(halves), 'heat'));
  const of = (start: string) => rows.find((row) => row.startsWith(start)) ?? '';

  it('is neither a strength nor a change: those are findings', () => {
    expect(of('Section J')).toContain(' | all but 1 to 4 | 9 | hidden | ');
    expect(of('I1 ')).toContain(' | 102 | 114 | 89% | ');
    expect(of('Section K')).toMatch(/ \| 62 \| 114 \| 54% \| 45% to 63% \| Mixed \| .* \| Lower \(care\)$/);
    expect(of('K1 ')).toContain(' | 62 | 114 | 54% | ');
    for (const { id } of halves.rubric.sections) {
      const word = halves.facts.changes[id]?.word;
      if (word === 'up' || word === 'down') expect(of(`Section ${id}:`), id).not.toContain('hidden');
    }
  });

  it('is a section in which nothing changed, and one of its criteria', () => {
    const hidden = rows.filter((row) => / \| hidden \| \d+ \| /.test(row));
    expect(hidden.map((row) => row.split(/[ :]/).slice(0, 2).join(' '))).toEqual(['Section G', 'G1 Matches']);
    expect(hidden.every((row) => row.endsWith(' | None'))).toBe(true);
  });
});

describe('the word beside a percent', () => {
  const base = { kind: 'count', value: 40 } as const;
  it.each([
    [{ kind: 'percent', value: 90 }, 'Strong'],
    [{ kind: 'percent', value: 89 }, 'Sound'],
    [{ kind: 'percent', value: 50 }, 'Mixed'],
    [{ kind: 'percent', value: 0 }, 'Weak'],
    [{ kind: 'none' }, 'None audited'],
    // A bound has a word only where every percent within it has the same one.
    [{ kind: 'at-least', value: 90 }, 'Strong'],
    [{ kind: 'at-least', value: 85 }, 'Hidden'],
    [{ kind: 'at-most', value: 40 }, 'Weak'],
    [{ kind: 'at-most', value: 50 }, 'Hidden'],
    [{ kind: 'percent-hidden' }, 'Hidden'],
  ] as const)('of %o is %s', (percent, word) => {
    expect(ratingOf(percent, base)).toBe(word);
  });

  it('says too few where the base is', () => {
    expect(ratingOf({ kind: 'percent-hidden' }, { kind: 'few' })).toBe('Too few');
    expect(ratingOf({ kind: 'percent-hidden' }, { kind: 'count', value: 9 })).toBe('Too few');
  });
});

const middleOrLarge = (at: number): string => (at < 25 ? 'Middle' : 'Large');

describe('the results by team', () => {
  it('stand in the order of names with two groups of grades, and say that ranges overlap', () => {
    const built = teamsPart(halves);
    expect(rowsOf(tableOf(built, 'teams'))).toEqual([
      'East | 34 | 51% | 43% to 58% | 7 | 27 | 21% | 10% to 37%',
      'North | 43 | 54% | 49% to 60% | 9 | 34 | 21% | 11% to 35%',
      'South | 37 | 50% | 42% to 58% | 10 | 27 | 27% | 15% to 43%',
    ]);
    expect(saidBy(built)[0]).toBe(
      'The ranges of all teams overlap: nothing here shows that one team’s plans are better than another’s.',
    );
  });

  it('put teams with fewer than ten audits together, with the next smallest where one would stand alone', () => {
    const file = spreadResults(4, {
      audits: 60,
      weeks: 4,
      secondFrom: 0,
      teams: 1,
      samplings: ['none'],
      marks: 'usual',
    });
    const teamOf = (at: number) => (at < 3 ? 'Small' : middleOrLarge(at));
    const audits = file.audits.map((row, at) => ({ ...row, team: teamOf(at) }));
    const table = tableOf(teamsPart(realContext({ ...file, audits }, { baseline: 'none' })), 'teams');
    const rows = rowsOf(table);
    expect(rows.map((row) => row.split(' | ').slice(0, 2))).toEqual([
      ['Large', '35'],
      ['Other teams', '25'],
    ]);
    // Rows stand in files of figures by their keys, where those of other teams would say which had few audits.
    expect(table.rows.map(({ key }) => key)).toEqual(['team:Large', 'other-teams']);
  });

  it('name those whose ranges lie apart, and nobody of one team alone', () => {
    const file = spreadResults(5, {
      audits: 60,
      weeks: 4,
      secondFrom: 0,
      teams: 1,
      samplings: ['none'],
      marks: 'usual',
    });
    const good = spreadResults(5, { audits: 60, weeks: 4, secondFrom: 0, teams: 1, samplings: ['none'], marks: 'met' });
    const audits = file.audits.map((row, at) => ({
      ...((at < 30 ? row : good.audits[at]) ?? row),
      team: at < 30 ? 'A' : 'B',
    }));
    const said = saidBy(teamsPart(realContext({ ...file, audits }, { baseline: 'none' })));
    expect(said[0]).toContain('with ranges that do not overlap: B above A.');
    expect(saidBy(teamsPart(realContext(file, { baseline: 'none' })))).toEqual([
      'Figures by team are not given: there is one team, or no two with enough audits to tell apart.',
    ]);
  });
});

describe('the summary', () => {
  it('is a finding with its range, strengths, areas and what changed', () => {
    expect(saidBy(summaryPart(halves))).toEqual([
      'Criteria were met 52% of the time (likely 48% to 56%), over 114 audits of plans of 31 August to 22 November 2026, marked with rubric version 2. Over the criteria that versions 1 and 2 share, no change from 25 May to 23 August 2026 can be told.',
      'The local audit grade was Outstanding or Good in 26 of 114 graded audits (23%, 16% to 31%).',
      'I1 Name and type in a final plan, blank in a draft: met in 89% (likely 82% to 94%)',
      'H2a Matches section D: met in 18% (likely 11% to 30%)',
      'H1b H1 and H2 are kept apart: met in 23% (likely 13% to 36%)',
      'H1c H1 services are specific: met in 24% (likely 15% to 37%)',
      'Over the criteria that versions 1 and 2 share, 24 August to 22 November 2026 against 25 May to 23 August 2026:',
      'Section F Special educational provision: 24 points higher (likely +17 to +30)',
      'Section H1 Social care provision (CSDPA 1970): 12 points lower (likely −22 to −2); the way auditors mark may be part of this',
      'Could be chance, though points on the chart run unusually low: Section H2 Other social care provision, Section K Advice and information and Section X Whole plan',
    ]);
  });

  it('has places for the words of a person, which stay out until they are ticked', () => {
    expect(wordsOf(summaryPart(halves))).toEqual([
      ['context', []],
      ['decisions', []],
    ]);
    const choice = {
      ...halves.choice,
      words: { decisions: 'Agree the plan.\nFund the post.' },
      ticked: ['decisions' as const],
    };
    expect(wordsOf(summaryPart({ ...halves, choice }))[1]).toEqual([
      'decisions',
      ['Agree the plan.', 'Fund the post.'],
    ]);
  });

  it('says that nothing is compared where there is nothing before', () => {
    expect(saidBy(summaryPart(realContext(WEEKS, { baseline: 'none' }))).at(-1)).toBe(
      'Nothing is compared: there is no earlier period to hold these figures against.',
    );
  });

  it('says the refusal’s own sentence where the two are not comparable', () => {
    const refused = { ...halves, facts: { ...halves.facts, refusal: 'Not compared: the mix of teams differs.' } };
    expect(saidBy(summaryPart(refused)).at(-1)).toBe('Not compared: the mix of teams differs.');
  });
});

describe('the data behind the charts', () => {
  it('are the tables of all charts, and no part where there is no chart', () => {
    const table = tableOf(heatPart(halves), 'heat');
    expect(dataPart(halves, { parts: [], data: [table] })?.blocks.at(-1)).toEqual(table);
    expect(dataPart(halves, { parts: [], data: [] })).toBe(null);
  });
});

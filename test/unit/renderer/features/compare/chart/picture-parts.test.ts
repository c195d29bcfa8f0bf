import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSeries } from '#shared/domain/compare/charts/build-series';
import { seriesWithoutSmall } from '#shared/domain/compare/export/small-numbers';
import { looksOf, PAPER } from '../../../../../../renderer/features/compare/chart/picture-looks';
import { pictureNote } from '../../../../../../renderer/features/compare/chart/picture-note';
import { wrapped } from '../../../../../../renderer/features/compare/chart/wrapped';
import { optionsWith, SHARE_OF_PLANS, sharesOf } from '../../../../../helpers/compare/make-series';

const CLASSES = ['label', 'grid', 'band', 'limit', 'centre', 'event', 'eventname', 'line', 'point', 'few', 'signal'];

test('every colour of a picture is the light one that the style sheets give the same part', async () => {
  const tokens = await readFile('renderer/app/styles/tokens.css', 'utf8');
  const light = tokens.slice(0, tokens.indexOf('}'));
  const token = (name: string) => new RegExp(`${name}: (#[0-9a-f]{6});`).exec(light)?.[1];
  const sheet = await readFile('renderer/features/compare/chart/chart.css', 'utf8');
  const rules = sheet.slice(0, sheet.indexOf('@media'));
  for (const name of [...CLASSES, 'worse']) {
    const body = new RegExp(`\\.chart-${name} \\{([^}]*)\\}`).exec(rules)?.[1] ?? '';
    const said = [...body.matchAll(/(fill|stroke): var\((--[\w-]+)\)/g)].map(([, kind, of]) => [kind, token(of ?? '')]);
    expect(said, name).not.toEqual([]);
    expect(looksOf([`chart-${name}`]), name).toMatchObject(Object.fromEntries(said));
  }
  expect(PAPER.ground).toBe(token('--surface'));
});

test('the look of a point that is worse stands over that of any signal', () => {
  expect(looksOf(['chart-worse', 'chart-signal'])).toEqual(looksOf(['chart-signal', 'chart-worse']));
  expect(looksOf(['chart-signal', 'chart-worse']).fill).not.toBe(looksOf(['chart-signal']).fill);
  expect(looksOf(['other'])).toEqual({});
});

test('a wrapped text keeps its words, and no line is too wide that could be broken', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 5, max: 40 }),
      (all, most) => {
        const lines = wrapped(all.join(' '), most, (text) => text.length);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true);
      },
    ),
  );
});

test('a picture says how many plans it is made from, and what n means', () => {
  const series = buildSeries(
    sharesOf([
      [4, 9],
      [1, 3],
    ]),
    SHARE_OF_PLANS,
    optionsWith(),
  );
  const note = pictureNote({ series, period: 'week' });
  expect(note).toContain(series.why);
  expect(note).toContain('n: plans in each week; 12 plans in all, week 02 to week 03.');
  const told = pictureNote({ series: seriesWithoutSmall(series), period: 'week' });
  expect(told).toContain(
    '; 9 plans in all, week 02 to week 03. *: fewer than 5 plans, not shown and not in that number.',
  );
});

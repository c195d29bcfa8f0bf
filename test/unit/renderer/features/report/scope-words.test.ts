import { expect, test } from 'vitest';
import { countWords } from '../../../../../renderer/features/report/scope/count-words';
import { weeksLabel } from '../../../../../renderer/features/report/scope/period';
import { usualWords } from '../../../../../renderer/features/report/scope/scope-of-draft';
import type { VersionChoice } from '../../../../../renderer/features/report/scope/version-picker';
import { isOfPart } from '../../../../../renderer/features/report/scope/version-weeks';

const version = (number: number, changed: Partial<VersionChoice>): VersionChoice => ({
  id: `rubric/${number}`,
  label: `Version ${number}`,
  version: number,
  audits: 20,
  counted: 20,
  from: '2026-W22',
  to: '2026-W35',
  isChosen: false,
  ...changed,
});
const FIRST = version(1, { isChosen: true, audits: 139, counted: 131 });
const SECOND = version(2, { from: '2026-W36', to: '2026-W47' });

test('says why the report counts fewer audits than were submitted', () => {
  expect(countWords([FIRST])).toBe(
    '139 submitted audits in this period. The figures are of 131: 8 are of plans that were picked in another way.',
  );
  expect(countWords([version(1, { isChosen: true, audits: 1, counted: 1 })])).toBe('1 submitted audit in this period.');
  expect(countWords([SECOND, { ...FIRST, counted: 138 }])).toBe(
    '139 submitted audits in this period marked with version 1. The figures are of 138: 1 is of a plan that was picked in another way. Left out, because they cannot be put together: 20 marked with version 2.',
  );
  expect(countWords([])).toBe('');
});

test('tells where the figures are of a part of the period alone', () => {
  const period = { from: '2026-W22', to: '2026-W48' };
  expect(isOfPart(FIRST, [SECOND, FIRST], period)).toBe(true);
  expect(isOfPart(SECOND, [SECOND, FIRST], period)).toBe(true);
});

test('says nothing of it where one version was used, or both in the same weeks', () => {
  expect(isOfPart(FIRST, [FIRST], { from: '2026-W22', to: '2026-W48' })).toBe(false);
  expect(isOfPart(FIRST, [FIRST, SECOND], { from: '2026-W22', to: '2026-W35' })).toBe(false);
  const beside = version(2, { from: '2026-W30', to: '2026-W33' });
  expect(isOfPart(FIRST, [beside, FIRST], { from: '2026-W20', to: '2026-W40' })).toBe(false);
});

test.each([
  ['2026-W22', '2026-W35', 'weeks 22 to 35 of 2026'],
  ['2026-W47', '2026-W47', 'week 47 of 2026'],
  ['2026-W50', '2027-W03', 'week 50 of 2026 to week 3 of 2027'],
])('%s to %s', (from, to, words) => {
  expect(weeksLabel({ from, to })).toBe(words);
});

test('says of what was chosen for a person why that version, and what it is held against where that is chosen too', () => {
  const usual = {
    from: '2026-W36',
    to: '2026-W47',
    rubric: 'default/1',
    version: 1,
    why: 'weeks',
    amongOthers: true,
    hasEnough: true,
    hasBefore: true,
  } as const;
  const begins = 'Chosen for you: the last 12 weeks of audits marked with version 1';
  const enough = `${begins}, the newest with enough audits.`;
  expect(usualWords(usual, 'before')).toBe(`${enough} Held against as many weeks before.`);
  expect(usualWords(usual, 'none')).toBe(enough);
  expect(usualWords(usual, { from: '2026-W01', to: '2026-W12' })).toBe(enough);
  expect(usualWords({ ...usual, hasEnough: false, hasBefore: false }, 'before')).toBe(
    `${begins}, the one with most audits. Held against nothing, because there is none before.`,
  );
  expect(usualWords({ ...usual, amongOthers: false, hasEnough: false }, 'none')).toBe(`${begins}.`);
});

import { expect, it } from 'vitest';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { buildSentence } from '#shared/domain/compare/sentence/build-sentence';
import { plainText } from '#shared/domain/compare/sentence/sentence';
import { sentenceInput, usedVersions } from '#shared/domain/compare/sentence/sentence-of-model';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { MANAGER, SAMPLE_WEEKS, VERSIONS, WEEKS_EVENTS, weeksData } from '../../../../helpers/compare/weeks-records';

const DATA = weeksData();
const RUBRICS = [SAMPLE_WEEKS.rubric, DEFAULT_RUBRIC];
const answer = (change: Partial<CompareView>) =>
  answerCompare(DATA, { ...START_VIEW, versions: VERSIONS, ...change }, USUAL_SETTINGS, WEEKS_EVENTS, MANAGER);
const inputOf = (change: Partial<CompareView>) => sentenceInput(answer(change), USUAL_SETTINGS.few, RUBRICS);
const headline = (change: Partial<CompareView>) => {
  const input = inputOf(change);
  return input === null ? null : plainText(buildSentence(input).headline);
};

it('has nothing to say where there are not two stretches', () => {
  // All 26 weeks are the baseline: nothing comes after it, and nothing before it was marked with another version.
  expect(inputOf({ versions: VERSIONS, baseline: { kind: 'first', points: 26 } })).toBeNull();
});

it('names the event between the two stretches', () => {
  const input = inputOf({ measure: { kind: 'section', section: 'F' } });
  expect(input?.since).toMatch(/^“Section F training” of \d+ August 2026$/);
  expect(headline({ measure: { kind: 'section', section: 'F' } })).toContain('Section F has improved');
});

it('names the day that a person chose where no event stands there', () => {
  const spans = { earlier: { to: '2026-09-30' }, later: { from: '2026-10-01' } };
  expect(inputOf({ spans })?.since).toBe('1 October 2026');
});

it('names a criterion as its newest version does, and the versions of what is marked alone', () => {
  expect(inputOf({ measure: { kind: 'criterion', criterionId: 'F2' } })?.named).toMatch(/^F2 /);
  expect(usedVersions(answer({}))).toBe('rubric v1 and v2');
  expect(usedVersions(answer({ measure: { kind: 'weeks' } }))).toBeNull();
});

it('hands on that something is refused, and then no change is claimed', () => {
  const input = inputOf({ measure: { kind: 'section', section: 'F' } });
  if (input === null) throw new Error('There are two stretches.');
  expect(plainText(buildSentence({ ...input, refused: true }).headline)).not.toContain('improved');
});

import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { START_VIEW } from '#shared/domain/compare/compare-view';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { ownOf } from '../../../../renderer/features/compare/own-spans';
import {
  areMarkersTold,
  changeOf,
  otherSpans,
  spokenChangeOf,
} from '../../../../renderer/features/compare/sections/section-notes';
import { MANAGER, VERSIONS, WEEKS_EVENTS, weeksData } from '../../../helpers/compare/weeks-records';

const model = answerCompare(
  weeksData(),
  { ...START_VIEW, versions: VERSIONS, split: 'section' },
  USUAL_SETTINGS,
  WEEKS_EVENTS,
  MANAGER,
);
const groups = model.split?.groups ?? [];
const section = (letter: string) => {
  const found = groups.find(({ value }) => value === letter);
  if (found === undefined) throw new Error(letter);
  return found;
};

describe('the table of sections', () => {
  it('marks changes that markers may be part of, and tells a voice in words', () => {
    expect(['C', 'D', 'F'].map((letter) => changeOf(section(letter), model))).toEqual(['no signal', 'down*', 'up']);
    expect(spokenChangeOf(section('D'), model)).toBe('down, but markers may be part of this');
    expect(spokenChangeOf(section('F'), model)).toBe('up');
    expect(areMarkersTold(groups, model)).toBe(true);
    expect(areMarkersTold([section('F')], model)).toBe(false);
  });

  it('says which sections compare other periods, and shows what their own sentence compares', () => {
    expect(otherSpans(groups)).toContain('H1: weeks 22 to 37 of 2026, then weeks 38 to 47 of 2026');
    expect(otherSpans(groups).some((line) => line.startsWith('F'))).toBe(false);
    expect(ownOf(section('H1'))).toBe(section('H1').own);
    expect(ownOf(section('F'))).toBe(section('F'));
  });

  it('tells no change where the two spans may not be compared', () => {
    const refused = { comparable: { ...model.comparable, ok: false } };
    expect(['C', 'D', 'F'].map((letter) => changeOf(section(letter), refused))).toEqual([
      'no signal',
      'not compared',
      'not compared',
    ]);
    expect(areMarkersTold(groups, refused)).toBe(false);
  });
});

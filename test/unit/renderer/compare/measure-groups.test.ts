import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { START_VIEW } from '#shared/domain/compare/compare-view';
import { answerCompare } from '#shared/domain/compare/model/answer-compare';
import { measureGroups, measureId, shortMeasure } from '../../../../renderer/features/compare/head/measure-groups';
import { MANAGER, weeksData } from '../../../helpers/compare/weeks-records';

const { measures } = answerCompare(weeksData(), START_VIEW, USUAL_SETTINGS, [], MANAGER).choices;
const labels = (search: string) =>
  measureGroups(measures, search).flatMap(({ choices }) => choices.map(({ facts }) => facts.label));

describe('the list of measures', () => {
  it('holds every measure once, each under its own heading, in the order they come', () => {
    const groups = measureGroups(measures, '');
    expect(groups.flatMap(({ choices }) => choices)).toHaveLength(measures.length);
    expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
    for (const { title, choices } of groups) expect(choices.every(({ heading }) => heading === title)).toBe(true);
    expect(new Set(measures.map(({ measure }) => measureId(measure))).size).toBe(measures.length);
  });

  it('keeps what holds every word of a search, in any order and case, and nothing for words that nothing holds', () => {
    expect(labels('MET section f')).toContain('Section F, share of criteria met');
    expect(labels('section f')).not.toContain('Section A, share of criteria met');
    expect(labels('zebra')).toEqual([]);
    expect(labels('   ')).toHaveLength(measures.length);
  });

  it('says each measure in few words, and no two alike', () => {
    const short = measures.map(({ measure }) => shortMeasure(measure));
    expect(new Set(short).size).toBe(short.length);
    for (const words of short) expect(words.length).toBeLessThan(45);
  });
});

import { describe, expect, it } from 'vitest';
import { PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import { nextBandId, nextCriterionId, spentIdsOf } from '#shared/domain/rubric/next-id';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import { contentOf } from '#shared/domain/rubric/to-published';

const content = contentOf(DEFAULT_RUBRIC);
const spent = spentIdsOf(DEFAULT_RUBRIC);
const draftWith = (...edits: readonly RubricEdit[]): RubricContent =>
  edits.reduce((one, edit) => editRubric(one, edit, spent), content);
const idsOf = (draft: RubricContent, sectionId: string) =>
  draft.sections.find(({ id }) => id === sectionId)?.criteria.map(({ id }) => id);
const criterion = (draft: RubricContent, criterionId: string) =>
  draft.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterionId);

describe('ids', () => {
  it('go on after the highest there ever was: F8 after F7, also where F7 is gone', () => {
    const without = draftWith(
      { kind: 'remove-criterion', criterionId: 'F7' },
      { kind: 'add-criterion', sectionId: 'F' },
    );
    expect(idsOf(without, 'F')).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F8']);
    expect(nextCriterionId('F', ['F1', 'F40', 'X99', 'FA1', 'F2b'])).toBe('F41');
    expect(nextCriterionId('K', [])).toBe('K1');
  });

  it('count in letters in H1 and H2', () => {
    expect(idsOf(draftWith({ kind: 'add-criterion', sectionId: 'H1' }), 'H1')).toEqual(['H1a', 'H1b', 'H1c', 'H1d']);
    expect(nextCriterionId('H2', ['H2y', 'H2z', 'H1q'])).toBe('H2aa');
    expect(nextCriterionId('H2', ['H2az'])).toBe('H2ba');
  });

  it('of bands count on, too', () => {
    expect(nextBandId(['outstanding', 'band-3', 'band-x'])).toBe('band-4');
  });

  it('stay with a criterion that moves, and change where it is said to ask something else', () => {
    const moved = draftWith({ kind: 'move-criterion', criterionId: 'F2', toSection: 'B', to: 1 });
    expect([idsOf(moved, 'B'), idsOf(moved, 'F')]).toEqual([
      ['B1', 'F2', 'B2', 'B3', 'B4', 'B5'],
      ['F1', 'F3', 'F4', 'F5', 'F6', 'F7'],
    ]);
    const renewed = draftWith({ kind: 'renew-criterion', criterionId: 'F2' });
    expect(idsOf(renewed, 'F')).toEqual(['F1', 'F8', 'F3', 'F4', 'F5', 'F6', 'F7']);
    expect(criterion(renewed, 'F8')?.title).toBe(criterion(content, 'F2')?.title);
  });
});

describe('editing', () => {
  it('moves sections and criteria to where they are put, beyond the ends too', () => {
    const letters = (draft: RubricContent) => draft.sections.map(({ id }) => id).join('');
    expect(letters(draftWith({ kind: 'move-section', sectionId: 'X', to: 0 }))).toBe('XABCDEFGH1H2IJK');
    expect(letters(draftWith({ kind: 'move-section', sectionId: 'A', to: 99 }))).toBe('BCDEFGH1H2IJKXA');
    expect(idsOf(draftWith({ kind: 'move-criterion', criterionId: 'A1', toSection: 'A', to: 2 }), 'A')).toEqual([
      'A2',
      'A3',
      'A1',
      'A4',
      'A5',
    ]);
  });

  it('puts a section back in the order of the letters, with its usual title', () => {
    const back = draftWith({ kind: 'remove-section', sectionId: 'G' }, { kind: 'add-section', sectionId: 'G' });
    expect(back.sections.map(({ id }) => id)).toEqual(content.sections.map(({ id }) => id));
    expect(back.sections[6]).toEqual({ id: 'G', title: 'Health provision', weight: 1, criteria: [] });
  });

  it('numbers the scale anew, and the word that is the first to count as met stays it', () => {
    const firstMet = ({ scale, metFrom }: RubricContent) => scale[metFrom]?.word;
    for (const at of [0, 1, 2, 3, undefined])
      expect(firstMet(draftWith({ kind: 'add-scale-point', ...(at === undefined ? {} : { at }) })), `${at}`).toBe(
        'Met',
      );
    for (const value of [0, 1, 3]) expect(firstMet(draftWith({ kind: 'remove-scale-point', value }))).toBe('Met');
    expect(firstMet(draftWith({ kind: 'remove-scale-point', value: 2 }))).toBe('Strong');
  });

  it('keeps plan types in one order, and all six as none', () => {
    const types = (...planTypes: (typeof PLAN_TYPES)[number][]) =>
      criterion(draftWith({ kind: 'change-criterion', criterionId: 'F1', fields: { planTypes } }), 'F1')?.planTypes;
    expect(types('moved-in', 'new')).toEqual(['new', 'moved-in']);
    expect(types(...PLAN_TYPES)).toBeUndefined();
  });

  it('sets and takes away a discipline and the words on N/A', () => {
    const care = draftWith({ kind: 'section-discipline', sectionId: 'D', discipline: 'care' });
    expect(care.sections[3]?.discipline).toBe('care');
    expect(
      editRubric(care, { kind: 'section-discipline', sectionId: 'D', discipline: null }, spent).sections[3],
    ).toEqual(content.sections[3]);
    const without = draftWith({ kind: 'change-criterion', criterionId: 'A2', fields: { naWhen: '' } });
    expect(criterion(without, 'A2')).not.toHaveProperty('naWhen');
  });

  it('puts a band where its percent belongs, and leaves a cap to a person', () => {
    const added = draftWith({ kind: 'add-band', word: 'Sound', from: 75 });
    expect(added.bands.map(({ id, from }) => [id, from])).toEqual([
      ['outstanding', 85],
      ['band-1', 75],
      ['good', 65],
      ['requires-improvement', 40],
      ['inadequate', 0],
    ]);
    expect(draftWith({ kind: 'remove-band', bandId: 'requires-improvement' }).caps.one).toBe('requires-improvement');
  });

  it('answers the same draft for what is not there, and beyond the limits', () => {
    expect(draftWith({ kind: 'remove-criterion', criterionId: 'Q1' })).toBe(content);
    expect(draftWith({ kind: 'add-section', sectionId: 'A' })).toBe(content);
    expect(draftWith({ kind: 'move-criterion', criterionId: 'F1', toSection: 'F', to: 0 })).toBe(content);
    const full = draftWith(...Array.from({ length: 6 }, () => ({ kind: 'add-scale-point' }) as const));
    expect(full.scale).toHaveLength(10);
    expect(editRubric(full, { kind: 'add-scale-point' }, spent)).toBe(full);
  });
});

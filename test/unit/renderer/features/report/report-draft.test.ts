import { describe, expect, test } from 'vitest';
import {
  type ReportDraft,
  reportDraftSchema,
  toDraft,
} from '../../../../../renderer/features/report/draft/report-draft';
import { isWritten, partsOf, toChoice } from '../../../../../renderer/features/report/draft/to-choice';
import { fieldId, staysOut, toWrite } from '../../../../../renderer/features/report/draft/to-write';

const EMPTY = reportDraftSchema.parse({});
const WRITTEN: Partial<ReportDraft> = {
  council: 'Northmoor',
  board: 'SEND Programme Board',
  boardDate: '14/01/2027',
  preparedBy: 'SEND quality lead',
  classification: 'Official',
  context: 'A new team.',
  decisions: 'Agree the workshop.',
  voice: 'Plainer words.',
};
const EXAMPLE = {
  id: 'a',
  heading: 'Hours',
  text: 'Three hours a week.',
  signedOffBy: 'SEND lead',
  signedOffOn: '2/1/2027',
};

describe('what is kept of a report', () => {
  test('comes back as it was, unfinished words too', () => {
    const draft = { ...EMPTY, ...WRITTEN, boardDate: '14/1', examples: [{ ...EXAMPLE, text: '' }] };
    expect(toDraft(JSON.parse(JSON.stringify(draft)), null)).toEqual(draft);
  });

  test('words of earlier versions of the app are taken over once', () => {
    const words = { title: 'Ours', council: 'Northmoor', board: '', preparedBy: '', decision: 'Agree it.' };
    expect(toDraft(null, words)).toMatchObject({ title: 'Ours', council: 'Northmoor', decisions: 'Agree it.' });
    expect(toDraft(EMPTY, words)).toEqual(EMPTY);
    expect(toDraft({ period: 7 }, 'junk')).toEqual(EMPTY);
  });
});

describe('what a report takes of a draft', () => {
  test('is without what is empty or not finished', () => {
    const choice = toChoice({ ...EMPTY, council: ' Northmoor ', boardDate: '31/02/2027', context: '  ' });
    expect(choice).toMatchObject({ council: 'Northmoor', words: {}, examples: [] });
    expect(choice).not.toHaveProperty('title');
    expect(choice).not.toHaveProperty('boardDate');
  });

  test('is all that was written, with days as days', () => {
    const choice = toChoice({ ...EMPTY, ...WRITTEN, examples: [EXAMPLE, { ...EXAMPLE, id: 'b', heading: '' }] });
    expect(choice.boardDate).toBe('2027-01-14');
    expect(choice.words).toEqual({ context: 'A new team.', decisions: 'Agree the workshop.', voice: 'Plainer words.' });
    expect(choice.examples).toEqual([
      { heading: 'Hours', text: 'Three hours a week.', signedOffBy: 'SEND lead', signedOffOn: '2027-01-02' },
    ]);
  });

  test('has every part once, in the order that was chosen', () => {
    const parts = [{ id: 'method', shown: false } as const, { id: 'cover', shown: true } as const];
    const ids = partsOf({ ...EMPTY, parts: [...parts] }).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['method', 'cover']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(partsOf(EMPTY).length);
  });
});

describe('what is still to be written', () => {
  test('is everything at first, and nothing once all is written', () => {
    expect(toWrite(EMPTY).map(({ field }) => field)).toContain(fieldId('add-example'));
    expect(toWrite({ ...EMPTY, ...WRITTEN, examples: [EXAMPLE] } as ReportDraft)).toEqual([]);
  });

  test('is not asked for parts that are left out', () => {
    const draft = { ...EMPTY, ...WRITTEN, context: '', decisions: '', voice: '' } as ReportDraft;
    const parts = partsOf(draft).map(({ id }) => ({ id, shown: id === 'cover' || id === 'heat' }));
    expect(toWrite({ ...draft, parts })).toEqual([]);
  });

  test('names each field of an example that lacks something', () => {
    const draft = {
      ...EMPTY,
      ...WRITTEN,
      examples: [{ ...EXAMPLE, signedOffBy: '', signedOffOn: '40/1/2027' }],
    } as ReportDraft;
    expect(toWrite(draft).map(({ label }) => label)).toEqual([
      'Sign-off of example 1',
      'Day of the sign-off of example 1',
    ]);
    expect(isWritten(draft, 'examples')).toBe(true);
  });
});

describe('what stays out until it is ticked', () => {
  const draft = { ...EMPTY, ...WRITTEN, examples: [EXAMPLE] } as ReportDraft;
  const none = new Set<'actions' | 'risks'>();

  test('is all that is written or on the Board, and nothing that is empty', () => {
    expect(staysOut(draft, new Set(['actions', 'risks']))).toEqual([
      'context',
      'decisions',
      'examples',
      'actions',
      'risks',
      'voice',
    ]);
    expect(staysOut(EMPTY, none)).toEqual([]);
    expect(staysOut({ ...draft, voice: ' ' }, none)).toEqual(['context', 'decisions', 'examples']);
  });

  test('is not told of what is ticked, nor of parts that are left out', () => {
    expect(staysOut({ ...draft, ticked: ['context', 'examples', 'voice'] }, none)).toEqual(['decisions']);
    const parts = partsOf(draft).map(({ id }) => ({ id, shown: id !== 'summary' && id !== 'risks' }));
    expect(staysOut({ ...draft, parts }, new Set(['risks']))).toEqual(['examples', 'voice']);
  });
});

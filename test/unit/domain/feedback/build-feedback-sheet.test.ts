import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFeedbackSheet } from '#shared/domain/feedback/build-feedback-sheet';
import { USUAL_OPTIONS } from '#shared/domain/feedback/feedback-options';
import { feedbackSheetSchema, KEEPING } from '#shared/domain/feedback/feedback-sheet';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { answersFrom, type ShortMarks } from '#shared/domain/scoring/short-mark';
import {
  answerMap,
  draftAudit,
  evidenceOf,
  feedbackSource,
  MADE_AT,
  submittedAudit,
} from '../../../helpers/make-feedback-source';
import { rubricWithAnswers } from '../../../helpers/rubric/rubric-arbitraries';

const EVERY = { ...USUAL_OPTIONS, criteria: 'every' } as const;
const ALL_MET: ShortMarks = Object.fromEntries(allCriteria(DEFAULT_RUBRIC).map(({ id }) => [id, 2]));
const sheetOf = (marks: ShortMarks, over: Parameters<typeof feedbackSource>[1] = {}, options = USUAL_OPTIONS) =>
  buildFeedbackSheet(feedbackSource(marks, over), options, MADE_AT);
const factsOf = (sheet: ReturnType<typeof sheetOf>) => Object.fromEntries(sheet.facts);

/** Any rubric with any answers, some of them with something written, and evidence for any criterion. */
const anySource = rubricWithAnswers.chain(({ rubric, answers }) =>
  fc
    .record({
      quoted: fc.subarray(allCriteria(rubric).map(({ id }) => id)),
      noted: fc.subarray(answers.map(({ criterionId }) => criterionId)),
      handedIn: fc.boolean(),
    })
    .map(({ quoted, noted, handedIn }) => ({
      quoted,
      source: feedbackSource(
        {},
        {
          rubric,
          audit: handedIn ? submittedAudit(answers, rubric) : draftAudit(rubric),
          answers: answerMap(answers, Object.fromEntries(noted.map((id) => [id, { note: `A note on ${id}` }]))),
          evidence: quoted.map((id) => evidenceOf(id, `secret words for ${id}`)),
          planNote: 'On the whole plan',
        },
      ),
    })),
);

describe('the feedback sheet of any audit', () => {
  it('holds every answered criterion exactly once when every one is asked for, and lists the rating of each other one', () => {
    fc.assert(
      fc.property(anySource, ({ source, quoted }) => {
        const sheet = buildFeedbackSheet(source, EVERY, MADE_AT);
        feedbackSheetSchema.parse(sheet);
        const expected = allCriteria(source.rubric)
          .map(({ id }) => id)
          .filter((id) => source.answers.has(id) || quoted.includes(id));
        expect(sheet.entries.map(({ id }) => id).sort()).toEqual(expected.sort());
        const listed = sheet.ratings.flatMap(({ criteria }) => criteria);
        expect([...listed, ...sheet.entries.map(({ id }) => id)].sort()).toEqual(
          allCriteria(source.rubric)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  it('asks for a change of each criterion below met, and of no other without something written', () => {
    fc.assert(
      fc.property(anySource, fc.boolean(), ({ source }, notes) => {
        const sheet = buildFeedbackSheet(source, { ...USUAL_OPTIONS, notes }, MADE_AT);
        const expected = allCriteria(source.rubric).flatMap(({ id }) => {
          const answer = source.answers.get(id);
          if (answer === undefined) return [];
          const { mark } = answer;
          const below =
            mark?.kind === 'not-evidenced' || (mark?.kind === 'rating' && mark.value < source.rubric.metFrom);
          return below || (notes && answer.note !== '') ? [id] : [];
        });
        expect(sheet.entries.map(({ id }) => id).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('quotes no word of the plan when quotes are off, says where to look instead, and no note when notes are off', () => {
    fc.assert(
      fc.property(anySource, ({ source, quoted }) => {
        const sheet = buildFeedbackSheet(source, { ...EVERY, quotes: false, notes: false }, MADE_AT);
        const text = JSON.stringify(sheet);
        expect(text).not.toContain('secret words');
        expect(text).not.toContain('A note on');
        expect(text).not.toContain('On the whole plan');
        expect(sheet.keeping).toBe(KEEPING.withoutWords);
        expect(sheet.entries.flatMap(({ evidence }) => evidence.map(({ place }) => place))).toEqual(
          quoted.map(() => 'section F'),
        );
        const whole = JSON.stringify(buildFeedbackSheet(source, EVERY, MADE_AT));
        for (const id of quoted) expect(whole).toContain(`secret words for ${id}"`);
      }),
    );
  });

  it('is the same for the same source, options and moment', () => {
    fc.assert(
      fc.property(anySource, ({ source }) => {
        expect(buildFeedbackSheet(source, EVERY, MADE_AT)).toEqual(buildFeedbackSheet(source, EVERY, MADE_AT));
      }),
      { numRuns: 20 },
    );
  });

  it('has the most pressing first: limiting criteria below met before all others, what is met last', () => {
    fc.assert(
      fc.property(anySource, ({ source }) => {
        const { entries } = buildFeedbackSheet(source, EVERY, MADE_AT);
        const below = (id: string) => {
          const mark = source.answers.get(id)?.mark;
          return mark?.kind === 'not-evidenced' || (mark?.kind === 'rating' && mark.value < source.rubric.metFrom);
        };
        const rank = entries.map(({ id, limiting, asks }) => {
          if (below(id)) return limiting ? 0 : 1;
          return asks ? 2 : 3;
        });
        expect(rank).toEqual([...rank].sort((a, b) => a - b));
      }),
    );
  });

  it('names at most three strengths, about a line of them, and how many more there are', () => {
    fc.assert(
      fc.property(anySource, ({ source }) => {
        const { strengths } = buildFeedbackSheet(source, EVERY, MADE_AT);
        const best = allCriteria(source.rubric).filter(({ id }) => {
          const mark = source.answers.get(id)?.mark;
          return mark?.kind === 'rating' && mark.value === source.rubric.scale.length - 1;
        });
        expect(strengths.items.length + strengths.more).toBe(best.length);
        if (strengths.items.length > 1) expect(strengths.items.join('').length).toBeLessThan(70);
      }),
    );
  });
});

describe('the top of a feedback sheet', () => {
  it('names plan, draft and role, and the grade of a complete audit that was submitted', () => {
    const sheet = sheetOf(ALL_MET);
    expect(sheet.title).toBe('Feedback on plan P-1042, draft 2');
    expect(factsOf(sheet)).toEqual({
      'Audited by': 'Auditor',
      Submitted: '24 November 2026',
      Grade: 'Good',
      'Sheet made': '27 November 2026, from EHC plan quality rubric, version 1',
    });
    expect(sheet.overview).toBe('All 44 criteria are answered. Of the 44 that count, 44 are met.');
    expect(sheet.entries).toEqual([]);
  });

  it('gives initials only where that is chosen, and says so where nobody is known', () => {
    expect(factsOf(sheetOf(ALL_MET, {}, { ...USUAL_OPTIONS, auditor: 'initials' }))['Audited by']).toBe('Auditor (TA)');
    expect(factsOf(sheetOf(ALL_MET, { auditor: null }))['Audited by']).toBe('not known');
  });

  it('says of a draft audit that it is not submitted, and gives no grade', () => {
    const sheet = sheetOf(ALL_MET, { audit: draftAudit() });
    expect(factsOf(sheet).Submitted).toBe('Not submitted yet: ratings may still change');
    expect(JSON.stringify(sheet)).not.toMatch(/handed in/i);
    expect(factsOf(sheet).Grade).toBe('None before the audit is submitted');
    expect(JSON.stringify(sheet)).not.toContain('Good"');
  });

  it('says why an incomplete audit has no grade', () => {
    const { F1: _, F2: __, ...marks } = ALL_MET;
    expect(factsOf(sheetOf(marks)).Grade).toBe('None, because 2 of 44 criteria are not answered');
    expect(sheetOf(marks).overview).toBe('42 of 44 criteria are answered. Of the 42 that count, 42 are met.');
  });

  it('names the limiting criterion that holds the grade', () => {
    expect(factsOf(sheetOf({ ...ALL_MET, B1: 3, B2: 3, B3: 3, F2: 0 })).Grade).toBe(
      'Requires improvement, held there by F2',
    );
  });

  it('puts limiting criteria first, then what weighs most and is lowest', () => {
    const answers = { ...ALL_MET, K1: 0, E1: 1, F1: 1, F3: 1, F4: 'ne', B1: 0 } as const;
    const said = { answers: answerMap(answersFrom(answers), { A1: { note: 'Her own words.' } }) };
    expect(sheetOf(answers, said).entries.map(({ id }) => id)).toEqual(['F1', 'F4', 'B1', 'F3', 'E1', 'K1', 'A1']);
  });

  it('tells of as many criteria as it is asked to, the most pressing ones, and names the others', () => {
    const marks = { ...ALL_MET, K1: 0, E1: 1, F1: 1, F3: 1 } as const;
    const sheet = buildFeedbackSheet(feedbackSource(marks), USUAL_OPTIONS, MADE_AT, 2);
    expect(sheet.entries.map(({ id }) => id)).toEqual(['F1', 'F3']);
    expect(sheet.untold).toEqual(['E1', 'K1']);
    expect(sheet.ratings.map(({ rating, criteria }) => [rating, criteria.slice(0, 2)])).toEqual([
      ['Not met', ['K1']],
      ['Partly met', ['E1']],
      ['Met', ['A1', 'A2']],
    ]);
  });
});

describe('a criterion on a feedback sheet', () => {
  const one = (over: Parameters<typeof feedbackSource>[1], marks: ShortMarks = { ...ALL_MET, F2: 1 }) => {
    const entry = sheetOf(marks, over).entries.find(({ id }) => id === 'F2');
    if (entry === undefined) throw new Error('F2 is not on the sheet.');
    return entry;
  };

  it('carries rating, good, quote with its place, note, suggested wording and where vagueness arose', () => {
    const answers = answerMap(answersFrom({ F2: 1 }), {
      F2: { note: 'No number.', suggestion: 'Twice a week.', arose: 'both' },
    });
    const evidence = [evidenceOf('F2', 'as  appropriate', { standing: 'found', section: 'F', page: 4 })];
    expect(one({ answers, evidence })).toEqual({
      id: 'F2',
      title: 'Specific and quantified',
      sectionId: 'F',
      rating: 'Partly met',
      limiting: true,
      asks: true,
      good: 'Nearly every item says what will be done, by whom, how often, for how long and in what group size.',
      evidence: [{ words: 'as appropriate', marks: [], place: 'section F, page 4', standing: 'found', remark: null }],
      note: 'No number.',
      suggestion: 'Twice a week.',
      arose: 'the advice and the drafting',
    });
  });

  it('says of lost evidence that it is not found in this draft, and keeps its quote', () => {
    const lost = evidenceOf('F2', 'gone words', { standing: 'lost', section: null });
    const half = evidenceOf('F2', ['kept', 'gone']);
    const partly = {
      ...half,
      passages: [
        { standing: 'found', section: 'E' },
        { standing: 'lost', section: null },
      ],
    } as const;
    expect(one({ evidence: [lost, partly] }).evidence).toEqual([
      { words: 'gone words', marks: [], place: null, standing: 'lost', remark: 'not found in this draft' },
      {
        words: 'kept / gone',
        marks: [],
        place: 'section E',
        standing: 'partly-lost',
        remark: 'part of this is not found in this draft',
      },
    ]);
  });

  it('says of changed words, of words in no section and of a text that could not be read what they are', () => {
    const near = evidenceOf('F2', 'changed', { standing: 'near', section: null });
    const unread = evidenceOf('F2', 'unread', { standing: 'unchecked', section: null });
    expect(one({ evidence: [near, unread] }).evidence.map(({ place, remark }) => [place, remark])).toEqual([
      ['outside the lettered sections', 'worded differently in this draft'],
      [null, 'not looked up in this draft, whose text could not be read'],
    ]);
  });

  it('names a part of a page image, which has no words to quote', () => {
    const base = evidenceOf('F2', []);
    const image = { ...base, evidence: { ...base.evidence, area: { page: 3 } }, area: 'found' } as const;
    expect(one({ evidence: [image] }).evidence).toEqual([
      { words: null, marks: [], place: 'a part of the image of page 3', standing: 'found', remark: null },
    ]);
  });

  it('is on the sheet for a suggestion alone, however well it is rated, and then asks for nothing that is reached', () => {
    const answers = answerMap(answersFrom({ F2: 3 }), { F2: { suggestion: 'Or so.' } });
    expect(one({ answers }, ALL_MET)).toMatchObject({ rating: 'Strong', good: null, suggestion: 'Or so.' });
  });

  it('that was not evidenced counts as below met, and one not applicable or not answered is only in the list', () => {
    const sheet = sheetOf({ ...ALL_MET, F2: 'ne', J1: 'na' });
    expect(sheet.entries.map(({ id, rating }) => [id, rating])).toEqual([['F2', 'Not evidenced']]);
    expect(sheet.ratings.map(({ rating, criteria }) => [rating, criteria.length])).toEqual([
      ['Met', 42],
      ['Not applicable', 1],
    ]);
    expect(sheet.ratingNote).toBe('Not evidenced counts as “Not met”. Not applicable does not count.');
    expect(sheetOf(ALL_MET).ratingNote).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReportModel } from '#shared/domain/report/build-report';
import type { FreeText } from '#shared/domain/report/model/part-ids';
import { reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import { blocksOf, type ReportModel, reportModelSchema } from '#shared/domain/report/model/report-model';
import { partTexts, textsOf } from '#shared/domain/report/parts/block-texts';
import { chosenParts } from '#shared/domain/report/parts/chosen-parts';
import { makeResults } from '../../../helpers/make-results';
import { choiceArbitrary, resultsArbitrary } from '../../../helpers/report/report-arbitraries';

const AROUND = { toolVersion: '1.0.0', lastReportOn: '2026-01-31' };
const RUNS = { numRuns: 12 };

const modelOf = (
  ...[file, choice]: [Parameters<typeof buildReportModel>[0], Parameters<typeof buildReportModel>[2]]
) => {
  const built = buildReportModel(file, {}, choice, AROUND);
  return built.ok ? built.value : null;
};

/** All that is said outside of tables, cell by cell excluded. */
const said = (model: ReportModel): readonly string[] =>
  blocksOf(model).flatMap((block) => (block.kind === 'table' ? [] : textsOf(block, model.threshold)));

/** `6 of 29 plans`, `12 audits`, `on 30 plans`: counts of plans and audits in words. What would be needed is no count. */
const OF = /(?<!about |1 to )\b([\d,]+) of ([\d,]+) (?:plans|graded audits|audits|criteria marked)/g;
const COUNTED = /(?<!about |to |than |all but 1 to |per |of )\b([\d,]+) (?:plans|audits|audit|plan)\b/g;
const number = (text: string | undefined): number => Number((text ?? '').replace(/,/g, ''));

function* smallNumbers(model: ReportModel): Generator<string> {
  const isSmall = (value: number) => value > 0 && value < model.threshold;
  for (const text of said(model)) {
    for (const [found, part, base] of text.matchAll(OF))
      if (isSmall(number(part)) || isSmall(number(base)) || isSmall(number(base) - number(part))) yield found;
    for (const [found, count] of text.matchAll(COUNTED)) if (isSmall(number(count))) yield `${found}: ${text}`;
  }
}

describe('the report of any results file', () => {
  it('is a model that its schema takes, and the parts stand in the order of the choice', () => {
    fc.assert(
      fc.property(resultsArbitrary, choiceArbitrary, (file, choice) => {
        const model = modelOf(file, choice);
        if (model === null) return;
        const checked = reportModelSchema.safeParse(model);
        expect(checked.error?.issues.map(({ message }) => message)).toBeUndefined();
        const asked = chosenParts(choice);
        expect(model.parts.map(({ id }) => id)).toEqual(
          asked.filter((id) => model.parts.some((part) => part.id === id)),
        );
      }),
      RUNS,
    );
  });

  it('says no small number of plans or audits in any sentence, and none that a subtraction gives', () => {
    fc.assert(
      fc.property(resultsArbitrary, choiceArbitrary, (file, choice) => {
        const model = modelOf(file, choice);
        expect(model === null ? [] : [...smallNumbers(model)]).toEqual([]);
      }),
      RUNS,
    );
  });

  it('holds the words of a person only where their kind is ticked', () => {
    const KINDS: readonly (readonly [FreeText, RegExp])[] = [
      ['context', /CONTEXT/],
      ['decisions', /DECISIONS/],
      ['voice', /VOICE/],
      ['examples', /EXAMPLES/],
      ['actions', /Train every|Head of SEND|Own words of a measure|Provision that can/],
      ['risks', /Health advice comes|posts are empty|clinical officer/],
    ];
    fc.assert(
      fc.property(resultsArbitrary, choiceArbitrary, (file, choice) => {
        const words = JSON.stringify(modelOf(file, choice));
        const untold = KINDS.filter(([kind, found]) => !choice.ticked.includes(kind) && found.test(words));
        expect(untold.map(([kind]) => kind)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same for the same file, and has no blank text', () => {
    fc.assert(
      fc.property(resultsArbitrary, choiceArbitrary, (file, choice) => {
        const model = modelOf(file, choice);
        expect(JSON.stringify(modelOf(structuredClone(file), choice))).toBe(JSON.stringify(model));
        const texts = model?.parts.flatMap((part) => partTexts(part, model.threshold)) ?? [];
        expect(texts.filter((text) => text.trim() === '' || /undefined|NaN|null|\[object/.test(text))).toEqual([]);
      }),
      // Each builds two reports.
      { numRuns: RUNS.numRuns / 2 },
    );
  });
});

describe('the choice of a report', () => {
  const file = fc.sample(resultsArbitrary, { numRuns: 1, seed: 7 })[0];
  const build = (choice: object) => {
    if (file === undefined) throw new Error('Nothing was made up.');
    return buildReportModel(file, {}, reportChoiceSchema.parse(choice), AROUND);
  };

  it('hides counts up to 9 of what is published, whatever threshold is asked for', () => {
    const built = build({ audience: 'public', threshold: 5 });
    expect(built.ok && built.value.threshold).toBe(10);
  });

  it('is refused where no part is ticked', () => {
    const parts = reportChoiceSchema.parse({}).parts ?? chosenParts({ audience: 'board' });
    const none = parts.map((id) => ({ id, shown: false }));
    const built = build({ parts: none });
    expect(!built.ok && built.error).toMatchObject({
      code: 'no-parts',
      message: 'No part is ticked. Choose at least one.',
    });
  });

  it('tells of an event its kind and day, not what somebody called it', () => {
    const events = [{ id: 'event', on: '2026-02-16', kind: 'team' as const, label: 'Jane Marker left', rebase: true }];
    const results = { ...makeResults(9, 60), events };
    const built = buildReportModel(results, { from: '2026-W08' }, reportChoiceSchema.parse({}), AROUND);
    const words = JSON.stringify(built.ok && built.value);
    expect(words).toContain('“Change in the team” of 16 February 2026');
    expect(words).not.toContain('Marker');
  });

  it('has the usual title where none is written, and cleans what is', () => {
    const titleOf = (choice: object) => {
      const built = build(choice);
      return built.ok ? built.value.title : '';
    };
    expect(titleOf({})).toBe('Quality of education, health and care plans: audit report');
    expect(titleOf({ title: ' Spring\u202E audit\uFFFE ' })).toBe('Spring audit');
  });
});

import { describe, expect, it } from 'vitest';
import { checkComparable } from '#shared/domain/compare/comparable/check-comparable';
import { goOn } from '#shared/domain/compare/comparable/refusal';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import {
  AUDITOR,
  type AuditedPlan,
  factsOf,
  key,
  plansLike,
  type Scene,
} from '../../../../helpers/compare/comparable-facts';

const F: CompareView = { ...START_VIEW, measure: { kind: 'section', section: 'F' } };

const check = (scene: Omit<Scene, 'view'> & { readonly view?: Partial<CompareView> }) =>
  checkComparable(factsOf({ ...scene, view: { ...F, ...scene.view } }));

const said = ({ title, sentence }: { readonly title: string; readonly sentence: string }) => `${title} ${sentence}`;
const labels = (result: ReturnType<typeof check>) =>
  result.refusals.flatMap(({ waysOn }) => waysOn.map(({ label }) => label));
const of = (plan: Partial<AuditedPlan['fields']>) => ({ fields: plan });

it('says nothing where there is nothing to say', () => {
  expect(check({ earlier: plansLike(20), later: plansLike(30) })).toEqual({ ok: true, refusals: [], notes: [] });
});

describe('rubric versions', () => {
  const [before, since] = [plansLike(20, { version: 1 }), plansLike(30, { version: 2 })];

  it('are refused where the earlier plans were marked with another one, and the criteria in common offered', () => {
    const result = check({ earlier: before, later: since });
    expect(result.ok).toBe(false);
    expect(result.refusals.map(said)).toEqual([
      'Not compared: plans in weeks 1 to 12 were marked with version 1. Five Section F criteria are the same in both; two were added.',
    ]);
    expect(result.refusals[0]?.waysOn).toEqual([
      { kind: 'change', label: 'Compare the five in common', change: { versions: [key(2), key(1)] } },
    ]);
  });

  it('are compared over the five in common once that was chosen, which is noted', () => {
    expect(check({ earlier: before, later: since, view: { versions: [key(1), key(2)] } })).toEqual({
      ok: true,
      refusals: [],
      notes: [
        {
          code: 'common',
          sentence:
            'Over what versions 1 and 2 have in common: F1, F2, F3, F4, F5. Five Section F criteria are the same in both; two were added.',
        },
      ],
    });
  });

  it('are compared together as they are for a section in which nothing changed', () => {
    const result = check({ earlier: before, later: since, view: { measure: { kind: 'section', section: 'G' } } });
    expect(labels(result)).toEqual(['Compare versions 1 and 2 together']);
    expect(result.refusals[0]?.sentence).toMatch(/^All .+ Section G criteria are the same in both\.$|^All of its/);
  });

  it('that were left out are told where both spans have enough without them', () => {
    const mixed = [...plansLike(8, { version: 1 }), ...plansLike(20)];
    const result = check({ earlier: mixed, later: [...mixed, ...plansLike(4)] });
    expect([result.ok, result.refusals.map(({ severity, title }) => [severity, title])]).toEqual([
      true,
      [['caution', 'Left out: 16 plans marked with version 1.']],
    ]);
    expect(labels(result)).toEqual(['Compare the five in common', 'Version 1 alone (8 and 8 plans)']);
    const chosen = check({ earlier: mixed, later: mixed, view: { versions: [key(2)] } });
    expect([chosen.refusals, chosen.notes.map(({ sentence }) => sentence)]).toEqual([
      [],
      ['Left out: 16 plans marked with version 1.'],
    ]);
  });

  it('are refused for a score made of other criteria, and the criteria in common offered instead', () => {
    const score = check({
      earlier: before,
      later: since,
      view: { measure: { kind: 'score' }, versions: [key(1), key(2)] },
    });
    expect(score.refusals.map(said)).toEqual([
      'Not compared: the overall score is not the same in versions 1 and 2. 42 criteria are the same in both; two were added.',
    ]);
    expect(score.refusals[0]?.waysOn).toEqual([
      {
        kind: 'change',
        label: 'Compare the share met of the 42 criteria in common',
        change: { versions: [key(2), key(1)], measure: { kind: 'section', section: 'all' } },
      },
    ]);
  });

  it('are refused for a criterion that one of them lacks', () => {
    const measure = { kind: 'criterion', criterionId: 'F8' } as const;
    expect(check({ earlier: before, later: since, view: { measure } }).refusals.map(said)).toEqual([
      'Not compared: plans in weeks 1 to 12 were marked with version 1. F8 is in the newer version alone, so the others have no figure for it that means the same.',
    ]);
  });

  it('three of them are compared over what all three have, and a reworded criterion is named', () => {
    const result = check({
      earlier: before,
      later: [...since, ...plansLike(9, { version: 3 })],
      view: { versions: [key(1), key(2), key(3)] },
    });
    expect(result.ok).toBe(true);
    expect(result.notes[0]?.sentence).toContain('Five Section F criteria are the same in all three; two were added.');
    expect(result.refusals.map(said)).toEqual([
      'One criterion was reworded. F2 has other words in versions 1, 2 and 3 but the same letter and number. Their marks are taken to mean the same: look whether they do.',
    ]);
  });

  it('do not matter to weeks', () => {
    const weeks = check({ earlier: before, later: since, view: { measure: { kind: 'weeks' } } });
    expect([weeks.ok, weeks.refusals]).toEqual([true, []]);
  });
});

describe('sampling', () => {
  it('is refused where one span was picked and the other drawn, and no kind has enough in both', () => {
    const result = check({ earlier: plansLike(20, { sampling: 'targeted' }), later: plansLike(30) });
    expect(result.refusals.map(said)).toEqual([
      'Not compared: 20 plans in weeks 1 to 12 were picked for a reason. The figures are of plans drawn at random: no plan in weeks 1 to 12, 30 plans in weeks 13 to 26. Plans picked for a reason, or in a way that nobody knows, are no picture of all plans, so they never stand in one series with random samples. It takes at least 5 of one kind in both.',
    ]);
    expect(labels(result)).toEqual([]);
  });

  it('offers the kind that has enough in both', () => {
    const result = check({
      earlier: [...plansLike(7, { sampling: 'targeted' }), ...plansLike(2)],
      later: [...plansLike(6, { sampling: 'targeted' }), ...plansLike(30)],
    });
    expect(result.refusals[0]?.waysOn).toEqual([
      { kind: 'change', label: 'Targeted samples alone (7 and 6 plans)', change: { sampling: 'targeted' } },
    ]);
  });

  it('tells what is left out where there is enough of one kind, and offers each alone', () => {
    const mixed = [
      ...plansLike(20),
      ...plansLike(6, { sampling: 'targeted' }),
      ...plansLike(2, { sampling: 'unknown' }),
    ];
    const result = check({ earlier: mixed, later: mixed });
    expect([result.ok, result.refusals[0]?.title]).toEqual([
      true,
      'Left out: 12 plans picked for a reason and 4 plans loaded without a sample.',
    ]);
    expect(labels(result)).toEqual([
      'Random samples alone (20 and 20 plans)',
      'Targeted samples alone (6 and 6 plans)',
    ]);
    expect(check({ earlier: mixed, later: mixed, view: { sampling: 'random' } }).refusals).toEqual([]);
  });
});

describe('auditors', () => {
  const by = (count: number, auditor: string) => plansLike(count, of({ auditor }));

  it('who do not overlap are refused, and a person may compare all the same', () => {
    const scene = { earlier: by(20, 'ann'), later: by(30, 'ben') };
    const result = check(scene);
    expect(result.refusals.filter(({ code }) => code === 'auditors').map(said)).toEqual([
      'Not compared: nobody who marked plans in weeks 1 to 12 marked any in weeks 13 to 26. A change of markers can look like a change of plans. Have some plans of both spans marked by one person, or marked twice.',
    ]);
    const accepted = check({ ...scene, view: { accepted: ['auditors'] } });
    expect([accepted.ok, accepted.notes[0]?.sentence]).toEqual([
      true,
      'Compared all the same, though no one marked in both spans. A change of markers can look like a change of plans.',
    ]);
  });

  it('who overlap in less than half are a caution, with a filter for those who may see single auditors', () => {
    const scene = {
      earlier: [...by(8, 'ann'), ...by(22, 'ben')],
      later: [...by(20, 'ann'), ...by(24, 'cat')],
    };
    const result = check(scene);
    expect([result.ok, ...result.refusals.map(said)]).toEqual([
      true,
      'Mostly marked by other people. 8 of 30 plans in weeks 1 to 12 and 20 of 44 in weeks 13 to 26 were marked by people who marked in both. A change of markers can look like a change of plans.',
    ]);
    expect(labels(result)).toEqual(['Only what the same people marked (8 and 20 plans)', 'Compare all the same']);
    expect(labels(check({ ...scene, viewer: AUDITOR }))).toEqual(['Compare all the same']);
    const [way] = result.refusals[0]?.waysOn ?? [];
    expect(way && goOn(F, way).filters).toEqual([{ field: 'auditor', anyOf: ['ann'] }]);
  });

  it('never names anyone', () => {
    const result = check({
      earlier: [...by(40, 'ann').map((plan) => ({ ...plan, figure: 1 })), ...by(20, 'ben')],
      later: [...by(20, 'ann').map((plan) => ({ ...plan, figure: 1 })), ...by(40, 'ben')],
    });
    expect(result.refusals.map(said)).toEqual([
      'Not compared: the mix of auditors differs. The plans were shared out among the auditors in other parts. With nothing else changed, that alone would move the figure by about 14 points.',
    ]);
    expect(labels(result)).toEqual(['Weigh both to the same mix of auditors', 'Compare all the same']);
  });
});

describe('the mix', () => {
  const needs = (semh: number, asd: number) => [
    ...plansLike(semh, { ...of({ need: 'SEMH' }), figure: 0.2 }),
    ...plansLike(asd, { ...of({ need: 'ASD' }), figure: 0.8 }),
  ];

  it('is refused where it moves the figure, and weighing offered', () => {
    const result = check({ earlier: needs(10, 40), later: needs(36, 24) });
    expect(result.refusals.map(said)).toEqual([
      'Not compared: the mix of needs differs. “SEMH” makes up 60% of the plans in weeks 13 to 26 against 20% in weeks 1 to 12. With nothing else changed, that alone would move the figure by about 29 points.',
    ]);
    expect(labels(result)).toEqual(['Weigh both to the same mix of needs', 'Compare all the same']);
  });

  it('is compared once both are weighed to the same shares, which is noted', () => {
    const weighed = check({ earlier: needs(10, 40), later: needs(36, 24), view: { weighBy: 'need' } });
    expect([weighed.ok, weighed.notes.map(({ sentence }) => sentence)]).toEqual([
      true,
      ['Both spans are weighed to the mix of needs that they have together.'],
    ]);
  });

  it('keeps the groups that are in both where one is missing', () => {
    const result = check({ earlier: needs(10, 40), later: [...needs(36, 24), ...plansLike(5, of({ need: 'HI' }))] });
    expect(result.refusals[0]?.waysOn[0]).toEqual({
      kind: 'change',
      label: 'Keep the needs that are in both (50 and 60 plans), weighed to the same mix',
      change: { filters: [{ field: 'need', anyOf: ['ASD', 'SEMH'] }], weighBy: 'need' },
    });
  });

  it('is only noted where it hardly moves the figure', () => {
    const alike = (plans: readonly AuditedPlan[]) => plans.map((plan) => ({ ...plan, figure: 0.6 }));
    const result = check({ earlier: alike(needs(10, 40)), later: alike(needs(36, 24)) });
    expect([result.ok, result.refusals, result.notes.map(({ sentence }) => sentence)]).toEqual([
      true,
      [],
      [
        'The mix of needs differs: “SEMH” makes up 60% of the plans in weeks 13 to 26 against 20% in weeks 1 to 12. It hardly moves the figure.',
      ],
    ]);
  });
});

import fc from 'fast-check';
import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Plan } from '#shared/domain/plan/plan';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom, type ShortMark, type ShortMarks } from '#shared/domain/scoring/short-mark';
import { addDays } from '#shared/lib/days';
import { seededRandom } from '../seeded-random';
import type { CompareRecords } from './compare-data';
import { WEEKS_RUBRICS } from './weeks-facts';

/** Sections C and G are health's: an audit of another discipline is not asked for them. */
export const RUBRICS: readonly Rubric[] = [...WEEKS_RUBRICS].reverse().map((rubric) => ({
  ...rubric,
  sections: rubric.sections.map((section) =>
    section.id === 'C' || section.id === 'G' ? { ...section, discipline: 'health' as const } : section,
  ),
}));

const START = '2025-12-15';
const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/**
 * Invented records of all sorts: plans without days or fields, of three ways of sampling, second drafts, plans marked twice
 * with and without agreed marks, parts by discipline, audits with criteria unanswered, and text that nobody counted.
 */
export const recordsArbitrary = fc
  .record({ seed: fc.nat(), plans: fc.integer({ min: 0, max: 60 }) })
  .map(({ seed, plans }) => inventRecords(seededRandom(seed), plans));

const IN_PARTS: readonly (readonly Audit['discipline'][])[] = [
  ['education', 'health'],
  ['education', 'health', 'care'],
  [undefined, 'health'],
];

const SAMPLES: CompareRecords['samples'] = [
  { id: 'by-chance', method: { kind: 'simple-random' } },
  { id: 'picked', method: { kind: 'targeted', reason: 'Asked for', refs: ['P-1'] } },
];

export function inventRecords(random: () => number, count: number): CompareRecords {
  const plans = Array.from({ length: count }, (_, at) => inventPlan(random, at));
  const audits: Audit[] = [];
  const answers: Answer[] = [];
  for (const plan of plans)
    for (const draft of random() < 0.15 ? [1, 2] : [1]) inventDraft(random, plan, draft, audits, answers);
  return { plans, audits, answers, samples: SAMPLES, rubrics: RUBRICS, people: [] };
}

function inventPlan(random: () => number, at: number): Plan {
  const issuedOn = addDays(START, Math.floor(random() * 120));
  const sampleId = pick(random, ['by-chance', 'by-chance', 'by-chance', 'picked', undefined]);
  return {
    id: `plan-${at}`,
    ref: `P-${at}`,
    week: `2026-W${String(1 + Math.floor(random() * 16)).padStart(2, '0')}`,
    ...(random() < 0.9 && { issuedOn }),
    ...(random() < 0.8 && { requestedOn: addDays(issuedOn, -Math.floor(100 + random() * 80)) }),
    ...(random() < 0.9 && { team: pick(random, ['North', 'South']) }),
    ...(random() < 0.9 && { type: pick(random, ['new', 'review-amendment'] as const) }),
    ...(sampleId !== undefined && { sampleId }),
    drafts: [],
  };
}

function inventDraft(random: () => number, plan: Plan, draft: number, audits: Audit[], answers: Answer[]): void {
  const rubric = pick(random, RUBRICS);
  const sort = random();
  const disciplines = pick(random, sort < 0.2 ? IN_PARTS : [[undefined]]);
  const add = (name: string, more: Partial<Audit>) => {
    const id = `${plan.id}/${draft}/${name}`;
    const marks = inventMarks(random, rubric);
    const { discipline } = more;
    const scored = scoreAudit(rubric, answersFrom(marks), {
      ...(plan.type !== undefined && { planType: plan.type }),
      ...(discipline !== undefined && { discipline }),
    });
    if (!scored.ok) throw new Error(scored.error.message);
    const minute = String(Math.floor(random() * 60)).padStart(2, '0');
    const day = addDays('2026-01-05', Math.floor(random() * 100));
    audits.push({
      id,
      planId: plan.id,
      draft,
      rubricId: rubric.id,
      rubricVersion: rubric.version,
      auditorId: pick(random, ['ann', 'bob', 'cas']),
      state: 'submitted',
      startedAt: `${day}T09:00:00.000Z`,
      submittedAt: `${day}T23:${minute}:00.000Z`,
      ...(plan.type !== undefined && { planType: plan.type }),
      ...(random() < 0.8 && { counts: inventCounts(random) }),
      ...more,
      result: scored.value,
    });
    for (const { criterionId, mark } of answersFrom(marks)) answers.push({ auditId: id, criterionId, mark, note: '' });
    return id;
  };
  for (const discipline of disciplines) add(discipline ?? 'whole', discipline === undefined ? {} : { discipline });
  if (sort > 0.8 || (sort < 0.1 && disciplines.includes(undefined))) {
    const pair: [string, string] = [`${plan.id}/${draft}/whole`, add('second', {})];
    if (sort > 0.9 || sort < 0.05) add('agreed', { state: 'agreed', agrees: pair });
  }
}

function inventMarks(random: () => number, rubric: Rubric): ShortMarks {
  const leaves = random() < 0.2;
  return Object.fromEntries(
    allCriteria(rubric).flatMap(({ id, naAllowed }): [string, ShortMark][] => {
      if (leaves && random() < 0.1) return [];
      if (random() < 0.1) return [[id, 'ne']];
      return [[id, random() < 0.15 && naAllowed ? 'na' : Math.floor(random() * 4)]];
    }),
  );
}

function inventCounts(random: () => number): NonNullable<Audit['counts']> {
  const items = Math.floor(random() * 6);
  const of = () => Math.floor(random() * (items + 1));
  return {
    bank: `bank ${DEFAULT_PHRASE_BANK.classes.length}`,
    prompts: { [DEFAULT_PHRASE_BANK.classes[0]?.id ?? '']: Math.floor(random() * 5) },
    provision: { items, who: of(), howOften: of(), howLong: of(), all: 0 },
  };
}

import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { NEED_CODES, PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import { NO_BOARD } from '#shared/domain/results/results-board';
import {
  RESULTS_FORMAT,
  RESULTS_FORMAT_VERSION,
  type ResultsFile,
  type ResultsRow,
} from '#shared/domain/results/results-file';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom, type ShortMark, type ShortMarks } from '#shared/domain/scoring/short-mark';

/** A small seeded generator (mulberry32), so that a failing test names the seed that makes it fail again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: () => number, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};

/** Rows that say nothing of their plan are each of a plan of their own. */
const NUMBERED_LATER = 'plan-0';

export function rowOf(marks: ShortMarks, rubric: Rubric = DEFAULT_RUBRIC, over: Partial<ResultsRow> = {}): ResultsRow {
  const scored = scoreAudit(rubric, answersFrom(marks));
  if (!scored.ok) throw new Error(scored.error.message);
  const { rubricId, rubricVersion, sections: _, leftOut: __, ...result } = scored.value;
  return {
    plan: NUMBERED_LATER,
    draft: 1,
    sampling: 'none',
    week: '2026-W06',
    submittedOn: '2026-02-04',
    rubricId,
    rubricVersion,
    auditor: 'auditor-1',
    marks,
    result,
    ...over,
  };
}

export const fileOf = (audits: readonly ResultsRow[], rubrics: readonly Rubric[] = [DEFAULT_RUBRIC]): ResultsFile => ({
  format: RESULTS_FORMAT,
  formatVersion: RESULTS_FORMAT_VERSION,
  generatedAt: '2026-03-02T09:30:00.000Z',
  rubrics: [...rubrics],
  audits: audits.map((row, at) => (row.plan === NUMBERED_LATER ? { ...row, plan: `plan-${at + 1}` } : row)),
  pairs: [],
  samples: [],
  settings: USUAL_SETTINGS,
  events: [],
  board: NO_BOARD,
});

/**
 * Invented results: strong in some sections, weak in F, with N/A and not evidenced sprinkled in. About a third of the
 * audits are incomplete.
 */
export function makeResults(seed: number, audits: number, rubric: Rubric = DEFAULT_RUBRIC): ResultsFile {
  const random = seeded(seed);
  const top = rubric.scale.length - 1;
  const mark = (criterionId: string, naAllowed: boolean, leavesGaps: boolean): ShortMark | undefined => {
    const draw = random();
    if (naAllowed && draw < 0.2) return 'na';
    if (draw < 0.23) return 'ne';
    if (leavesGaps && draw < 0.28) return undefined;
    const lean = criterionId.startsWith('F') ? 0.75 : 1.15;
    return Math.min(top, Math.floor(random() * (top + 1) * lean));
  };
  const rows = Array.from({ length: audits }, () => {
    const leavesGaps = random() < 0.35;
    const entries = allCriteria(rubric).flatMap(({ id, naAllowed }) => {
      const given = mark(id, naAllowed, leavesGaps);
      return given === undefined ? [] : [[id, given] as const];
    });
    return rowOf(Object.fromEntries(entries), rubric, {
      week: `2026-W${String(6 + Math.floor(random() * 4)).padStart(2, '0')}`,
      team: pick(random, ['North', 'South', 'Moor and coast']),
      need: pick(random, NEED_CODES),
      planType: pick(random, PLAN_TYPES),
      auditor: `auditor-${1 + Math.floor(random() * 3)}`,
    });
  });
  return fileOf(rows, [rubric]);
}

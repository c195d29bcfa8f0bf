import type { ReportFacts } from '#shared/domain/report/figures/facts';
import type { RawFigures, ShownFigures } from '#shared/domain/report/figures/figures';
import { shareCellWithInterval } from '#shared/domain/report/intervals';
import type { CountCell, PercentCell, Threshold } from '#shared/domain/report/model/cells';
import { PART_IDS } from '#shared/domain/report/model/part-ids';
import { type ReportChoice, reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import { actionFigures } from '#shared/domain/report/parts/actions/action-figures';
import { indicatorFigures } from '#shared/domain/report/parts/indicators/indicator-figures';
import type { PartContext } from '#shared/domain/report/parts/part-context';
import { NO_BOARD } from '#shared/domain/results/results-board';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';

export const NO_FACTS: ReportFacts = {
  sampling: 'random',
  otherSamplings: [],
  auditors: 3,
  good: 'Outstanding or Good',
  grades: [],
  changes: {},
  refusal: null,
  comparedVersions: [DEFAULT_RUBRIC.version],
  comparedOver: [],
  trend: { period: 'month', why: null, charts: [], cutOn: null, leftOut: [], alarm: null },
  teams: [],
  otherVersions: [],
  samples: [],
  agreement: null,
  versions: [],
  events: [],
  sections: [],
};

/** Raw figures seen through the first rule alone: what is small, or leaves something small of its base, is not told. */
export function shownOf({ counts, sums, shares }: RawFigures, threshold: Threshold): ShownFigures {
  const isSmall = (value: number) => value > 0 && value < threshold;
  const rest = (key: string) => {
    const sum = sums.find(({ parts }) => parts.length === 2 && parts.includes(key));
    const other = sum?.parts.find((part) => part !== key);
    return other === undefined ? 0 : (counts.get(other) ?? 0);
  };
  const count = (key: string): CountCell => {
    const value = counts.get(key);
    if (value === undefined) throw new RangeError(`There is no count with the key ${key}.`);
    if (isSmall(value)) return { kind: 'few' };
    return isSmall(rest(key)) ? { kind: 'most' } : { kind: 'count', value };
  };
  const percent = (key: string): PercentCell => {
    const share = shares.find((one) => one.key === key);
    if (share === undefined) throw new RangeError(`There is no share with the key ${key}.`);
    const [part, base] = [count(share.part), count(share.base)];
    if (base.kind !== 'count') return { kind: 'percent-hidden' };
    if (base.value === 0) return { kind: 'none' };
    if (base.value < 10) return { kind: 'percent-hidden' };
    const bound = (100 * (threshold - 1)) / base.value;
    if (part.kind === 'few') return { kind: 'at-most', value: Math.ceil(bound) };
    if (part.kind === 'most') return { kind: 'at-least', value: Math.floor(100 - bound) };
    return part.kind === 'count' ? shareCellWithInterval(part.value, base.value) : { kind: 'percent-hidden' };
  };
  return { count, percent, withheld: [...counts.keys()].filter((key) => count(key).kind !== 'count').length };
}

/** Figures in which each criterion named is met so often and every other in 30 of 40 plans, and the audits are 40. */
export function levels(met: Readonly<Record<string, readonly [met: number, audited: number]>> = {}): RawFigures {
  const counts = new Map<string, number>([
    ['audits|all|period', 40],
    ['graded|all|period', 40],
    ['incomplete|all|period', 0],
    ['parts|all|period', 0],
    ['capped|all|period', 12],
  ]);
  const sums = [];
  const shares = [{ key: 'capped|all|period', part: 'capped|all|period', base: 'graded|all|period' }];
  for (const { id } of [...allCriteria(DEFAULT_RUBRIC), ...DEFAULT_RUBRIC.sections]) {
    const [part, base] = met[id] ?? [30, 40];
    const key = (what: string) => `${what}|${id}|period`;
    counts
      .set(key('met'), part)
      .set(key('audited'), base)
      .set(key('notMet'), base - part);
    sums.push({ total: key('audited'), parts: [key('met'), key('notMet')] });
    shares.push({ key: key('met'), part: key('met'), base: key('audited') });
  }
  return { counts, sums, shares };
}

const merged = (all: readonly RawFigures[]): RawFigures => ({
  counts: new Map(all.flatMap(({ counts }) => [...counts])),
  sums: all.flatMap(({ sums }) => sums),
  shares: all.flatMap(({ shares }) => shares),
});

interface Asked extends Partial<Omit<PartContext, 'shown' | 'choice' | 'facts' | 'head'>> {
  readonly choice?: Partial<ReportChoice>;
  readonly facts?: Partial<ReportFacts>;
  readonly head?: Partial<PartContext['head']>;
  readonly raw?: RawFigures;
}

/** What the parts of an invented report are written from: autumn 2026, 40 audits, the rubric that the app comes with. */
export function makeContext({ raw = levels(), board = NO_BOARD, ...asked }: Asked = {}): PartContext {
  const choice = reportChoiceSchema.parse(asked.choice ?? {});
  const head: PartContext['head'] = {
    format: 'ehc-plan-audit-report',
    formatVersion: 2,
    title: 'Quality of EHC plans',
    audience: choice.audience,
    threshold: choice.threshold,
    period: { from: '2026-W36', to: '2026-W48', firstDay: '2026-08-31', lastDay: '2026-11-29' },
    counted: { from: '2026-W36', to: '2026-W48', firstDay: '2026-08-31', lastDay: '2026-11-29' },
    baseline: null,
    compared: null,
    frozenOn: '2026-12-01',
    toolVersion: '1.0.0',
    rubric: { id: DEFAULT_RUBRIC.id, title: DEFAULT_RUBRIC.title, version: DEFAULT_RUBRIC.version },
    ...asked.head,
  };
  const all = merged([raw, indicatorFigures(board.indicators, head.period.lastDay), actionFigures(board)]);
  return {
    head,
    choice,
    board,
    rubric: asked.rubric ?? DEFAULT_RUBRIC,
    shown: shownOf(all, head.threshold),
    facts: { ...NO_FACTS, ...asked.facts },
    lastReportOn: asked.lastReportOn ?? null,
    parts: asked.parts ?? PART_IDS,
  };
}

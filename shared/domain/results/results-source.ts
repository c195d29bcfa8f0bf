import { compareText } from '../../lib/compare-text';
import type { Answer } from '../audit/answer';
import type { Audit } from '../audit/audit';
import type { ImprovementAction } from '../board/action';
import type { Indicator } from '../board/indicator';
import type { Risk } from '../board/risk';
import { samplingOf } from '../compare/columns/sampling-of';
import type { CompareEvent } from '../compare/compare-events';
import type { CompareSettings } from '../compare/compare-settings';
import type { Plan } from '../plan/plan';
import { listed } from '../report/plain-text';
import type { Rubric } from '../rubric/rubric';
import { FRAME_FIELD_WORDS } from '../sample/field-values';
import type { Sample } from '../sample/sample';
import type { ResultsBoard } from './results-board';
import type { Codes } from './results-codes';
import type { ResultsSample, SamplingOfRow } from './results-sample';

/** What a results file is made from. What is absent counts as: none, and for the settings the usual ones. */
export interface ResultsSource {
  /** The moment the data were frozen. */
  readonly generatedAt: string;
  readonly plans: readonly Plan[];
  readonly audits: readonly Audit[];
  readonly answers: readonly Answer[];
  readonly rubrics: readonly Rubric[];
  readonly samples?: readonly Sample[];
  readonly settings?: CompareSettings;
  readonly events?: readonly CompareEvent[];
  readonly actions?: readonly ImprovementAction[];
  readonly risks?: readonly Risk[];
  readonly indicators?: readonly Indicator[];
}

export function samplingOfPlan({ sampleId }: Plan, { samples = [] }: ResultsSource): SamplingOfRow {
  const sample = samples.find(({ id }) => id === sampleId);
  return sample === undefined ? 'none' : samplingOf(sample);
}

/** The samples in the order of their weeks. */
export const samplesOf = ({ samples = [] }: ResultsSource, codes: Codes): ResultsSample[] =>
  samplesInOrder(samples).map((sample) => {
    const { frame, method, seed } = sample;
    return {
      sample: codes.sample(sample.id) ?? '',
      week: sample.week,
      purpose: sample.purpose,
      sampling: samplingOf(sample),
      method: methodWords(sample),
      ...(method.kind === 'targeted' ? {} : { seed }),
      register: frame.rows,
      frame: frame.eligible,
      issued: frame.issued,
      filtered: frame.filters.length > 0,
      drawn: sample.members.length,
      substituted: sample.substitutions.length,
      excluded: frame.exclusions.length,
      sampledBefore: frame.sampledBefore?.length ?? 0,
      markedTwice: sample.doubleMarked.length,
    };
  });

export const samplesInOrder = (samples: readonly Sample[]): readonly Sample[] =>
  samples.toSorted((a, b) => compareText(a.week, b.week) || compareText(a.id, b.id));

/** Without the reason of a targeted pick: a person typed it. */
function methodWords({ method }: Sample): string {
  if (method.kind === 'targeted') return 'picked by a person for a reason';
  if (method.kind === 'simple-random') return 'simple random sample without replacement';
  const by = listed([...new Set(method.by)].map((field) => FRAME_FIELD_WORDS[field].toLowerCase()));
  const shares = method.shares === 'equal' ? 'with equal shares' : 'in proportion to the strata';
  return `random sample without replacement, stratified by ${by}, ${shares}`;
}

/** Board data without the people who wrote it down. */
export const boardOf = ({ actions = [], risks = [], indicators = [] }: ResultsSource): ResultsBoard => ({
  actions: actions.map((action) => ({ ...action, history: action.history.map(({ by: _, ...step }) => step) })),
  risks: risks.map((risk) => ({ ...risk, history: risk.history.map(({ by: _, ...step }) => step) })),
  indicators: [...indicators],
});

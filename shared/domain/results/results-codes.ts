import type { Audit } from '../audit/audit';
import { type ResultsSource, samplesInOrder } from './results-source';

/** What stands for ids in a results file: numbers by first appearance, which say nothing outside of it. */
export interface Codes {
  readonly plan: (planId: string) => string;
  readonly auditor: (auditorId: string) => string;
  /** Undefined for a sample that there is no record of. */
  readonly sample: (sampleId: string) => string | undefined;
}

/** @param rows counted audits in the order of the file's rows: they are numbered first, what stands in pairs alone after them. */
export function codesOf(
  rows: readonly { readonly audit: Pick<Audit, 'planId' | 'auditorId'> }[],
  { samples = [] }: Pick<ResultsSource, 'samples'>,
): Codes {
  const plans = numbered(rows.map(({ audit }) => audit.planId));
  const auditors = numbered(rows.map(({ audit }) => audit.auditorId));
  const drawn = numbered(samplesInOrder(samples).map(({ id }) => id));
  return {
    plan: (id) => `plan-${numberOf(plans, id)}`,
    auditor: (id) => `auditor-${numberOf(auditors, id)}`,
    sample: (id) => {
      const number = drawn.get(id);
      return number === undefined ? undefined : `sample-${number}`;
    },
  };
}

const numbered = (ids: readonly string[]): Map<string, number> =>
  new Map([...new Set(ids)].map((id, index) => [id, index + 1]));

function numberOf(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id) ?? numbers.size + 1;
  numbers.set(id, known);
  return known;
}

import { groupBy } from '../../../lib/group-by';
import type { ResultsFile } from '../../results/results-file';
import type { ResultsSample } from '../../results/results-sample';
import type { ReportPeriod } from '../model/report-model';
import type { SampleFacts } from './facts';
import type { FigureSheet } from './figure-sheet';

/** How the plans of the period were drawn; samples drawn in the same way are told together. */
export function addSamples(sheet: FigureSheet, { samples }: ResultsFile, { from, to }: ReportPeriod): SampleFacts[] {
  const drawn = samples.filter(({ week }) => week >= from && week <= to);
  const ways = groupBy(drawn, ({ sampling, method }) => `${sampling} ${method}`);
  return [...ways.values()].map((alike, index): SampleFacts => {
    const key = (what: string) => `${what}|sample:${index + 1}|period`;
    const sum = (of: (sample: ResultsSample) => number) => alike.reduce((all, one) => all + of(one), 0);
    const frames = alike.map(({ frame }) => frame);
    const weeks = alike.map(({ week }) => week).sort();
    sheet.count(key('frame'), Math.min(...frames));
    sheet.count(key('frameMost'), Math.max(...frames));
    sheet.count(
      key('drawn'),
      sum((one) => one.drawn),
    );
    sheet.count(
      key('substituted'),
      sum(({ substituted }) => substituted),
    );
    sheet.count(
      key('excluded'),
      sum(({ excluded }) => excluded),
    );
    return {
      method: alike[0]?.method ?? '',
      sampling: alike[0]?.sampling ?? 'random',
      samples: alike.length,
      from: weeks[0] ?? from,
      to: weeks.at(-1) ?? to,
      frame: key('frame'),
      frameMost: key('frameMost'),
      drawn: key('drawn'),
      substituted: key('substituted'),
      excluded: key('excluded'),
    };
  });
}

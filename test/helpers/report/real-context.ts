import type { FiguresChoice } from '#shared/domain/report/figures/choose-figures';
import { figuresOf } from '#shared/domain/report/figures/figures-of';
import type { Threshold } from '#shared/domain/report/model/cells';
import type { PartContext } from '#shared/domain/report/parts/part-context';
import type { ResultsFile } from '#shared/domain/results/results-file';
import { protectFigures } from '../disclosure/protect-figures';
import { makeContext } from './make-context';

/** What parts are written from, of a results file, through the real disclosure control. */
export function realContext(file: ResultsFile, choice: FiguresChoice, threshold: Threshold = 5): PartContext {
  const found = figuresOf(file, choice, threshold);
  if (!found.ok) throw new Error(found.error.message);
  const { chosen, compared, raw, facts } = found.value;
  const { period, counted, baseline } = chosen;
  const { id, title, version } = chosen.rubric;
  const usual = makeContext({});
  return {
    ...usual,
    head: { ...usual.head, threshold, period, counted, baseline, compared, rubric: { id, title, version } },
    rubric: chosen.rubric,
    shown: protectFigures(raw, threshold),
    facts,
  };
}

import { buildReportModel } from '#shared/domain/report/build-report';
import { type ReportChoice, reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import type { ResultsFile } from '#shared/domain/results/results-file';
import { buildReport } from '#shared/word/report/build-report';
import { makeResults } from '../../helpers/make-results';
import { inventedAction, inventedIndicator, inventedRisk } from '../../helpers/report/invented-board';
import { atMost, type BenchRow, ratioOf } from '../bench-row';
import { ratio, rounded, type Summary, summarise } from '../statistics';
import { bareDocx } from './bare-docx';
import { otherBuilders } from './other-builders';

const ROUNDS = 5;
const SEED = 20260302;
const WEEKS = 40;
/** As design wants it. */
const MOST_TIMES = 1.2;

const CHOICE: ReportChoice = reportChoiceSchema.parse({ council: 'Northmoor Council', board: 'SEND Programme Board' });

interface Measured {
  readonly whole: readonly number[];
  readonly model: readonly number[];
  readonly word: readonly number[];
  readonly bare: readonly number[];
  /** Without page numbers in its contents. */
  readonly unnumbered: readonly number[];
  readonly report: ReportModel;
}

/**
 * The board report over 1,000 and over 10,000 audits, from the results file to the bytes of its Word file, by the code that the
 * app's workers run, against the docx library alone building the same document, all in Node.
 */
export async function reportAgainstDocx(): Promise<BenchRow[]> {
  return [await measure(1_000), await measure(10_000)];
}

async function measure(audits: number): Promise<BenchRow> {
  const { whole, model, word, bare, unnumbered, report } = await rounds(resultsOf(audits));
  const [ours, peer] = [summarise(whole), summarise(bare)];
  const others = await otherBuilders(report);
  return {
    id: `report-${audits}`,
    what: `the board report over ${audits} audits of 44 criteria, from the results file to the bytes of its Word file`,
    against: 'the docx library alone building the same document, its figures worked out already',
    unit: 'ms',
    ours,
    peer,
    reached: [
      atMost('median over the docx library', ratioOf('median', ours, peer), MOST_TIMES),
      atMost('median of the Word file alone over it', ratioOf('median', summarise(word), peer), MOST_TIMES),
    ],
    ratioByRound: whole.map((time, round) => ratio(time, bare[round] ?? 0)),
    also: { ...parts({ model, word, unnumbered }), ...others.also },
    ...(others.absent.length === 0 ? {} : { absent: others.absent }),
  };
}

const parts = (times: Pick<Measured, 'model' | 'word' | 'unnumbered'>): Record<string, Summary> => ({
  'figures, disclosure control and sentences': summarise(times.model),
  'the Word file of them': summarise(times.word),
  'the docx library, contents without page numbers': summarise(times.unnumbered),
});

function resultsOf(audits: number): ResultsFile {
  const made = makeResults(SEED, audits);
  const week = (at: number) => `2026-W${String(1 + (at % WEEKS)).padStart(2, '0')}`;
  return {
    ...made,
    audits: made.audits.map((row, at) => ({ ...row, week: week(at) })),
    board: { ...made.board, actions: [inventedAction()], risks: [inventedRisk()], indicators: [inventedIndicator()] },
  };
}

async function rounds(file: ResultsFile): Promise<Measured> {
  const times = {
    whole: [] as number[],
    model: [] as number[],
    word: [] as number[],
    bare: [] as number[],
    unnumbered: [] as number[],
  };
  // One that is not counted, so that both sides have their code compiled.
  let report = modelOf(file);
  await buildReport(report);
  await bareDocx(report, true);
  await bareDocx(report, false);
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    report = modelOf(file);
    const between = performance.now();
    await buildReport(report);
    const to = performance.now();
    await bareDocx(report, true);
    const numbered = performance.now();
    await bareDocx(report, false);
    times.bare.push(rounded(numbered - to));
    times.unnumbered.push(rounded(performance.now() - numbered));
    times.model.push(rounded(between - from));
    times.word.push(rounded(to - between));
    times.whole.push(rounded(to - from));
  }
  return { ...times, report };
}

function modelOf(file: ResultsFile): ReportModel {
  const built = buildReportModel(file, {}, CHOICE, { toolVersion: '0.1.0', lastReportOn: null });
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
}

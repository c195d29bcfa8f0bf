import Papa from 'papaparse';
import { findHeader } from '#shared/domain/register/find-header';
import { guessMapping } from '#shared/domain/register/guess-mapping';
import { mapRows } from '#shared/intake/register/map-rows';
import { readSheet } from '#shared/intake/register/read-register-file';
import { asCsv, councilRows, HEADINGS } from '../../helpers/register/council-file';
import { writeXlsx } from '../../helpers/register/write-xlsx';
import { atMost, type BenchRow, ratioOf } from '../bench-row';
import { ratio, rounded, summarise } from '../statistics';

const ROUNDS = 5;
const ROWS = 50_000;
const FEW = 5_000;
/** Reading is one part of it; every cell is then looked at for who a child is, and read as a code, a day or a word. */
const MOST_TIMES = 10;

async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** From the bytes to rows as they would be kept. @throws Error when not all rows came. */
async function toRegister(bytes: Uint8Array, name: string, rows: number): Promise<void> {
  const read = await readSheet(bytes, name);
  const [sheet] = read.ok ? read.value.sheets : [];
  const header = sheet && findHeader(sheet);
  if (!sheet || !header) throw new Error('The register could not be read.');
  const mapped = await mapRows(sheet, header, guessMapping(header.columns));
  if (!mapped.ok || mapped.value.rows.length !== rows) throw new Error('Not all rows of the register came.');
}

/** A register of 50,000 plans, by the code that the app's worker runs, against papaparse alone, both in Node. */
export async function registerAgainstPapaparse(): Promise<BenchRow> {
  const lines = [HEADINGS, ...councilRows(ROWS)];
  const [csv, few] = [new Uint8Array(asCsv(lines)), new Uint8Array(asCsv(lines.slice(0, FEW + 1)))];
  const xlsx = writeXlsx([{ rows: lines.map((line) => [...line]) }]);
  const [ours, peer, workbook, small]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await timed(() => toRegister(csv, 'plans.csv', ROWS)));
    peer.push(await timed(() => Papa.parse(new TextDecoder().decode(csv))));
    workbook.push(await timed(() => toRegister(xlsx, 'plans.xlsx', ROWS)));
    small.push(await timed(() => toRegister(few, 'plans.csv', FEW)));
  }
  const times = ratioOf('median', summarise(ours), summarise(peer));
  return {
    id: 'register',
    what: `a CSV register of ${ROWS} rows and ${HEADINGS.length} columns, from its bytes to rows as they would be kept`,
    against: 'papaparse alone on the same bytes',
    unit: 'ms',
    ours: summarise(ours),
    peer: summarise(peer),
    reached: [atMost('median over papaparse', times, MOST_TIMES)],
    ratioByRound: ours.map((time, round) => ratio(time, peer[round] ?? 0)),
    also: {
      'the same as a workbook': summarise(workbook),
      [`${FEW} rows`]: summarise(small),
      'times the cost for ten times the rows': rounded(summarise(ours).median / summarise(small).median),
    },
  };
}

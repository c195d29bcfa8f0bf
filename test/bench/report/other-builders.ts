import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Block } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { buildPage } from '#shared/html/build-page';
import { median, rounded } from '../statistics';

const ROUNDS = 3;

/** What other programs take for the same headings, sentences and tables; charts and contents they are spared. */
export interface OtherBuilders {
  readonly also: Readonly<Record<string, number>>;
  /** Programs that are not on this machine. */
  readonly absent: readonly string[];
}

/** Milliseconds by python-docx (in its own process's clock) and pandoc (from start to end), where they are installed. */
export async function otherBuilders(model: ReportModel): Promise<OtherBuilders> {
  const also: Record<string, number> = {};
  const absent: string[] = [];
  for (const [name, build] of [
    ['python-docx', pythonDocx],
    ['pandoc', pandoc],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const time = await build(model);
      if (time !== null) times.push(time);
    }
    if (times.length === ROUNDS) also[`${name}, median, ms`] = rounded(median(times));
    else absent.push(name);
  }
  return { also, absent };
}

async function pythonDocx(model: ReportModel): Promise<number | null> {
  const python = process.env.EHC_PYTHON ?? 'python3';
  const printed = await pipe(python, [resolve('test/bench/report/same_tables.py')], JSON.stringify(plainReport(model)));
  return printed === null ? null : Number(printed);
}

async function pandoc(model: ReportModel): Promise<number | null> {
  const page = buildPage(model);
  const from = performance.now();
  const target = join(tmpdir(), 'ehc-plan-audit-pandoc.docx');
  const done = await pipe('pandoc', ['--from', 'html', '--to', 'docx', '--output', target], page);
  return done === null ? null : performance.now() - from;
}

const plainReport = (model: ReportModel) => ({
  title: model.title,
  pieces: model.parts.flatMap(({ title, blocks }) => [
    { heading: title },
    ...blocks.flatMap((block) => piecesOf(block, model)),
  ]),
});

function piecesOf(block: Block, { threshold }: ReportModel): object[] {
  switch (block.kind) {
    case 'bullets':
      return block.items.map(({ text }) => ({ text }));
    case 'facts':
      return block.items.map(({ label, text }) => ({ text: `${label}: ${text}` }));
    case 'words':
      return block.paragraphs.map((text) => ({ text }));
    case 'table': {
      const rows = block.rows.map(({ cells }) => cells.map((cell) => cellWords(cell, threshold)));
      return [{ rows: [block.columns.map(({ heading }) => heading), ...rows] }];
    }
    case 'chart':
      return [];
    default:
      return [{ text: block.text }];
  }
}

/** What a program prints; null where it is not there or fails. */
const pipe = (program: string, args: readonly string[], input: string): Promise<string | null> =>
  new Promise((done) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    let printed = '';
    child.on('error', () => done(null));
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.on('close', (code) => done(code === 0 ? printed : null));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

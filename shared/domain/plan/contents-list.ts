import type { CandidateMark } from './candidate-mark';
import { sameRow } from './candidate-mark';
import type { Block } from './plan-text';
import type { SectionId } from './section-id';

const PAGE_NUMBER_ONLY = /^[\s.…·_]*(?:page\s*)?\d{0,3}[\s.…·_]*$/i;
const ENDS_IN_PAGE_NUMBER = /[.…·_\t ]\d{1,3}$/;
const MIN_ENTRIES = 3;

/** Text between two headings that says nothing of its own: page numbers, leaders, the wrapped end of a contents entry. */
function saysNothing(blocks: readonly Block[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const text = blocks[at]?.text.trim() ?? '';
    const wrapped = to - from <= 2 && text.length <= 160 && ENDS_IN_PAGE_NUMBER.test(text);
    if (!PAGE_NUMBER_ONLY.test(text) && !wrapped) return false;
  }
  return true;
}

/** Runs of headings that follow one another with no text between, each section named at most once in a run. */
function runsOf(blocks: readonly Block[], marks: readonly CandidateMark[]): CandidateMark[][] {
  const runs: CandidateMark[][] = [];
  let run: CandidateMark[] = [];
  const ids = new Set<SectionId>();
  for (const mark of marks) {
    const last = run.at(-1);
    // The header row of a column table names several sections side by side; it is no list.
    const sideBySide = last !== undefined && sameRow(last.block, mark.block);
    if (!last || sideBySide || ids.has(mark.id) || !saysNothing(blocks, last.at + 1, mark.at)) {
      if (run.length > 0) runs.push(run);
      run = [];
      ids.clear();
    }
    run.push(mark);
    ids.add(mark.id);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/**
 * Finds the headings that only list the sections (a contents page, at either end of the plan). A run counts as a list
 * when most of its entries end in page numbers, were styled as contents, or name sections that are headed elsewhere too.
 * Returns the indexes of the blocks concerned; their headings open no section.
 */
export function findContentsList(
  blocks: readonly Block[],
  marks: readonly CandidateMark[],
  styledAsContents: ReadonlySet<number>,
): ReadonlySet<number> {
  const listed = new Set<number>();
  for (const mark of marks) if (styledAsContents.has(mark.at)) listed.add(mark.at);
  const isMarked = (mark: CandidateMark) => mark.leader || listed.has(mark.at);
  const runs = runsOf(blocks, marks)
    .filter((run) => run.length >= MIN_ENTRIES)
    .sort((a, b) => b.filter(isMarked).length - a.filter(isMarked).length || b.length - a.length);
  for (const run of runs) {
    const inRun = new Set(run.map((mark) => mark.at));
    const elsewhere = new Set(marks.filter((m) => !inRun.has(m.at) && !listed.has(m.at)).map((m) => m.id));
    const evidence = run.filter((mark) => isMarked(mark) || elsewhere.has(mark.id));
    if (evidence.length >= run.length * 0.6) for (const mark of run) listed.add(mark.at);
  }
  return listed;
}

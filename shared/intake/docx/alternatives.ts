import type { XmlElement } from 'mammoth/lib/xml/nodes.js';

/** One `mc:AlternateContent`: the same thing said for newer and for older programs, of which one is read. */
interface Alternative {
  best: XmlElement['children'];
  /** The element the branches' content goes into. */
  readonly into: XmlElement['children'];
  bestText: number;
  start: number;
  textBefore: number;
}

/**
 * Chooses between the branches of alternative content: the first one that holds the most text. Word writes a text box
 * twice, other programs only once, in either branch.
 */
export class Alternatives {
  readonly #open: Alternative[] = [];

  begin(into: XmlElement['children']): void {
    this.#open.push({ into, best: [], bestText: -1, start: 0, textBefore: 0 });
  }

  beginBranch(textLength: number): void {
    const alternative = this.#open.at(-1);
    if (!alternative) return;
    alternative.start = alternative.into.length;
    alternative.textBefore = textLength;
  }

  endBranch(textLength: number): void {
    const alternative = this.#open.at(-1);
    if (!alternative) return;
    const read = alternative.into.splice(alternative.start);
    if (textLength - alternative.textBefore <= alternative.bestText) return;
    alternative.best = read;
    alternative.bestText = textLength - alternative.textBefore;
  }

  end(): void {
    const chosen = this.#open.pop();
    if (chosen) chosen.into.push(...chosen.best);
  }

  /** True inside a branch that says again what an earlier one said, so that nothing is counted twice. */
  get repeating(): boolean {
    return this.#open.some((alternative) => alternative.bestText >= 0);
  }
}

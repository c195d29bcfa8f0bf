import type { RubricSectionId } from './rubric';
import type { RubricContent } from './rubric-draft';

/**
 * Every id that is spent: of criteria and bands, in versions and drafts alike. Pass all versions of the rubric that are
 * known, whatever their status, and what the draft itself looked like before.
 */
export const spentIdsOf = (
  ...contents: readonly {
    readonly sections: RubricContent['sections'];
    readonly bands: RubricContent['bands'];
  }[]
): ReadonlySet<string> =>
  new Set(
    contents.flatMap(({ sections, bands }) => [
      ...sections.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
      ...bands.map(({ id }) => id),
    ]),
  );

/**
 * The next id of a section that was never used: F8 after F7, also where F7 is gone. H1 and H2 count in letters (H1d after
 * H1c), since H11 would read as section H, criterion 11. A gap is never filled.
 */
export function nextCriterionId(sectionId: RubricSectionId, taken: Iterable<string>): string {
  const letters = sectionId.length > 1;
  const pattern = new RegExp(`^${sectionId}(${letters ? '[a-z]{1,4}' : '[0-9]{1,6}'})$`);
  let highest = 0;
  for (const id of taken) {
    const tail = pattern.exec(id)?.[1];
    if (tail !== undefined) highest = Math.max(highest, letters ? fromLetters(tail) : Number(tail));
  }
  return `${sectionId}${letters ? toLetters(highest + 1) : highest + 1}`;
}

/** `band-4` where `band-3` is the highest there ever was. */
export function nextBandId(taken: Iterable<string>): string {
  let highest = 0;
  for (const id of taken) highest = Math.max(highest, Number(/^band-([0-9]{1,6})$/.exec(id)?.[1] ?? 0));
  return `band-${highest + 1}`;
}

/** a 1, z 26, aa 27. */
const fromLetters = (text: string): number =>
  [...text].reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 96) - 96, 0);

function toLetters(number: number): string {
  let [rest, text] = [number, ''];
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    text = String.fromCodePoint(97 + digit) + text;
    rest = (rest - 1 - digit) / 26;
  }
  return text;
}

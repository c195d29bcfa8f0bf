/** A run of letters or a run of digits in a text, without what stands between. */
export interface ReferenceToken {
  /** Capital letters, or digits without leading zeros: `0` where there were only zeros. */
  readonly text: string;
  readonly isNumber: boolean;
  /** Where it begins in the text, and where the next character stands. */
  readonly start: number;
  readonly end: number;
}

const RUNS = /\p{L}+|\p{Nd}+/gu;

/**
 * The runs of letters and of digits in a text, so that `P-1042`, `p1042`, `P_1042` and `P 01042` say the same. Letters
 * are compared without their case, and digits without leading zeros.
 */
export function referenceTokens(text: string): ReferenceToken[] {
  // Full-width and other compatible letters and digits count as the plain ones; a decomposed accent stays one run.
  const plain = text.normalize('NFKC');
  return [...plain.matchAll(RUNS)].map(({ 0: run, index }) => {
    const isNumber = /^\p{Nd}/u.test(run);
    return {
      text: isNumber ? run.replace(/^0+(?=\d)/, '') : run.toUpperCase(),
      isNumber,
      start: index,
      end: index + run.length,
    };
  });
}

/** One spelling for all that mean the same reference: `P 1042`. Empty where it holds neither letter nor digit. */
export const foldReference = (reference: string): string =>
  referenceTokens(reference)
    .map(({ text }) => text)
    .join(' ');

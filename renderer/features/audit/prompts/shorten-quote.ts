const LONGEST = 60;

/** The words of a prompt on one line: a check of a whole outcome quotes all of it. */
export const shortenQuote = (quote: string): string =>
  quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST).trimEnd()} …`;

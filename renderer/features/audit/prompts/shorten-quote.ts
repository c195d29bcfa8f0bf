const LONGEST = 60;

/** The words of a prompt on one line, cut between words: a check of a whole outcome quotes all of it. */
export function shortenQuote(quote: string, longest = LONGEST): string {
  if (quote.length <= longest) return quote;
  const cut = quote.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut.slice(0, longest)).trimEnd()} …`;
}

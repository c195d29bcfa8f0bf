/** Words that may stand between "no" and what there is none of. */
const OF_WHAT =
  '(?:(?:other|further|additional|separate|specific|known|identified|such|special|educational|health|social|care|and|or|sen) )*';
const THING = '(?:needs?|outcomes?|provision|requirements?)';
const BEGINS = /^(?:none|nil|n ?a|not applicable|not required|not known to (?:children s )?social care)\b/;
const NOTHING = new RegExp(`\\bno ${OF_WHAT}${THING}\\b`);
const ELSEWHERE = /^(?:please )?(?:see|refer to) (?:the )?(?:above|below|section|individual healthcare plan|appendix)/;
/** A text of more sentences says something beside. */
const MOST_SENTENCES = 2;

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * True where a passage says that there is nothing of its kind, such as "None required." or "No health needs were
 * identified.". A need that happens to begin with "No" ("No speech sounds are clear") is none of these.
 */
export function saysNone(text: string): boolean {
  const sentences = text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.trim() !== '');
  const [first = '', ...rest] = sentences.map(words);
  if (BEGINS.test(first) || ELSEWHERE.test(first)) return true;
  if (NOTHING.test(first)) return first.startsWith('no ') || sentences.length === 1;
  return sentences.length === MOST_SENTENCES && NOTHING.test(rest.at(-1) ?? '');
}

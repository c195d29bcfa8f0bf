import type { CompareModel } from '../../compare/model/compare-model';
import { buildSentence } from '../../compare/sentence/build-sentence';
import type { Verdict } from '../../compare/sentence/sentence';
import { plainText, type SentencePart } from '../../compare/sentence/sentence';
import { sentenceInput } from '../../compare/sentence/sentence-of-model';
import type { Rubric } from '../../rubric/rubric';
import type { SentencePiece, TrendSentence } from './trend-facts';
import { refusedWords } from './words-without-counts';

export interface SaidOfModel {
  readonly sentence: TrendSentence;
  /** How often such a chart cries wolf. */
  readonly alarm: string | null;
}

const VERDICTS: Readonly<Record<Verdict, TrendSentence['verdict']>> = {
  better: 'signal',
  worse: 'signal',
  higher: 'signal',
  lower: 'signal',
  untold: 'none',
  few: 'early',
  refused: 'refused',
};

const TOO_EARLY: SaidOfModel = {
  sentence: { verdict: 'early', headline: 'Too early to tell: there are not yet two stretches to compare.', body: [] },
  alarm: null,
};

/**
 * What the Compare screen says of a model, with every count and percent of plans as the key of what may be told of it.
 *
 * @param of what the model measures, as keys name it.
 * @param few fewest plans of a span.
 */
export function saidOfModel(
  model: CompareModel,
  of: string,
  stretchOf: (days: { readonly from: string; readonly to: string }) => string,
  few: number,
  rubrics: readonly Rubric[],
): SaidOfModel {
  const input = sentenceInput(model, few, rubrics);
  if (input === null || model.spans === null) return TOO_EARLY;
  const { verdict, headline, body, alarm } = buildSentence(input);
  const refused = refusedWords(model.comparable);
  if (verdict === 'refused')
    return { sentence: { verdict: 'refused', headline: refused ?? plainText(headline), body: [] }, alarm: null };
  const { earlier, later } = model.spans;
  const stretches = { earlier: stretchOf(earlier.range), later: stretchOf(later.range) };
  return {
    sentence: {
      verdict: VERDICTS[verdict],
      headline: onPaper(plainText(headline)),
      body: joined(body.map((part) => pieceOf(part, of, stretches))),
    },
    alarm: alarm.length === 0 ? null : plainText(alarm),
  };
}

/** A paper has no tab to look at. */
const onPaper = (text: string): string => text.replace(/: see Auditors\.$/, '.');

const COUNTS = { part: 'met', total: 'audited', n: 'plans' } as const;

/** `later.part` of Section F as `met|F|period`. All other numbers are of periods, points and intervals. */
function pieceOf(
  part: SentencePart,
  of: string,
  stretches: Readonly<Record<'earlier' | 'later', string>>,
): SentencePiece {
  if (!('of' in part)) return { text: part.text };
  const [, span, what] = /^(earlier|later)\.(part|total|n|value)$/.exec(part.of) ?? [];
  if (span !== 'earlier' && span !== 'later') return { text: part.text };
  const stretch = stretches[span];
  if (what === 'value') return { percent: `met|${of}|${stretch}` };
  return { count: `${COUNTS[what as keyof typeof COUNTS]}|${of}|${stretch}` };
}

function joined(pieces: readonly SentencePiece[]): SentencePiece[] {
  const all: SentencePiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if ('text' in piece && last !== undefined && 'text' in last) all[all.length - 1] = { text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}

import { assertNever } from '../../../lib/assert-never';
import { wordsOfWeeks } from '../../plan/weeks-to-complete';
import type { Measure } from '../measure';

/** What one audit brings to a measure, in words: `5 of 7`, `met`, `62%`, `21 weeks 3 days`, `4 prompts`. */
export function valueWords({ kind }: Measure, { y, x }: { readonly y: number; readonly x: number }): string {
  const not = y > 0 ? '' : 'not ';
  switch (kind) {
    case 'section':
    case 'provision':
      return `${y} of ${x}`;
    case 'criterion':
      return `${not}met`;
    case 'good':
      return `${not}good or better`;
    case 'within-20':
      return `${not}within 20 weeks`;
    case 'score':
      return `${Math.floor(y + 0.5)}%`;
    case 'weeks':
      return weeksWords(Math.round(y * 7));
    case 'prompts':
      return `${y} ${y === 1 ? 'prompt' : 'prompts'}`;
    default:
      return assertNever(kind);
  }
}

const weeksWords = (days: number): string => wordsOfWeeks({ days, weeks: Math.floor(days / 7), over: days % 7 });

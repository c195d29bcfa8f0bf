import { countWords } from '../../model/cell-words';
import type { Audience } from '../../model/part-ids';
import { daysText, dayText } from '../../plain-text';
import { cleanLine, cleanParagraphs } from '../clean-words';
import { AUDITS } from '../keys';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { isTicked } from '../words-block';

const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  board: 'The Board. Treat it as a published paper.',
  public: 'Everybody. It can be published.',
  internal: 'The service. Not to be published.',
};

/** What a reader has to know before the first figure; what is not given is left out, never blank. */
export function coverPart({ head, choice, shown }: PartContext): BuiltPart {
  const { threshold } = head;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Council', head.council],
    ['For', forWords(head.board, choice.boardDate)],
    ['Decision wanted', decisionLine(choice)],
    ['Prepared by', head.preparedBy],
    ['Classification', head.classification],
    ['Meant for', AUDIENCE_WORDS[head.audience]],
    ['Period', daysText(head.period)],
    ['Compared with', head.baseline === null ? 'No earlier period' : daysText(head.baseline)],
    ['Audits', countWords(shown.count(AUDITS), threshold)],
    ['Rubric', `${head.rubric.title}, version ${head.rubric.version}`],
    ['Data frozen on', dayText(head.frozenOn)],
    ['Made with', `EHC Plan Audit ${head.toolVersion}`],
  ];
  const items = facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
  return {
    part: {
      id: 'cover',
      title: PART_TITLES.cover,
      landscape: false,
      blocks: [{ kind: 'facts', items }],
    },
  };
}

function forWords(board: string | undefined, day: string | undefined): string | undefined {
  const words = [board, day === undefined ? undefined : dayText(day)].filter((one) => one !== undefined);
  return words.length === 0 ? undefined : words.map(cleanLine).join(', ');
}

/** The first decision; where more are asked, the summary has them all. */
function decisionLine(choice: PartContext['choice']): string | undefined {
  if (!isTicked(choice, 'decisions')) return undefined;
  const [first, ...more] = cleanParagraphs(choice.words.decisions);
  if (first === undefined) return undefined;
  return more.length === 0 ? first : `${first} (and ${more.length} more in the summary)`;
}

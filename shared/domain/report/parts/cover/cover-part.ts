import { countWords } from '../../model/cell-words';
import type { Audience } from '../../model/part-ids';
import { daysText, dayText } from '../../plain-text';
import { cleanLine, cleanParagraphs } from '../clean-words';
import { baselineDays, countedPlans, isPartOfPeriod, sharedCriteria } from '../counted-days';
import { AUDITS } from '../keys';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { sentenceCase } from '../shown-words';
import { isTicked } from '../words-block';

const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  board: 'The Board. Treat it as a published paper.',
  public: 'Everybody. It can be published.',
  internal: 'The service. Not to be published.',
};

/** What a reader has to know before the first figure; what is not given is left out, never blank. */
export function coverPart({ head, choice, shown, facts: known }: PartContext): BuiltPart {
  const { threshold } = head;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Council', head.council],
    ['For', forWords(head.board, choice.boardDate)],
    ['Decision wanted', decisionLine(choice)],
    ['Prepared by', head.preparedBy],
    ['Classification', head.classification],
    ['Meant for', AUDIENCE_WORDS[head.audience]],
    ['Period', daysText(head.period)],
    ['Counted', countedLine(head, known)],
    ['Compared with', comparedLine(head, known)],
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

/** What of the period is counted, where that is not all that was audited in it. */
function countedLine(head: PartContext['head'], facts: PartContext['facts']): string | undefined {
  const isAll = !isPartOfPeriod(head) && facts.otherVersions.length === 0;
  return isAll ? undefined : sentenceCase(countedPlans({ head, facts }));
}

function comparedLine(head: PartContext['head'], facts: PartContext['facts']): string {
  const days = baselineDays(head);
  if (days === null) return 'No earlier period';
  if (facts.refusal !== null) return `${days}: not comparable`;
  const shared = sharedCriteria(facts);
  return shared === null ? days : `${days}, over ${shared}`;
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

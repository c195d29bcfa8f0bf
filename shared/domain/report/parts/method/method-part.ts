import type { Block } from '../../model/blocks';
import { daysText, dayText } from '../../plain-text';
import { baselineDays, countedPlans, isPartOfPeriod, sharedCriteria } from '../counted-days';
import { AUDITS, CAPPED, GRADED, INCOMPLETE, MARKED_PARTS } from '../keys';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { byCount, countedWords, isZero, sentenceCase, shareWords } from '../shown-words';
import { agreementSentences } from './agreement-sentences';
import { type Item, pickedSentences } from './picked-sentences';
import { rubricSentences } from './rubric-sentences';

/** How the figures came about and what they cannot say, for a reader who wants to pick them apart. */
export function methodPart(context: PartContext): BuiltPart {
  return {
    part: {
      id: 'method',
      title: PART_TITLES.method,
      landscape: false,
      blocks: [
        ...under('How plans were picked', pickedSentences(context)),
        ...under('What was counted', countedSentences(context)),
        ...under('How far auditors agree', agreementSentences(context)),
        ...under('How marks become figures', rubricSentences(context)),
        ...under('Limits', limits(context)),
      ],
    },
  };
}

const under = (heading: string, items: readonly Item[]): Block[] => [
  { kind: 'heading', text: heading },
  { kind: 'bullets', items: [...items] },
];

/** Fewer auditors than this are not counted out: a figure would be one person's. */
const FEWEST_AUDITORS = 2;

function countedSentences({ head, facts, shown }: PartContext): Item[] {
  const { threshold } = head;
  const by = facts.auditors < FEWEST_AUDITORS ? '' : ` by ${facts.auditors} auditors`;
  const capped = { part: shown.count(CAPPED), base: shown.count(GRADED), percent: shown.percent(CAPPED) };
  const held = shareWords(capped, threshold, 'graded audit');
  return [
    {
      id: 'method.counted',
      text: `${sentenceCase(countedWords(shown.count(AUDITS), threshold, 'audit'))}${by}, of ${countedPlans({ head, facts })}. The data were frozen on ${dayText(head.frozenOn)}.`,
    },
    ...periodSentence(head),
    ...leftOutOfGrades({ head, shown }),
    ...(held === null || isZero(capped.base)
      ? []
      : [
          {
            id: 'method.capped',
            text: isZero(capped.part)
              ? 'The limiting rule held no grade down.'
              : `The limiting rule held the grade down in ${held}.`,
          },
        ]),
  ];
}

/** What of the period is not counted, so that nobody takes a part of it for all. */
const periodSentence = (head: PartContext['head']): Item[] =>
  isPartOfPeriod(head)
    ? [
        {
          id: 'method.period',
          text: `The period asked for is ${daysText(head.period)}. No audit of its other weeks is in the tables.`,
        },
      ]
    : [];

/** Audits that count by criterion but have no grade. */
function leftOutOfGrades({ head: { threshold }, shown }: Pick<PartContext, 'head' | 'shown'>): Item[] {
  const [incomplete, parts] = [shown.count(INCOMPLETE), shown.count(MARKED_PARTS)];
  return [
    ...(isZero(incomplete)
      ? []
      : [
          {
            id: 'method.incomplete',
            text: `${sentenceCase(countedWords(incomplete, threshold, 'audit'))} ${byCount(incomplete, 'was', 'were')} handed in incomplete. ${byCount(incomplete, 'It has', 'They have')} no grade; the answers given count by criterion.`,
          },
        ]),
    ...(isZero(parts)
      ? []
      : [
          {
            id: 'method.parts',
            text: `${sentenceCase(countedWords(parts, threshold, 'audit'))} marked the part of one discipline. ${byCount(parts, 'It has', 'They have')} no grade; the answers count by criterion.`,
          },
        ]),
  ];
}

/** What the figures cannot say. */
function limits({ facts, head }: PartContext): Item[] {
  const { refusal, trend, comparedOver } = facts;
  const [since, shared] = [baselineDays(head), sharedCriteria(facts)];
  const sentences = [
    ...(since === null
      ? ['One period is described. Nothing here shows whether quality has changed since an earlier one.']
      : [
          `Compared with ${since}, the baseline${shared === null ? '' : `, over ${shared}`}. A change is told only where its range leaves out 0 or where a rule of a chart finds an unusual run of points.`,
        ]),
    ...(refusal === null ? [] : [refusal]),
    ...comparedOver,
    ...(trend.alarm === null ? [] : [trend.alarm]),
    'A change after an action is no proof that the action made it.',
    'Marks are auditors’ judgements. Grades are local audit grades: Ofsted and the Care Quality Commission do not grade plans.',
  ];
  return sentences.map((text, at) => ({ id: `method.limit.${at + 1}`, text }));
}

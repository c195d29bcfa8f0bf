import type { Block } from '../../model/blocks';
import { STRENGTH_FROM } from '../../rating-from';
import { auditedKey, metKey } from '../keys';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { shareWords } from '../shown-words';
import { pickThemes, type Theme } from './pick-themes';
import { whyItMatters } from './why-it-matters';

/** What plans do well and what they do not: how often, why it matters to the child, what good looks like. */
export function strengthsPart(context: PartContext): BuiltPart {
  const { strengths, areas } = pickThemes(context.rubric, context.shown);
  const blocks: Block[] = [
    { kind: 'heading', text: 'Strengths' },
    ...(strengths.length === 0
      ? [none('strengths.none', `No criterion is known to be met in ${STRENGTH_FROM}% of plans or more.`)]
      : strengths.flatMap((theme) => themeBlocks(context, theme, 'strength'))),
    { kind: 'heading', text: 'Areas for development' },
    ...(areas.length === 0
      ? [none('areas.none', `No criterion is known to be met in fewer than ${STRENGTH_FROM}% of plans.`)]
      : areas.flatMap((theme) => themeBlocks(context, theme, 'area'))),
    {
      kind: 'note',
      text: 'Ranges are 95% intervals. Criteria that are level stand by the weight of their section. Where ranges overlap, the order may be another in all plans than in those audited.',
    },
  ];
  return { part: { id: 'strengths', title: PART_TITLES.strengths, landscape: false, blocks } };
}

const none = (id: string, text: string): Block => ({ kind: 'sentence', id, text });

function themeBlocks(context: PartContext, { section, criterion, percent }: Theme, kind: 'strength' | 'area'): Block[] {
  const { shown, rubric, head } = context;
  const { id } = criterion;
  const share = shareWords(
    { part: shown.count(metKey(id)), base: shown.count(auditedKey(id)), percent },
    head.threshold,
    'plan',
  );
  return [
    {
      kind: 'sentence',
      id: `${kind}.${id}.often`,
      text: `${id} ${criterion.title}: met in ${share ?? 'a number of plans that is not shown'}.`,
    },
    {
      kind: 'bullets',
      items: [
        { id: `${kind}.${id}.why`, text: `Why it matters to the child: ${whyItMatters(rubric.id, section.id, id)}` },
        { id: `${kind}.${id}.good`, text: `What good looks like: ${criterion.good}` },
      ],
    },
  ];
}

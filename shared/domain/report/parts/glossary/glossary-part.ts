import { partTexts } from '../block-texts';
import type { LatePartBuilder } from '../part-context';
import { PART_TITLES } from '../part-titles';
import { GLOSSARY_TERMS } from './glossary-terms';

/** What the special words of this report mean: those that it uses and no others. */
export const glossaryPart: LatePartBuilder = ({ head }, { parts, data }) => {
  const all = [...parts, { id: 'data' as const, title: PART_TITLES.data, landscape: false, blocks: [...data] }];
  const words = all.flatMap((part) => partTexts(part, head.threshold)).join('\n');
  const used = GLOSSARY_TERMS.filter((term) => term.used.test(words));
  const items = used.map(({ word, meaning }) => ({ label: word, text: meaning }));
  return items.length === 0
    ? null
    : { id: 'glossary', title: PART_TITLES.glossary, landscape: false, blocks: [{ kind: 'facts', items }] };
};

import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { ALL_NEEDS } from './all-needs';
import { composePlan, sectionPieces, textsOf } from './compose-plan';
import { boldCapitals } from './docx/bold-capitals';
import { boxedTables } from './docx/boxed-tables';
import { columnTables } from './docx/column-tables';
import { letters } from './docx/letters';
import type { NeedUse, PlanSource } from './plan-source';
import { p1057 } from './plans/p1057';

const LAYOUTS = {
  'bold-capitals': boldCapitals,
  'boxed-tables': boxedTables,
  'column-tables': columnTables,
  letters,
} as const;
export type LargeLayout = keyof typeof LAYOUTS;

/** Words on a page of each layout, counted on pages laid out by a word processor. */
const WORDS_A_PAGE: Readonly<Record<LargeLayout, number>> = {
  'bold-capitals': 450,
  'boxed-tables': 600,
  'column-tables': 630,
  letters: 620,
};

const wordsIn = (source: PlanSource): number => {
  const plan = composePlan(source, 'sentences');
  const texts = SECTION_IDS.flatMap((id) => textsOf(sectionPieces(plan, id)));
  return texts.reduce((sum, text) => sum + text.split(' ').length, 0);
};

/** The bank over and over in an order that the seed decides; a use differs from the last of its kind in its weak items. */
function usesFor(words: number, seed: number): NeedUse[] {
  const average = wordsIn({ ...p1057, uses: ALL_NEEDS.map((need) => ({ need })) }) / ALL_NEEDS.length;
  const count = Math.max(1, Math.round(words / average));
  return Array.from({ length: count }, (_, index): NeedUse => {
    const need = ALL_NEEDS[(index * 7 + seed) % ALL_NEEDS.length];
    if (need === undefined) throw new Error('The bank of needs is empty');
    return (index + seed) % 3 === 0 ? { need, weak: [index % need.provision.length] } : { need };
  });
}

/**
 * A Word plan of about `pages` pages for measuring, made without working out any page: the bank of needs is repeated until
 * the words suffice. The same arguments give the same bytes.
 */
export function makeLargePlan({
  pages,
  seed,
  layout,
}: {
  readonly pages: number;
  readonly seed: number;
  readonly layout: LargeLayout;
}): Promise<Uint8Array> {
  const own = wordsIn({ ...p1057, uses: [] });
  const source: PlanSource = {
    ...p1057,
    ref: `P-${9000 + (Math.abs(seed) % 1000)}`,
    uses: usesFor(pages * WORDS_A_PAGE[layout] - own, Math.abs(seed)),
  };
  const { provision, render } = LAYOUTS[layout];
  return render(composePlan(source, provision));
}

import type { Block, TextSection } from '../plan/plan-text';
import type { SectionId } from '../plan/section-id';
import type { PromptClass } from './phrase-bank';

/** A plan's blocks with its sections after a person's corrections (`applyCorrections`). */
export interface SectionedBlocks {
  readonly blocks: readonly Block[];
  readonly sections: readonly TextSection[];
}

/** What is known of the plan beside its text. Everything may be left out. */
export interface PromptContext {
  /** The child's first name, if the council's record has it; otherwise it is read out of the plan. */
  readonly childFirstName?: string;
  /** Section I is rightly blank in a draft. Left out, it is read out of the plan's title page, if that says it. */
  readonly final?: boolean;
}

/** A hint at one place in the plan's text. Never a verdict: no score is made of prompts. */
export interface Prompt {
  /** The same for the same rule, block, occurrence and words, so that a dismissal survives a reload. Holds no plan text. */
  readonly key: string;
  /** Id of the rule in the phrase bank. */
  readonly ruleId: string;
  readonly class: PromptClass;
  readonly section: SectionId;
  readonly blockId: string;
  /** UTF-16 offsets in the block's text, `to` not included: `text.slice(from, to) === quote`. */
  readonly from: number;
  readonly to: number;
  readonly quote: string;
  /** Why it is worth a second look: one sentence for the auditor, which quotes nothing of the plan. */
  readonly why: string;
  /** What to write instead, where the rule has such a hint. */
  readonly suggestion?: string;
}

/** One of the six questions of an item of provision; the quote is the first words that answer it. */
export interface ProvisionAnswer {
  readonly found: boolean;
  readonly quote?: string;
  readonly blockId?: string;
  /** UTF-16 offsets in the text of `blockId`, `to` not included. */
  readonly from?: number;
  readonly to?: number;
}

export const PROVISION_QUESTIONS = ['what', 'who', 'howOften', 'howLong', 'group', 'review'] as const;
export type ProvisionQuestion = (typeof PROVISION_QUESTIONS)[number];

export interface ProvisionItem {
  readonly section: SectionId;
  /** The blocks the item is made of, in file order. A paragraph with two items gives two items with the same block. */
  readonly blockIds: readonly string[];
  readonly answers: Readonly<Record<ProvisionQuestion, ProvisionAnswer>>;
}

export interface ProvisionAnalysis {
  readonly items: readonly ProvisionItem[];
  /** Items that state who, how often and how long. `percent` is whole, and null where there is no item. */
  readonly stated: { readonly count: number; readonly of: number; readonly percent: number | null };
}

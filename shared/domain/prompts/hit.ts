import type { Block } from '../plan/plan-text';
import type { SectionId } from '../plan/section-id';
import type { PhraseRule } from './phrase-bank';

/** One place that a rule speaks of, before it is given a key. Offsets as in `Prompt`. */
export interface Hit {
  readonly rule: PhraseRule;
  readonly section: SectionId;
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

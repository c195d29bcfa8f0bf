import type { Evidence } from '../evidence/evidence';
import type { SectionId } from '../plan/section-id';

/** What stands before and after a quote in its sentence; either may be empty. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** What became of one quoted passage in the draft that the audit is of, and where it stands there. */
export interface LocatedPassage {
  /** `unchecked` where the text of the draft could not be read. */
  readonly standing: 'found' | 'near' | 'lost' | 'unchecked';
  /** Null where it stands in no section, or is not found. */
  readonly section: SectionId | null;
  /** 1-based page of a PDF. */
  readonly page?: number;
  /** The rest of the sentence around a quote too short to tell anything by itself, as the draft has it. */
  readonly around?: Around;
}

/** Evidence with what became of each of its passages, in their order. */
export interface LocatedEvidence {
  readonly evidence: Evidence;
  readonly passages: readonly LocatedPassage[];
  /** What became of the part of a page image; absent where it has none. */
  readonly area?: 'found' | 'lost';
}

import type { Evidence } from '../evidence/evidence';
import type { SectionId } from '../plan/section-id';

/** What became of one quoted passage in the draft that the audit is of, and where it stands there. */
export interface LocatedPassage {
  /** `unchecked` where the text of the draft could not be read. */
  readonly standing: 'found' | 'near' | 'lost' | 'unchecked';
  /** Null where it stands in no section, or is not found. */
  readonly section: SectionId | null;
  /** 1-based page of a PDF. */
  readonly page?: number;
}

/** Evidence with what became of each of its passages, in their order. */
export interface LocatedEvidence {
  readonly evidence: Evidence;
  readonly passages: readonly LocatedPassage[];
  /** What became of the part of a page image; absent where it has none. */
  readonly area?: 'found' | 'lost';
}

import type { JournalEntry } from '#shared/domain/store/change';
import type { Journal } from '../journal/journal';
import type { SegmentContent } from '../journal/read-entries';
import { parseStored } from './load-state';
import { DraftTexts, textsAskedFor, touchesOf } from './touches-audit';

/**
 * Every entry that was made in an audit, or touched it, its answers or, once it was started, the sections of the text it
 * reads; oldest first.
 *
 * Reads from the newest segment back to the audit's start and, only where text was moved since, on to the newest earlier
 * entry that tells which text the draft has. Nothing older can belong to it: its id was made for the start. Without a
 * start, as after a loss or in the sample data, the whole journal is read.
 */
export async function readTrail(
  journal: Journal,
  auditId: string,
): Promise<{ entries: readonly JournalEntry[]; damaged: boolean }> {
  const search = new TrailSearch(auditId, journal.head.seq);
  let damaged = false;
  for await (const segment of journal.segmentsBack(journal.head.seq)) {
    damaged ||= segment.damaged;
    if (search.isOverAfter(segment)) break;
  }
  return { entries: search.trail(), damaged };
}

/** Takes entries newest first until nothing older can matter. */
class TrailSearch {
  readonly #auditId: string;
  readonly #upTo: number;
  readonly #needles: readonly string[];
  readonly #texts = new DraftTexts();
  /** From the start on, newest first: what may touch the audit or tell what touches it. */
  readonly #found: JournalEntry[] = [];
  /** Drafts whose text is told before the start; null until that is reached. */
  #missing: Set<string> | null = null;

  constructor(auditId: string, upTo: number) {
    this.#auditId = auditId;
    this.#upTo = upTo;
    this.#needles = [JSON.stringify(auditId).slice(1, -1), PLANS, '"table":"corrections"'];
  }

  isOverAfter({ entries }: SegmentContent): boolean {
    for (const { payload, seq } of entries.toReversed()) {
      if (seq > this.#upTo) continue;
      if (this.#missing === null) this.#takeSince(payload);
      else this.#takeBefore(payload, this.#missing);
      if (this.#missing?.size === 0) return true;
    }
    return false;
  }

  /** Only entries whose bytes name the audit, a plan or a correction are parsed. */
  #takeSince(payload: Buffer): void {
    if (!this.#needles.some((needle) => payload.includes(needle))) return;
    const entry = parseStored(payload);
    this.#found.push(entry);
    if (startsAudit(entry, this.#auditId)) this.#missing = textsAskedFor(this.#found.toReversed(), this.#auditId);
  }

  #takeBefore(payload: Buffer, missing: Set<string>): void {
    if (payload.includes(PLANS)) this.#texts.learnEarlier(parseStored(payload), missing);
  }

  trail(): readonly JournalEntry[] {
    const touches = touchesOf(this.#auditId, this.#texts);
    return this.#found.toReversed().filter(({ changes, auditId }) => {
      // Every change is shown to `touches`, which learns from it.
      const touched = changes.map(touches).includes(true);
      return touched || auditId === this.#auditId;
    });
  }
}

const PLANS = '"table":"plans"';

const startsAudit = ({ action, changes }: JournalEntry, auditId: string): boolean =>
  (action === 'start-audit' || action === 'begin-agreeing') &&
  changes.some(({ table, id }) => table === 'audits' && id === auditId);

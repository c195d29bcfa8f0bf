import { DISCIPLINES, RUBRIC_SECTION_IDS, type Rubric, type RubricSection } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { AGREED, BLOCK_ROWS, COUNTS, DISCIPLINE_BIT, HAS_PARTS, PART_BIT, twoBits } from '../columns/layout';
import { type CompareData, type LoadedBlock, notLoaded } from '../columns/loaded';
import { oncePerData } from '../columns/once-per-data';
import { type SpeakingParts, sectionBit } from './read-measure';

/** Who speaks for what, and the drafts of which several parts marked one section. */
export interface Speaking {
  readonly parts: SpeakingParts;
  /** By the number of the row that stands for the draft. */
  readonly markedTwice: ReadonlySet<number>;
}

interface Part {
  readonly slot: number;
  readonly flags: number;
  readonly block: LoadedBlock;
  readonly row: number;
  /** Of the part's version. */
  readonly sections: ReadonlyMap<string, RubricSection>;
}

const kept = oncePerData(() => new Map<string, Speaking>());

/**
 * A section that no discipline is named for is asked of each of them, and one part may be of the whole plan: then several
 * parts of a draft mark the same section. It counts once, and one part speaks for it: the agreed marks, else those of the
 * discipline that the rubric gives the section to, else the part that was handed in first. A part in which nothing of the
 * section applies speaks for it only where no other does.
 *
 * @param versions the versions in use: what was marked with others is in no figure, so that it speaks for nothing.
 */
export function speakingParts(data: CompareData, versions: readonly string[]): Speaking {
  const known = kept(data);
  const key = [...versions].sort().join(' ');
  const made = known.get(key) ?? makeSpeaking(partsByDraft(data, versions));
  known.set(key, made);
  return made;
}

function partsByDraft({ blocks, rubrics }: CompareData, versions: readonly string[]): ReadonlyMap<number, Part[]> {
  const drafts = new Map<number, Part[]>();
  for (const block of blocks) {
    if (!versions.includes(block.version)) continue;
    const sections = sectionsOf(rubrics, block.version);
    const { flags, stands } = block.facts;
    for (let row = 0; row < block.used; row += 1) {
      const has = flags[row] ?? 0;
      if ((has & HAS_PARTS) === 0 || (has & COUNTS) === 0) continue;
      const draft = stands[row] ?? 0;
      const parts = drafts.get(draft) ?? [];
      drafts.set(draft, parts);
      parts.push({ slot: block.number * BLOCK_ROWS + row, flags: has, block, row, sections });
    }
  }
  return drafts;
}

const sectionsOf = (rubrics: readonly Rubric[], version: string): Part['sections'] =>
  new Map(rubrics.find((rubric) => versionKey(rubric) === version)?.sections.map((section) => [section.id, section]));

function makeSpeaking(drafts: ReadonlyMap<number, readonly Part[]>): Speaking {
  const parts = new Map<number, number>();
  const markedTwice = new Set<number>();
  for (const [draft, own] of drafts) {
    for (const { slot } of own) parts.set(slot, 0);
    for (const id of RUBRIC_SECTION_IDS) {
      const marked = own.filter(
        ({ block: { scores = notLoaded('scores') }, row }) => (scores[`of ${id}`][row] ?? 0) > 0,
      );
      if (marked.length > 1) markedTwice.add(draft);
      const speaker = marked.reduce<Part | null>(
        (best, part) => (best === null || goesBefore(part, best, id) ? part : best),
        null,
      );
      if (speaker !== null) parts.set(speaker.slot, (parts.get(speaker.slot) ?? 0) | sectionBit(id));
    }
  }
  return { parts, markedTwice };
}

function goesBefore(a: Part, b: Part, id: string): boolean {
  const [one, other] = [rankOf(a, id), rankOf(b, id)];
  return one === other ? twoBits(a.flags, PART_BIT) < twoBits(b.flags, PART_BIT) : one > other;
}

function rankOf({ flags, sections }: Part, id: string): number {
  if ((flags & AGREED) !== 0) return 2;
  const own = DISCIPLINES[twoBits(flags, DISCIPLINE_BIT) - 1];
  return own !== undefined && sections.get(id)?.discipline === own ? 1 : 0;
}

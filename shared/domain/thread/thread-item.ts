import type { SectionId } from '../plan/section-id';

/** The three steps of the golden thread: what is needed, what it should lead to, what is done about it. */
export type ThreadRole = 'need' | 'outcome' | 'provision';

/** In the order of the thread: a link always goes from an earlier one to a later one. */
export const THREAD_ROLES: readonly ThreadRole[] = ['need', 'outcome', 'provision'];

/** Where each stands (SEND Regulations 2014, regulation 12(1)(b) to (h)). */
export const ROLE_SECTIONS: Readonly<Record<ThreadRole, readonly SectionId[]>> = {
  need: ['B', 'C', 'D'],
  outcome: ['E'],
  provision: ['F', 'G', 'H1', 'H2'],
};

/** Why a passage is not counted: it only leads in or tells of attainment or review, or it says that there is nothing. */
export type AsideReason = 'background' | 'none';

/** One need, one outcome or one item of provision: one or more blocks of one section. */
export interface ThreadItem {
  /** The id of its first block, so it stays the same for as long as the text does. */
  readonly id: string;
  readonly role: ThreadRole;
  readonly section: SectionId;
  /** Counts from 1 within its section. */
  readonly number: number;
  /** A line to know it by, at most 120 characters. */
  readonly label: string;
  /** The heading it stands under, unless that is its label; null where there is none. */
  readonly under: string | null;
  /** The area of need it stands under, in lower-case words, to be compared; null where none is named. */
  readonly area: string | null;
  /** Its blocks in file order, without headings. Never empty. */
  readonly blockIds: readonly string[];
  /** What the blocks say, one entry a block. */
  readonly texts: readonly string[];
  /** Null for what is counted. What stands aside counts once an auditor has linked it. */
  readonly aside: AsideReason | null;
}

export type ThreadColumns = Readonly<Record<ThreadRole, readonly ThreadItem[]>>;

/** How an item is named beside others: `E·2` is the second of section E, and no criterion. */
export const itemName = ({ section, number }: Pick<ThreadItem, 'section' | 'number'>): string => `${section}·${number}`;

export const allItems = (columns: ThreadColumns): readonly ThreadItem[] =>
  THREAD_ROLES.flatMap((role) => columns[role]);

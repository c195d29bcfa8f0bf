import type { FreeText } from '#shared/domain/report/model/part-ids';
import type { ReportDraft } from '../draft/report-draft';

/** Something in free text that may lead to a person. Shown in the window and nowhere else. */
export interface NameWarning {
  readonly kind: FreeText;
  /** The words as they stand there. */
  readonly words: string;
  /** Where: `Context, line 2`. */
  readonly where: string;
  /** Why it is taken for a name. */
  readonly reason: string;
}

/** A text that a person wrote, with what it is called. */
export interface OwnText {
  readonly kind: FreeText;
  readonly where: string;
  readonly text: string;
}

/** Looks for names in one text: what `possibleNames` finds, as it stands there. */
export type FindNames = (
  text: string,
) => readonly { readonly start: number; readonly end: number; readonly reason: string }[];

/** The free texts of a draft. */
export const textsOfDraft = ({
  context,
  decisions,
  voice,
  examples,
}: Pick<ReportDraft, 'context' | 'decisions' | 'voice' | 'examples'>): readonly OwnText[] => [
  { kind: 'context', where: 'Context', text: context },
  { kind: 'decisions', where: 'Decisions asked', text: decisions },
  { kind: 'voice', where: 'Voice', text: voice },
  ...examples.flatMap(({ heading, text, signedOffBy }, at): OwnText[] => [
    { kind: 'examples', where: `Example ${at + 1}, heading`, text: heading },
    { kind: 'examples', where: `Example ${at + 1}, text`, text },
    { kind: 'examples', where: `Example ${at + 1}, signed off by`, text: signedOffBy },
  ]),
];

/** What in these texts may be a name, in their order. */
export const nameWarnings = (texts: readonly OwnText[], find: FindNames): readonly NameWarning[] =>
  texts.flatMap(({ kind, where, text }) =>
    find(text).map(({ start, end, reason }) => ({
      kind,
      words: text.slice(start, end),
      where: text.includes('\n') ? `${where}, line ${text.slice(0, start).split('\n').length}` : where,
      reason,
    })),
  );

import { isOfCapitals } from '#shared/domain/disclosure/possible-names';
import type { FreeText } from '#shared/domain/report/model/part-ids';
import { COVER_FIELDS, type CoverField, type ReportDraft } from '../draft/report-draft';

/** Something in free text that may lead to a person. Shown in the window and nowhere else. */
export interface NameWarning {
  /** `cover`: in a field of the cover, which always goes out. */
  readonly kind: FreeText | 'cover';
  /** The words as they stand there. */
  readonly words: string;
  /** Where: `Context, line 2`. */
  readonly where: string;
  /** Why it is taken for a name. */
  readonly reason: string;
}

/** A text that a person wrote, with what it is called. */
export interface OwnText {
  readonly kind: NameWarning['kind'];
  readonly where: string;
  readonly text: string;
  /** True where a council or a board is named: its own capitals are no hint of a person. */
  readonly namesBody?: boolean;
}

/** Looks for names in one text: what `possibleNames` finds, as it stands there. */
export type FindNames = (
  text: string,
) => readonly { readonly start: number; readonly end: number; readonly reason: string }[];

/** The texts of a draft that people wrote. */
export type WrittenTexts = Pick<ReportDraft, 'context' | 'decisions' | 'voice' | 'examples' | CoverField>;

/** What a person types on the cover and in the words of a draft. */
export const textsOfDraft = ({ context, decisions, voice, examples, ...cover }: WrittenTexts): readonly OwnText[] => [
  ...COVER_FIELDS.map(
    ({ key, label }): OwnText => ({
      kind: 'cover',
      where: label,
      text: cover[key],
      namesBody: (key === 'council' || key === 'board') && BODY.test(cover[key]),
    }),
  ),
  { kind: 'context', where: 'Context', text: context },
  { kind: 'decisions', where: 'Decisions asked', text: decisions },
  { kind: 'voice', where: 'Voice', text: voice },
  ...examples.flatMap(({ heading, text, signedOffBy }, at): OwnText[] => [
    { kind: 'examples', where: `Example ${at + 1}, heading`, text: heading },
    { kind: 'examples', where: `Example ${at + 1}, text`, text },
    { kind: 'examples', where: `Example ${at + 1}, signed off by`, text: signedOffBy },
  ]),
];

/** Words by which a council, a board and the like are called. */
const BODY = /\b(?:council|borough|county|city|authority|board|committee|panel|partnership|cabinet)\b/iu;

/** What in these texts may be a name, in their order. */
export const nameWarnings = (texts: readonly OwnText[], find: FindNames): readonly NameWarning[] =>
  texts.flatMap(({ kind, where, text, namesBody = false }) =>
    find(text)
      .filter(({ reason }) => !(namesBody && isOfCapitals(reason)))
      .map(({ start, end, reason }) => ({
        kind,
        words: text.slice(start, end),
        where: text.includes('\n') ? `${where}, line ${text.slice(0, start).split('\n').length}` : where,
        reason,
      })),
  );

import { FREE_TEXTS, type FreeText, type PartId } from '#shared/domain/report/model/part-ids';
import { readTypedDay } from '#shared/lib/days';
import type { ExampleDraft, ReportDraft } from './report-draft';
import { isWritten, partsOf } from './to-choice';

/** Something that only a person can write and that is not written yet. */
export interface ToWrite {
  /** The id of its field in the window. */
  readonly field: string;
  readonly label: string;
}

export const fieldId = (key: string): string => `report-${key}`;
export const exampleFieldId = (id: string, key: keyof ExampleDraft): string => `report-example-${id}-${key}`;

/** What is still to be written for the parts that are in the report, in the order of the fields. */
export function toWrite(draft: ReportDraft): readonly ToWrite[] {
  const shown = new Set<PartId>(partsOf(draft).flatMap(({ id, shown: isShown }) => (isShown ? [id] : [])));
  const missing = (
    key: 'council' | 'board' | 'preparedBy' | 'classification' | 'context' | 'decisions' | 'voice',
    label: string,
  ) => (draft[key].trim() === '' ? [{ field: fieldId(key), label }] : []);
  return [
    ...missing('council', 'Council'),
    ...missing('board', 'Who receives it'),
    ...(readTypedDay(draft.boardDate) === null ? [{ field: fieldId('boardDate'), label: 'Board date' }] : []),
    ...missing('preparedBy', 'Who prepared it'),
    ...missing('classification', 'Classification'),
    ...(shown.has('summary') ? [...missing('context', 'Context'), ...missing('decisions', 'Decisions asked')] : []),
    ...(shown.has('voice') ? missing('voice', 'Voice of children and parents') : []),
    ...(shown.has('examples') ? examplesToWrite(draft.examples) : []),
  ];
}

function examplesToWrite(examples: readonly ExampleDraft[]): readonly ToWrite[] {
  if (examples.length === 0) return [{ field: fieldId('add-example'), label: 'A composite example' }];
  return examples.flatMap(({ id, heading, text, signedOffBy, signedOffOn }, at) => {
    const name = `example ${at + 1}`;
    const lacking = (key: keyof ExampleDraft, isLacking: boolean, label: string) =>
      isLacking ? [{ field: exampleFieldId(id, key), label }] : [];
    return [
      ...lacking('heading', heading.trim() === '', `Heading of ${name}`),
      ...lacking('text', text.trim() === '', `Text of ${name}`),
      ...lacking('signedOffBy', signedOffBy.trim() === '', `Sign-off of ${name}`),
      ...lacking('signedOffOn', readTypedDay(signedOffOn) === null, `Day of the sign-off of ${name}`),
    ];
  });
}

/** The id of the tick that lets words of a kind go out. */
export const tickId = (kind: FreeText): string => `report-tick-${kind}`;

/** The part in which words of each kind stand. */
const PART_OF: Readonly<Record<FreeText, PartId>> = {
  context: 'summary',
  decisions: 'summary',
  voice: 'voice',
  examples: 'examples',
  actions: 'actions',
  risks: 'risks',
};

/**
 * Kinds of words that are there, in parts that are in the report, and stay out because nobody has ticked them.
 *
 * @param ofBoard kinds that records of the Board have words of.
 */
export function staysOut(draft: ReportDraft, ofBoard: ReadonlySet<string>): readonly FreeText[] {
  const shown = new Set<PartId>(partsOf(draft).flatMap(({ id, shown: isShown }) => (isShown ? [id] : [])));
  const isThere = (kind: FreeText) =>
    kind === 'actions' || kind === 'risks' ? ofBoard.has(kind) : isWritten(draft, kind);
  return FREE_TEXTS.filter((kind) => shown.has(PART_OF[kind]) && isThere(kind) && !draft.ticked.includes(kind));
}

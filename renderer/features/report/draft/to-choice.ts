import type { FreeText } from '#shared/domain/report/model/part-ids';
import {
  type Example,
  type ReportChoice,
  reportChoiceSchema,
  usualParts,
} from '#shared/domain/report/model/report-choice';
import { readTypedDay } from '#shared/lib/days';
import type { ExampleDraft, ReportDraft } from './report-draft';

const STORIES = ['context', 'decisions', 'voice'] as const;

/** The draft as the report takes it: what is empty or not finished is left out. */
export function toChoice(draft: ReportDraft): ReportChoice {
  const { title, council, board, preparedBy, classification } = draft;
  const day = readTypedDay(draft.boardDate);
  return reportChoiceSchema.parse({
    ...filled({ title, council, board, preparedBy, classification }),
    ...(day === null ? {} : { boardDate: day }),
    audience: draft.audience,
    threshold: draft.threshold,
    baseline: draft.baseline,
    parts: partsOf(draft),
    words: filled(Object.fromEntries(STORIES.map((story) => [story, draft[story]]))),
    examples: draft.examples.flatMap((example) => exampleOf(example) ?? []),
    ticked: draft.ticked,
  });
}

/** Every part once, as the draft has them or as is usual; parts that a newer version of the app brought stand last. */
export function partsOf({
  parts,
  audience,
}: Pick<ReportDraft, 'parts' | 'audience'>): NonNullable<ReportChoice['parts']> {
  const usual = usualParts(audience);
  if (parts === null) return usual;
  const known = new Set(parts.map(({ id }) => id));
  return [...parts, ...usual.filter(({ id }) => !known.has(id))];
}

function exampleOf({ heading, text, signedOffBy, signedOffOn }: ExampleDraft): Example | null {
  if (heading.trim() === '' || text.trim() === '') return null;
  const day = readTypedDay(signedOffOn);
  return {
    heading: heading.trim(),
    text: text.trim(),
    ...filled({ signedOffBy }),
    ...(day === null ? {} : { signedOffOn: day }),
  };
}

const filled = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([key, text]) => [key, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );

/** Whether there is something of this kind that could go out. */
export const isWritten = (draft: ReportDraft, field: FreeText): boolean => {
  if (field === 'examples') return draft.examples.some((example) => exampleOf(example) !== null);
  if (field === 'actions' || field === 'risks') return true;
  return draft[field].trim() !== '';
};

import { type IPatch, PatchType, patchDetector, patchDocument, TextRun } from 'docx';
import { COUNCIL_FILE_ERRORS, type CouncilFileErrorCode } from '#shared/domain/report/council-file-errors';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { fail, ok, type Result } from '#shared/lib/result';
import { cleanText } from '../clean-text';
import { REPORT_NUMBERING } from '../document-styles';
import { mendPackage } from '../mend-package';
import { Numbers, wordBlocks } from './blocks';
import { propertiesOf } from './build-report';
import { checkPlaces } from './check-places';
import { partHeading } from './headings';
import { type Placeholder, placeholdersOf } from './placeholders';
import { prepareTemplate } from './prepare-template';
import { findPlaces, type Place } from './template-places';

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** What the person should know about it: that Word will ask to update the contents list. */
  readonly notes: readonly string[];
}

const CONTENTS_NOTE =
  'Your template has a contents list. Word brings it up to date when the report is opened, and asks before it does.';

/**
 * Fills the placeholders of a council's own document, which was opened and looked through (`openWordFile`), from the report's
 * model. Refuses placeholders that the report does not have or that stand where they cannot be filled.
 */
export async function fillTemplate(
  parts: ReadonlyMap<string, Uint8Array>,
  report: ReportModel,
): Promise<Result<FilledTemplate, CouncilFileErrorCode>> {
  const model = withoutPlaceholders(report);
  const known = new Map(placeholdersOf(model).map((one) => [one.key, one] as const));
  const found = findPlaces(parts);
  const checked = checkPlaces(found, known);
  if (!checked.ok) return checked;
  const prepared = await prepareTemplate(parts);
  if (!prepared.ok) return prepared;
  const filled = await fill(prepared.value.bytes, patchesFor(found.places, known, model), model);
  if (filled === null) return fail('corrupt', COUNCIL_FILE_ERRORS.corrupt);
  const left = await patchDetector({ data: filled, trimPlaceholders: true });
  if (left.length > 0)
    return fail('place', `{{${left[0]}}} stands where it cannot be filled. No report was made of it.`);
  const bytes = mendPackage(prepared.value.finish(filled), `${model.frozenOn}T00:00:00Z`);
  return ok({ bytes, notes: [...prepared.value.notes, ...(found.hasContents ? [CONTENTS_NOTE] : [])] });
}

/** A title such as `{{period}}` is a title: what was put in is not looked through for placeholders again. */
const withoutPlaceholders = (model: ReportModel): ReportModel =>
  JSON.parse(JSON.stringify(model), (_, value: unknown) =>
    // Cleaned first: a mark that nobody sees may stand between the two.
    typeof value === 'string' && value.includes('{') ? cleanText(value).replace(/\{(?=\{)/g, '{ ') : value,
  ) as ReportModel;

async function fill(data: Uint8Array, patches: Record<string, IPatch>, model: ReportModel): Promise<Uint8Array | null> {
  try {
    return await patchDocument({
      outputType: 'uint8array',
      data,
      patches,
      keepOriginalStyles: true,
      trimPlaceholders: true,
      numbering: REPORT_NUMBERING,
      properties: propertiesOf(model),
    });
  } catch {
    // The library cannot work with every file that Word can; nothing of the file is in the answer.
    return null;
  }
}

function patchesFor(places: readonly Place[], known: ReadonlyMap<string, Placeholder>, model: ReportModel) {
  const numbers = new Numbers();
  const patches: Record<string, IPatch> = {};
  for (const { key, width } of places) {
    const placeholder = known.get(key);
    if (placeholder === undefined || key in patches) continue;
    patches[key] =
      placeholder.kind === 'text'
        ? { type: PatchType.PARAGRAPH, children: [new TextRun(cleanText(placeholder.text))] }
        : blocksPatch(placeholder, { numbers, threshold: model.threshold, width, font: null });
  }
  return patches;
}

function blocksPatch(
  { part, blocks }: Extract<Placeholder, { kind: 'blocks' }>,
  place: Parameters<typeof wordBlocks>[1],
) {
  const heading = part === undefined || part.id === 'cover' ? [] : [partHeading(part.title, false)];
  const children = wordBlocks(blocks, place);
  return { type: PatchType.DOCUMENT, children: children.length === 0 ? [] : [...heading, ...children] } as const;
}

import { figuresName } from '#shared/domain/compare/export/figures-files';
import { copyPicture } from '../../../platform/copy-picture';
import { saveFile } from '../../../platform/save-file';
import { drawPicture, type Pictured } from './draw-picture';
import { titleOf } from './figure-words';

const NOT_DRAWN = 'The picture could not be drawn. Nothing is changed; try again, or copy the data.';

const drawn = (pictured: Pictured) => drawPicture(pictured).catch(() => null);

/** Saves the chart as a picture. Answers what came of it in words; null when the person changed their mind. */
export async function savePicture(pictured: Pictured): Promise<string | null> {
  const bytes = await drawn(pictured);
  if (bytes === null) return NOT_DRAWN;
  const saved = await saveFile({ kind: 'chart', suggestedName: figuresName(titleOf(pictured.series), 'png'), bytes });
  if (!saved.ok) return saved.error.message;
  return saved.value === null ? null : `Saved as ${saved.value} in the folder you chose.`;
}

/** Puts the chart on the clipboard as a picture. Answers what came of it in words. */
export async function copyAsPicture(pictured: Pictured): Promise<string> {
  const bytes = await drawn(pictured);
  if (bytes === null) return NOT_DRAWN;
  const copied = await copyPicture(bytes);
  return copied.ok ? 'Copied as a picture. Paste it into a document.' : copied.error.message;
}

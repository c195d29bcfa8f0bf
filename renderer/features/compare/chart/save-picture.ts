import { figuresName } from '#shared/domain/compare/export/figures-files';
import { saveFile } from '../../../platform/save-file';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of the picture for one of the screen, so that it is sharp on paper. */
const SHARPNESS = 2;
const [MARGIN, LINE] = [16, 18];
const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-family'] as const;

/**
 * Saves a drawing as a picture that stands alone, with its title, the sentence and the legend below it. Answers what came of
 * it in words; null when the person changed their mind.
 */
export async function savePicture(drawing: SVGSVGElement, title: string, sentence: string): Promise<string | null> {
  const bytes = await pngOf(drawing, title, sentence);
  if (bytes === null) return 'The picture could not be drawn. Nothing was saved; try again, or copy the data.';
  const saved = await saveFile({ kind: 'chart', suggestedName: figuresName(title, 'png'), bytes });
  if (!saved.ok) return saved.error.message;
  return saved.value === null ? null : `Saved as ${saved.value} in the folder you chose.`;
}

async function pngOf(drawing: SVGSVGElement, title: string, sentence: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { width, height } = drawing.viewBox.baseVal;
  const legend = [...(drawing.closest('section')?.querySelectorAll('.chart-legend li') ?? [])];
  const head = wrapped(`${title}. ${sentence}`, (width - MARGIN) / 6.6);
  const foot = legend.length;
  const tall = height + (head.length + foot) * LINE + 2 * MARGIN;
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * MARGIN) * SHARPNESS;
  canvas.height = tall * SHARPNESS;
  const brush = canvas.getContext('2d');
  if (brush === null) return null;
  const { backgroundColor, color, fontFamily } = getComputedStyle(drawing.closest('section') ?? drawing);
  brush.scale(SHARPNESS, SHARPNESS);
  brush.fillStyle = backgroundColor;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.fillStyle = color;
  brush.font = `13px ${fontFamily}`;
  for (const [at, line] of head.entries()) brush.fillText(line, MARGIN, MARGIN + (at + 0.7) * LINE);
  brush.drawImage(await imageOf(drawing), MARGIN, MARGIN + head.length * LINE, width, height);
  for (const [at, entry] of legend.entries()) {
    const y = MARGIN + (head.length + at) * LINE + height;
    const mark = entry.querySelector('svg');
    if (mark !== null) brush.drawImage(await imageOf(mark), MARGIN, y + 3, 18, 12);
    brush.fillText(entry.textContent ?? '', MARGIN + 24, y + 0.75 * LINE);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}

/** A drawing as an image: what style sheets say of its parts is written to them, because an image knows no style sheet. */
async function imageOf(drawing: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('A copy of a drawing is a drawing.');
  copy.setAttribute('xmlns', SVG);
  const parts = copy.querySelectorAll('*');
  for (const [at, part] of drawing.querySelectorAll('*').entries()) {
    const style = getComputedStyle(part);
    for (const look of LOOKS) parts[at]?.setAttribute(look, style.getPropertyValue(look));
  }
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

/** A text in lines of at most so many characters, broken between words. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

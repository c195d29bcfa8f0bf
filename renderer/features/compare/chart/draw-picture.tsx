import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PeriodKind } from '#shared/domain/compare/period';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import { layoutOf } from './chart-layout';
import { ChartLegend } from './chart-legend';
import { titleOf } from './figure-words';
import { legendOfLayout } from './legend-entries';
import { looksOf, PAPER } from './picture-looks';
import { pictureNote } from './picture-note';
import { SeriesDrawing } from './series-drawing';
import { wrapped } from './wrapped';

export interface Pictured {
  readonly series: SeriesModel;
  readonly period: PeriodKind;
  readonly few: number;
  /** The sentence of the view in plain words; empty where there is none. */
  readonly sentence: string;
}

/** Size of the drawing in pixels, whatever that on the screen has; a picture has twice as many, to be sharp on paper. */
const [WIDTH, HEIGHT, SHARPNESS] = [960, 360, 2];
const [MARGIN, LINE, GAP, MARK_WIDTH] = [20, 19, 16, 24];
const FACE = '"Segoe UI", system-ui, "Noto Sans", "Liberation Sans", sans-serif';
const FACES = { title: `600 17px ${FACE}`, text: `13px ${FACE}`, small: `12px ${FACE}` } as const;

/**
 * A chart as a PNG that stands alone in a paper: title, sentence, drawing with n under each period, legend, and what it was
 * made from. The same model gives the same picture on any screen. Null where it cannot be drawn.
 */
export async function drawPicture(pictured: Pictured): Promise<Uint8Array<ArrayBuffer> | null> {
  const { drawing, legend } = partsOf(pictured);
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  if (brush === null) return null;
  const measure = (font: string) => (text: string) => {
    brush.font = font;
    return brush.measureText(text).width;
  };
  const title = wrapped(titleOf(pictured.series), WIDTH, measure(FACES.title));
  const sentence = pictured.sentence === '' ? [] : wrapped(pictured.sentence, WIDTH, measure(FACES.text));
  const note = wrapped(pictureNote(pictured), WIDTH, measure(FACES.small));
  const placed = placeLegend(legend, measure(FACES.small));
  const drawingAt = MARGIN + title.length * 24 + sentence.length * LINE + 8;
  const legendAt = drawingAt + HEIGHT + 4;
  const noteAt = legendAt + ((placed.at(-1)?.row ?? -1) + 1) * LINE + 6;
  canvas.width = (WIDTH + 2 * MARGIN) * SHARPNESS;
  canvas.height = (noteAt + note.length * 17 + MARGIN) * SHARPNESS;
  brush.scale(SHARPNESS, SHARPNESS);
  brush.fillStyle = PAPER.ground;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  const write = (lines: readonly string[], top: number, high: number, font: string, colour: string) => {
    brush.font = font;
    brush.fillStyle = colour;
    for (const [at, line] of lines.entries()) brush.fillText(line, MARGIN, top + at * high + 14);
  };
  write(title, MARGIN, 24, FACES.title, PAPER.text);
  write(sentence, MARGIN + title.length * 24, LINE, FACES.text, PAPER.text);
  brush.drawImage(await imageOf(drawing), MARGIN, drawingAt, WIDTH, HEIGHT);
  write(note, noteAt, 17, FACES.small, PAPER.muted);
  for (const { words, mark, x, row } of placed) {
    if (mark !== null) brush.drawImage(await imageOf(mark), MARGIN + x, legendAt + row * LINE + 4, 18, 12);
    brush.fillText(words, MARGIN + x + (mark === null ? 0 : MARK_WIDTH), legendAt + row * LINE + 14);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}

interface LegendPart {
  readonly words: string;
  readonly mark: SVGSVGElement | null;
}

/** The very parts that the screen shows, drawn apart from it in a size of their own. */
function partsOf({ series, period, few }: Pictured) {
  const layout = layoutOf(series, WIDTH, HEIGHT);
  const apart = document.createElement('div');
  const root = createRoot(apart);
  flushSync(() =>
    root.render(
      <>
        <SeriesDrawing series={series} period={period} layout={layout} active={null} />
        <ChartLegend entries={legendOfLayout(series, period, few, layout)} />
      </>,
    ),
  );
  const drawing = apart.querySelector('svg');
  if (drawing === null) throw new TypeError('A series is drawn as one drawing.');
  const legend = [...apart.querySelectorAll('.chart-legend li')].map(
    (entry): LegendPart => ({
      words: entry.textContent ?? '',
      mark: entry.querySelector('svg'),
    }),
  );
  return { drawing, legend };
}

/** Entries side by side, in as many rows as they need. */
function placeLegend(entries: readonly LegendPart[], widthOf: (text: string) => number) {
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const wide = widthOf(entry.words) + (entry.mark === null ? 0 : MARK_WIDTH);
    if (x > 0 && x + wide > WIDTH) [x, row] = [0, row + 1];
    const place = { ...entry, x, row };
    x += wide + GAP;
    return place;
  });
}

async function imageOf(drawing: SVGSVGElement): Promise<HTMLImageElement> {
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawing.setAttribute('font-family', FACE);
  for (const part of drawing.querySelectorAll('*')) {
    for (const [name, value] of Object.entries(looksOf([...part.classList]))) part.setAttribute(name, value);
  }
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  await image.decode();
  return image;
}

import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, multiply, type Rule, transform } from './geometry';

/** What pdf.js calls an operator list: operation codes and their arguments side by side. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A filled box thinner than this is a line (Word draws table borders so). */
const THIN = 3;
const SHORTEST = 6;
/** More than any table has; a drawing of more lines than this is a picture. */
const MOST_RULES = 4000;

/** pdf.js 6.5 packs a path as codes, each followed by its coordinates (display/DrawOPS). */
const COORDINATES = [2, 2, 6, 4, 0] as const;
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;

const STROKES = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);

type Point = readonly [number, number];

/** The corner points of each straight-sided outline in a path; outlines with curves are left out. */
function outlines(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  let points: Point[] = [];
  let curved = false;
  const finish = () => {
    if (!curved && points.length > 1) found.push(points);
    points = [];
    curved = false;
  };
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? CLOSE;
    const point = () => transform(matrix, data[at + 1] ?? 0, data[at + 2] ?? 0);
    if (code === MOVE) {
      finish();
      points.push(point());
    } else if (code === LINE) points.push(point());
    else if (code === CLOSE) {
      const [first] = points;
      if (first) points.push(first);
    } else curved = true;
    at += 1 + (COORDINATES[code] ?? 0);
  }
  finish();
  return found;
}

function ruleBetween(a: Point, b: Point): Rule | null {
  const [dx, dy] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  if (dy <= 1 && dx >= SHORTEST)
    return { upright: false, at: a[1], from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) };
  if (dx <= 1 && dy >= SHORTEST)
    return { upright: true, at: a[0], from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) };
  return null;
}

function rulesOfStroke(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    const rule = before && ruleBetween(before, point);
    return rule ? [rule] : [];
  });
}

function rulesOfFill(points: readonly Point[]): Rule[] {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= THIN && width >= SHORTEST) return [{ upright: false, at: (top + bottom) / 2, from: left, to: right }];
  if (width <= THIN && height >= SHORTEST) return [{ upright: true, at: (left + right) / 2, from: top, to: bottom }];
  return [];
}

/** Collects the straight lines a page draws; `base` turns the file's coordinates into those of the page as shown. */
export function rulesOf(list: OperatorList, base: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = base;
  const handlers = new Map<number, (args: unknown) => void>([
    [OPS.save, () => saved.push(matrix)],
    [
      OPS.paintFormXObjectBegin,
      (args) => {
        saved.push(matrix);
        const [form] = args as [ArrayLike<number> | null];
        if (form) matrix = multiply(matrix, Array.from(form) as unknown as Matrix);
      },
    ],
    [
      OPS.restore,
      () => {
        matrix = saved.pop() ?? base;
      },
    ],
    [
      OPS.paintFormXObjectEnd,
      () => {
        matrix = saved.pop() ?? base;
      },
    ],
    [
      OPS.transform,
      (args) => {
        matrix = multiply(matrix, Array.from(args as ArrayLike<number>) as unknown as Matrix);
      },
    ],
    [
      OPS.constructPath,
      (args) => {
        const [paint, [data]] = args as [number, [ArrayLike<number> | null]];
        if (!data || !(STROKES.has(paint) || FILLS.has(paint))) return;
        for (const points of outlines(data, matrix)) {
          rules.push(...(STROKES.has(paint) ? rulesOfStroke(points) : rulesOfFill(points)));
        }
      },
    ],
  ]);
  for (let at = 0; at < list.fnArray.length && rules.length < MOST_RULES; at += 1) {
    handlers.get(list.fnArray[at] ?? -1)?.(list.argsArray[at]);
  }
  return rules;
}

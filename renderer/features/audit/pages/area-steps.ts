import type { PageBox } from './page-selection';

/** One step of an arrow key, and one with Ctrl held, as a share of the page's width; as far up and down as to the side. */
const STEP = 0.02;
const FINE_STEP = 0.0025;
/** The least a side is made by keys, as a share of the page's width: smaller could not be seen. */
const LEAST = 0.02;
/** How much of what is in sight of the page an area takes at first. */
const FIRST = { width: 0.5, height: 0.25 } as const;

const ARROWS: Readonly<Record<string, { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export const isArrow = (key: string): boolean => Object.hasOwn(ARROWS, key);

export interface AreaStep {
  /** `KeyboardEvent.key` of an arrow. */
  readonly key: string;
  /** The lower right corner moves, not the whole. */
  readonly sizes: boolean;
  readonly fine: boolean;
}

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** An area in the middle of what is in sight of a page, to begin with. */
export const firstArea = ({ x, y, width, height }: PageBox): PageBox => ({
  x: x + (width * (1 - FIRST.width)) / 2,
  y: y + (height * (1 - FIRST.height)) / 2,
  width: width * FIRST.width,
  height: height * FIRST.height,
});

/**
 * An area after an arrow key; it stays on its page.
 *
 * @param aspect width of the page over its height, so that a step down is as long as one to the side.
 */
export function stepArea(box: PageBox, { key, sizes, fine }: AreaStep, aspect: number): PageBox {
  const { x: right, y: down } = ARROWS[key] ?? { x: 0, y: 0 };
  const step = fine ? FINE_STEP : STEP;
  const [byX, byY] = [right * step, down * step * aspect];
  if (!sizes) return { ...box, x: between(box.x + byX, 0, 1 - box.width), y: between(box.y + byY, 0, 1 - box.height) };
  return {
    ...box,
    width: between(box.width + byX, Math.min(LEAST, box.width), 1 - box.x),
    height: between(box.height + byY, Math.min(LEAST * aspect, box.height), 1 - box.y),
  };
}

const percent = (value: number): number => Math.round(100 * value);

/** Where an area stands, for a voice: `20 to 70% across, 35 to 60% down`. */
export const areaWords = ({ x, y, width, height }: PageBox): string =>
  `${percent(x)} to ${percent(x + width)}% across, ${percent(y)} to ${percent(y + height)}% down`;

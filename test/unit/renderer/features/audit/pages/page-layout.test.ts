import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GAP,
  heightOf,
  layOutPages,
  MARGIN,
  pageInSight,
  percentOf,
  pixelWidth,
  spotAt,
  stepZoom,
  ZOOMS,
  type Zoom,
} from '../../../../../../renderer/features/audit/pages/page-layout';

const A4 = { width: 595, height: 842 };
const LANDSCAPE = { width: 842, height: 595 };

const frames = fc.array(
  fc.record({
    width: fc.double({ min: 1, max: 14_400, noNaN: true }),
    height: fc.double({ min: 1, max: 14_400, noNaN: true }),
  }),
  { minLength: 1, maxLength: 60 },
);
const zooms = fc.oneof(fc.constant<Zoom>('fit'), fc.constantFrom<Zoom>(...ZOOMS));

describe('the layout of pages', () => {
  it('puts pages one below the other, in order, without overlap, at any zoom', () => {
    fc.assert(
      fc.property(frames, zooms, fc.integer({ min: 100, max: 2_000 }), (sizes, zoom, room) => {
        const { places, height } = layOutPages(sizes, zoom, room);
        expect(places).toHaveLength(sizes.length);
        let below = MARGIN;
        for (const place of places) {
          expect(place.top).toBeCloseTo(below, 3);
          below = place.top + place.height + GAP;
        }
        expect(height).toBeCloseTo(below, 3);
      }),
    );
  });

  it('makes every page fit the width, and pages as wide as most fill it', () => {
    const { places } = layOutPages([A4, A4, LANDSCAPE], 'fit', 600);
    expect(places.map(({ width }) => Math.round(width))).toEqual([600, 600, 600]);
    fc.assert(
      fc.property(frames, fc.integer({ min: 100, max: 2_000 }), (sizes, room) => {
        for (const { width } of layOutPages(sizes, 'fit', room).places) expect(width).toBeLessThanOrEqual(room + 1e-6);
      }),
    );
  });

  it('does not let one giant page shrink the others', () => {
    const [first] = layOutPages([A4, A4, { width: 14_400, height: 14_400 }], 'fit', 600).places;
    expect(first?.width).toBeCloseTo(600);
  });

  it('shows 100% as large as on paper', () => {
    const { places } = layOutPages([A4], 100, 600);
    expect(places[0]?.width).toBeCloseTo((595 * 96) / 72);
    expect(percentOf(A4, places[0])).toBe(100);
  });
});

describe('a spot in the pages', () => {
  it('is found again at another zoom and another width', () => {
    fc.assert(
      fc.property(frames, zooms, zooms, fc.double({ min: 0, max: 1, noNaN: true }), (sizes, before, after, share) => {
        const [one, other] = [layOutPages(sizes, before, 700), layOutPages(sizes, after, 500)];
        const page = 1 + Math.floor(share * (sizes.length - 1));
        const spot = spotAt(one, heightOf(one, { page, share }));
        expect(spot.page).toBe(page);
        expect(spotAt(other, heightOf(other, spot)).page).toBe(page);
        expect(spot.share).toBeCloseTo(share, 3);
      }),
    );
  });

  it('tells the page that is read, of the first and the last as well', () => {
    const layout = layOutPages([A4, A4, A4], 'fit', 600);
    expect(pageInSight(layout, 0, 600)).toBe(1);
    expect(pageInSight(layout, (layout.places[1]?.top ?? 0) - 10, 600)).toBe(2);
    expect(pageInSight(layout, layout.height - 600, 600)).toBe(3);
  });
});

describe('the zoom', () => {
  it('goes to the next step from between two and stops at the ends', () => {
    expect(stepZoom(72, 1)).toBe(75);
    expect(stepZoom(72, -1)).toBe(67);
    expect(stepZoom(75, 1)).toBe(90);
    expect(stepZoom(300, 1)).toBe(300);
    expect(stepZoom(3, -1)).toBe(50);
    expect(stepZoom(400, 1)).toBe(300);
  });
});

describe('the pixels of a page', () => {
  it('follow the density of the screen as long as they are few enough', () => {
    expect(pixelWidth({ width: 600, height: 850 }, 1)).toBe(600);
    expect(pixelWidth({ width: 600, height: 850 }, 2)).toBe(1_200);
  });

  it('are never more than a canvas may have, whatever a file says of its size', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 60_000, noNaN: true }),
        fc.double({ min: 1, max: 60_000, noNaN: true }),
        fc.constantFrom(1, 1.25, 2, 3),
        (width, height, ratio) => {
          const wide = pixelWidth({ width, height }, ratio);
          const high = Math.max(1, Math.round((wide * height) / width));
          expect(wide).toBeGreaterThanOrEqual(1);
          expect(wide).toBeLessThanOrEqual(8_192);
          // One pixel of width is the least there can be, and on a page of a hair's width that pixel may be long.
          if (wide > 1) expect(wide * high).toBeLessThanOrEqual(12_100_000);
        },
      ),
    );
  });
});

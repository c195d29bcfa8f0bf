import { beforeAll, describe, expect, it } from 'vitest';
import { checkDisclosure } from '#shared/gates/disclosure/check-disclosure';
import { buildReport } from '#shared/word/report/build-report';
import { LEAKS_OF_CHARTS } from '../../../helpers/disclosure/leaks-of-charts';
import { LEAKS_OF_PARTS } from '../../../helpers/disclosure/leaks-of-parts';
import { LEAKS_OF_TEXT } from '../../../helpers/disclosure/leaks-of-text';
import { inPart, newPart } from '../../../helpers/disclosure/plant';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';

const PRIVATE = ['Sam Lee', 'Priya Nowak', 'P-1042', 'W7'];
const LEAKS = [...LEAKS_OF_TEXT, ...LEAKS_OF_CHARTS, ...LEAKS_OF_PARTS];

/** A logo as Inkscape saves it. */
const drawnByProgram = (made: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:dc="http://purl.org/dc/elements/1.1/" viewBox="0 0 90 30"><title>Asset 1</title><metadata><dc:date>${made}</dc:date></metadata><g inkscape:label="Layer 1"><path d="M3 17H31"/></g></svg>`;

describe('leaks planted in a finished Word report', () => {
  let bytes: Uint8Array;
  const check = (file: Uint8Array) =>
    checkDisclosure({ kind: 'docx', bytes: file }, { model: SAMPLE_MODEL, privateWords: PRIVATE });

  beforeAll(async () => {
    bytes = await buildReport(SAMPLE_MODEL);
  });

  it('finds nothing in a report as it was built', () => {
    expect(check(bytes)).toEqual([]);
  });

  it('finds nothing in a council’s logo of lines and the numbers of its lists', () => {
    const logo =
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" width="317"><style>.a{stroke-width:3}</style><title>Northmoor Council</title><path class="a" d="M3 17H317"/><text x="3">Northmoor</text></svg>';
    const withLogo = newPart('word/media/image9.svg', logo)(bytes);
    expect(
      check(inPart('word/numbering.xml', /<w:lvlText w:val="[^"]*"/, '<w:lvlText w:val="%1.%2."')(withLogo)),
    ).toEqual([]);
  });

  it('finds nothing in what drawing programs call the layers of a logo, nor in when it was drawn', () => {
    const logo = drawnByProgram('12 March 2021, 14 versions');
    expect(check(newPart('word/media/image9.svg', logo)(bytes))).toEqual([]);
  });

  it('finds who drew a logo where the app knows their name, and a number in its title', () => {
    const rulesOf = (file: Uint8Array) => new Set(check(file).map(({ rule }) => rule));
    const named = newPart('word/media/image9.svg', drawnByProgram('Sam Lee'))(bytes);
    expect(rulesOf(named)).toEqual(new Set(['private-words']));
    const layer = newPart('word/media/image9.svg', drawnByProgram('2021').replace('Layer 1', 'Sam Lee'))(bytes);
    expect(rulesOf(layer)).toEqual(new Set(['private-words']));
    const shown = newPart('word/media/image9.svg', drawnByProgram('2021').replace('Asset 1', 'Asset 1 of 17'))(bytes);
    expect(rulesOf(shown)).toEqual(new Set(['alt-text']));
  });

  it('plants more than twenty', () => {
    expect(LEAKS.length).toBeGreaterThan(50);
  });

  for (const [what, plantIt, rule, secret] of LEAKS)
    it(`finds ${what}`, () => {
      const findings = check(plantIt(bytes));
      expect(findings.map((one) => one.rule)).toContain(rule);
      for (const { where, sentence } of findings) {
        expect(where).not.toBe('');
        if (secret !== undefined) expect(`${where} ${sentence}`).not.toContain(secret);
      }
    });

  it('says of a file that is no Word report that it cannot be checked', () => {
    expect(check(new Uint8Array([1, 2, 3])).map(({ rule }) => rule)).toEqual(['not-readable']);
  });
});

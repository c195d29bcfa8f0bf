import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { MOST_FAULTS, readRubricFile } from '#shared/domain/rubric/read-rubric-file';
import {
  MOST_RUBRIC_BYTES,
  rubricFileText,
  toDraftFile,
  toRubricFile,
  versionIn,
} from '#shared/domain/rubric/rubric-file';
import { contentOf } from '#shared/domain/rubric/to-published';
import { someImpulses } from '../../../helpers/rubric/any-edit';
import { anyVersion } from '../../../helpers/rubric/any-version';
import { edited, publishAfter } from '../../../helpers/rubric/store';

const PATIENT = 180_000;
const RUNS = { numRuns: 1_000 };

/** The default rubric's file with one thing put in another way. */
function spoilt(spoil: (rubric: Record<string, unknown>, file: Record<string, unknown>) => void): string {
  const file = JSON.parse(rubricFileText(toRubricFile(DEFAULT_RUBRIC)));
  spoil(file.rubric, file);
  return JSON.stringify(file);
}

const faultsOf = (text: string) => {
  const read = readRubricFile(text);
  return read.ok ? [] : read.faults;
};

// The file is loose JSON here: each fault is put in by its path.
const put =
  (path: readonly (string | number)[], value: unknown) =>
  (rubric: Record<string, unknown>): void => {
    const parent = path
      .slice(0, -1)
      .reduce<Record<string | number, unknown>>((at, key) => at[key] as Record<string | number, unknown>, rubric);
    const last = path.at(-1) ?? '';
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  };

describe('a rubric file', () => {
  it(
    'gives back every version to the letter',
    () => {
      fc.assert(
        fc.property(anyVersion, someImpulses, (first, impulses) => {
          for (const version of [first, publishAfter([first], impulses)]) {
            if (version === null) continue;
            const text = rubricFileText(toRubricFile(version));
            const read = readRubricFile(text);
            if (!read.ok) throw new Error(read.message);
            expect(versionIn(read.value)).toEqual(version);
            expect(read.value.rubric).toEqual(version);
            expect(rubricFileText(read.value)).toBe(text);
          }
        }),
        RUNS,
      );
    },
    PATIENT,
  );

  it(
    'gives back every draft to the letter, blank and wrong as it may be',
    () => {
      fc.assert(
        fc.property(anyVersion, someImpulses, (first, impulses) => {
          const content = edited(first, impulses, [first]);
          const text = rubricFileText(toDraftFile({ rubricId: 'any', content }));
          const read = readRubricFile(text);
          if (!read.ok) throw new Error(read.message);
          expect(contentOf(read.value.rubric)).toEqual(content);
          expect(versionIn(read.value)).toBeNull();
          expect(rubricFileText(read.value)).toBe(text);
        }),
        RUNS,
      );
    },
    PATIENT,
  );

  it('gives back the default rubric', () => {
    const read = readRubricFile(rubricFileText(toRubricFile(DEFAULT_RUBRIC)));
    expect(read.ok && versionIn(read.value)).toEqual(DEFAULT_RUBRIC);
  });
});

describe('a file that is no rubric', () => {
  it('is told from one that is damaged or only half copied', () => {
    const half = readRubricFile(rubricFileText(toRubricFile(DEFAULT_RUBRIC)).slice(0, 5_000));
    expect(half).toMatchObject({ code: 'not-json', message: expect.stringContaining('damaged or only half copied') });
    const other = readRubricFile('section,criterion');
    expect(other).toMatchObject({ code: 'not-json', message: expect.stringContaining('not a rubric file') });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'section,criterion\nA,A1'],
    ['half a file', rubricFileText(toRubricFile(DEFAULT_RUBRIC)).slice(0, 5_000)],
    ['JSON that reaches into prototypes', '{"format":"ehc-plan-audit-rubric","__proto__":{"formatVersion":1}}'],
    ['JSON that reaches into constructors', '{"constructor":{"prototype":{"format":"x"}}}'],
  ])('is refused: %s', (_, text) => {
    expect(readRubricFile(text)).toMatchObject({ ok: false, code: 'not-json', faults: [] });
  });

  it.each([
    ['another file of this program', '{"format":"ehc-plan-audit-results","formatVersion":1}'],
    ['a bare rubric', JSON.stringify(DEFAULT_RUBRIC)],
    ['a list', '[]'],
    ['a number', '7'],
    ['no version of the format', '{"format":"ehc-plan-audit-rubric"}'],
  ])('is refused as such: %s', (_, text) => {
    expect(readRubricFile(text)).toMatchObject({ ok: false, code: 'not-a-rubric' });
  });

  it('is refused where it is too large, or of a newer format, of which nothing is read', () => {
    expect(readRubricFile(' '.repeat(MOST_RUBRIC_BYTES + 1))).toMatchObject({ ok: false, code: 'too-large' });
    const newer = spoilt((_, file) => {
      file.formatVersion = 2;
    });
    expect(readRubricFile(newer)).toMatchObject({
      ok: false,
      code: 'newer-format',
      message:
        'This rubric was written by a newer version of EHC Plan Audit. Nothing was changed. Update this one to read it.',
    });
  });

  it(
    'never breaks on what it is given',
    () => {
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
          expect(readRubricFile(text).ok).toBe(false);
          const odd = spoilt((rubric) => Object.assign(rubric, { sections: text, bands: [text] }));
          expect(faultsOf(odd).length).toBeGreaterThan(0);
        }),
        RUNS,
      );
    },
    PATIENT,
  );
});

describe('a rubric file with faults', () => {
  it.each<[string, readonly (string | number)[], unknown]>([
    ['Title: it is missing. Add it.', ['title'], undefined],
    ['Title: a text belongs here.', ['title'], 7],
    ['Section F, criterion F2, title: it is missing. Add it.', ['sections', 5, 'criteria', 1, 'title'], undefined],
    [
      'Section F, criterion F2, guidance: it is too long; the most characters are 10,000. Shorten it.',
      ['sections', 5, 'criteria', 1, 'guidance'],
      'x'.repeat(10_001),
    ],
    [
      'Section F, criterion 2, id: an id begins with a capital letter and has at most 8 letters and digits, like F2 or H1a.',
      ['sections', 5, 'criteria', 1, 'id'],
      'no id',
    ],
    [
      'Section F, criterion F1, limiting: true or false belongs here.',
      ['sections', 5, 'criteria', 0, 'limiting'],
      'yes',
    ],
    ['Section F, weight: it is above the most, 100. Lower it.', ['sections', 5, 'weight'], 101],
    ['Section F, weight: it is below the least, 0.', ['sections', 5, 'weight'], -1],
    ['Section F, weight: a number belongs here.', ['sections', 5, 'weight'], '3'],
    ['Section F, discipline: it has to be one of: education, health, care.', ['sections', 5, 'discipline'], 'law'],
    ['Section F, list of criteria: a list belongs here.', ['sections', 5, 'criteria'], {}],
    ['Section F: “colour” is not part of a rubric file. Take it out.', ['sections', 5, 'colour'], 'red'],
    ['Section F: a name is not part of a rubric file. Take it out.', ['sections', 5, 'Ann Other, 1 High St'], 1],
    ['Section 6: a group of named values belongs here.', ['sections', 5], null],
    ['Point 1, value: a whole number belongs here.', ['scale', 0, 'value'], 0.5],
    ['Band 2, lowest percent: it is missing. Add it.', ['bands', 1, 'from'], undefined],
    ['Caps, cap for one limiting criterion: it is missing. Add it.', ['caps', 'one'], undefined],
    ['Date of publishing: a date and time belongs here, as 2026-11-25T09:00:00Z.', ['publishedAt'], '25/11/2026'],
    ['Status: it has to be one of: draft, published, retired.', ['status'], 'secret'],
    ['Start of “met”: a number belongs here.', ['metFrom'], null],
    [
      'Scale: there are too many; the most are 10. Shorten it.',
      ['scale'],
      Array.from({ length: 11 }, (_, value) => ({ value, word: 'W', meaning: 'M' })),
    ],
  ])('says “%s”', (sentence, path, value) => {
    expect(faultsOf(spoilt(put(path, value)))).toEqual([sentence]);
  });

  it('names every fault, one sentence each, and says how many more there are', () => {
    const two = spoilt((rubric) => {
      put(['title'], undefined)(rubric);
      put(['sections', 5, 'weight'], 'much')(rubric);
    });
    expect(readRubricFile(two)).toMatchObject({
      code: 'faults',
      message:
        'This rubric file cannot be read: 2 things are wrong in it. Nothing was changed. Put it right in the file, or export the rubric again.',
      faults: ['Title: it is missing. Add it.', 'Section F, weight: a number belongs here.'],
      more: 0,
    });
    const many = spoilt((rubric) => {
      for (let at = 0; at < MOST_FAULTS + 5; at += 1) rubric[`key${at}`] = at;
    });
    expect(readRubricFile(many)).toMatchObject({ more: 5 });
    expect(faultsOf(many)).toHaveLength(MOST_FAULTS);
  });

  it('repeats nothing of what the file says', () => {
    const secret = 'Jo Bloggs lives at 1 High Street';
    const faults = faultsOf(
      spoilt((rubric) => {
        put(['sections', 5, 'discipline'], secret)(rubric);
        put(['sections', 5, 'criteria', 1, 'id'], secret)(rubric);
        put([secret], secret)(rubric);
      }),
    );
    expect(faults).toHaveLength(3);
    expect(faults.join()).not.toContain('Bloggs');
  });
});

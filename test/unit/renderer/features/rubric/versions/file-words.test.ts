import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { toDraftFile, toRubricFile } from '#shared/domain/rubric/rubric-file';
import { contentOf } from '#shared/domain/rubric/to-published';
import { fileLines, renamedLines, whyNotTaken } from '../../../../../../renderer/features/rubric/versions/file-words';

describe('what a rubric file holds, in words', () => {
  it('names the version and counts what is in it', () => {
    expect(fileLines(toRubricFile({ ...DEFAULT_RUBRIC, version: 3, reason: 'Agreed.' }))).toEqual([
      'EHC plan quality rubric: version 3, published on 5 January 2026',
      '13 sections, 44 criteria',
      'Why it was made: Agreed.',
    ]);
  });

  it('says of a draft what is to be put right in it', () => {
    const content = { ...contentOf(DEFAULT_RUBRIC), title: ' ' };
    expect(fileLines(toDraftFile({ rubricId: 'ours', content }))).toEqual([
      'A rubric without a title: a draft',
      '13 sections, 44 criteria',
      '1 thing to put right before it can be published; the draft lists them',
    ]);
  });
});

/** The default rubric with another criterion A1. */
function otherA1(): Rubric {
  const [first, ...rest] = DEFAULT_RUBRIC.sections;
  if (first === undefined) throw new Error('The default rubric has no sections.');
  const criteria = first.criteria.map((criterion) =>
    criterion.id === 'A1' ? { ...criterion, title: 'Other', guidance: 'Other', good: 'Other' } : criterion,
  );
  return { ...DEFAULT_RUBRIC, sections: [{ ...first, criteria }, ...rest] };
}

describe('criteria of a file that ask something else here', () => {
  it('are named with the number they get', () => {
    const file = toRubricFile(otherA1());
    expect(renamedLines(file, [DEFAULT_RUBRIC])).toEqual([
      'A1 (Other) becomes A6 in a draft: A1 asks something else here.',
    ]);
    expect(renamedLines(toRubricFile(DEFAULT_RUBRIC), [DEFAULT_RUBRIC])).toEqual([]);
  });
});

describe('taking a version as it is', () => {
  it('is possible for a version that is not here', () => {
    expect(whyNotTaken({ ...DEFAULT_RUBRIC, version: 2 }, [DEFAULT_RUBRIC])).toBeNull();
    expect(whyNotTaken({ ...DEFAULT_RUBRIC, id: 'ours' }, [DEFAULT_RUBRIC])).toBeNull();
  });

  it('is refused where one of its criteria asks something else here under the same number', () => {
    expect(whyNotTaken({ ...otherA1(), version: 2 }, [DEFAULT_RUBRIC])).toBe(
      'A1 asks something else in the versions that are here, so this one can only become a draft.',
    );
  });

  it('is refused for a draft, for what is here already, and above all for what would write over a version', () => {
    expect(whyNotTaken(null, [DEFAULT_RUBRIC])).toContain('not a published version');
    expect(whyNotTaken(null, [], 'published')).toContain('Only a draft can be made of it');
    expect(whyNotTaken({ ...DEFAULT_RUBRIC, status: 'draft' }, [])).toContain('not a published version');
    expect(whyNotTaken({ ...DEFAULT_RUBRIC, status: 'retired' }, [DEFAULT_RUBRIC])).toContain('with the same words');
    expect(whyNotTaken({ ...DEFAULT_RUBRIC, title: 'Other' }, [DEFAULT_RUBRIC])).toContain('says something else');
  });
});

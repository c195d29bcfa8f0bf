import { beforeEach, describe, expect, it } from 'vitest';
import { DraftKeeper } from '../../../../../renderer/features/board/form/draft-keeper';
import type { Drafts } from '../../../../../renderer/features/board/form/drafts';

const OTHER = { 'risk new': { risk: 'Late advice' } };

describe('the draft of a form', () => {
  let kept: Drafts[];
  let keeper: DraftKeeper;
  beforeEach(() => {
    kept = [];
    keeper = new DraftKeeper('action new', (drafts) => kept.push(drafts));
  });

  it('is forgotten when the form is saved right after it was kept, before the drafts that are read back tell of it', () => {
    keeper.keep(OTHER, { action: 'Train' });
    keeper.end(OTHER);
    expect(kept).toEqual([{ ...OTHER, 'action new': { action: 'Train' } }, OTHER]);
  });

  it('is not kept again by what still waited when the form was saved', () => {
    keeper.end({ ...OTHER, 'action new': { action: 'Train' } });
    keeper.keep(OTHER, { action: 'Train all' });
    expect(kept).toEqual([OTHER]);
  });

  it('costs nothing where there was none', () => {
    keeper.end(OTHER);
    expect(kept).toEqual([]);
  });
});

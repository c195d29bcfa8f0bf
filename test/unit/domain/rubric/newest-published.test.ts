import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { newestFirst, newestPublished } from '#shared/domain/rubric/newest-published';
import type { Rubric } from '#shared/domain/rubric/rubric';

const version = (number: number, over: Partial<Rubric> = {}): Rubric => ({
  ...DEFAULT_RUBRIC,
  version: number,
  publishedAt: `2026-0${number}-01T09:00:00.000Z`,
  ...over,
});

describe('the version that new audits are marked with', () => {
  it('is the newest that is published, never a draft nor a retired one', () => {
    const all = [version(2), version(4, { status: 'draft' }), version(3, { status: 'retired' }), version(1)];
    expect(newestPublished(all)?.version).toBe(2);
    expect(newestPublished([version(1, { status: 'draft' })])).toBeNull();
  });

  it('goes by the number within one rubric, whatever the clocks of two machines said', () => {
    const early = version(2, { publishedAt: '2025-12-01T09:00:00.000Z' });
    expect(newestPublished([version(1), early])?.version).toBe(2);
    expect(newestPublished([early, version(1)])?.version).toBe(2);
  });

  it('stands first of all versions, those of one rubric together', () => {
    const ours = version(1, { id: 'ours', publishedAt: '2026-04-01T09:00:00.000Z' });
    const names = newestFirst([version(1), ours, version(5), version(2)]).map(({ id, version: n }) => `${id} ${n}`);
    const { id } = DEFAULT_RUBRIC;
    expect(names).toEqual([`${id} 5`, `${id} 2`, `${id} 1`, 'ours 1']);
  });

  it('is of the rubric that was published last', () => {
    const ours = version(1, { id: 'ours', publishedAt: '2026-08-01T09:00:00.000Z' });
    expect(newestPublished([version(1), ours, version(5)])?.id).toBe('ours');
  });
});

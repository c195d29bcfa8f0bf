import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import {
  auditWords,
  inOrder,
  nameOfFile,
  versionBefore,
  versionName,
} from '../../../../../../renderer/features/rubric/versions/version-words';

const version = (number: number, fields: Partial<Rubric> = {}): Rubric => ({
  ...DEFAULT_RUBRIC,
  version: number,
  publishedAt: `2026-0${number}-01T09:00:00.000Z`,
  ...fields,
});

describe('the list of versions', () => {
  it('begins with the one that new audits use, and ends with the retired ones', () => {
    const rubrics = [version(1), version(3, { status: 'retired' }), version(2)];
    expect(inOrder(rubrics).map((rubric) => rubric.version)).toEqual([2, 1, 3]);
  });

  it('finds the version before, retired ones included, and of the same rubric only', () => {
    const rubrics = [version(1), version(2, { status: 'retired' }), version(3), version(2, { id: 'other' })];
    expect(versionBefore(version(3), rubrics)).toBe(rubrics[1]);
    expect(versionBefore(version(1), rubrics)).toBeNull();
  });

  it('names the rubric where there is more than one', () => {
    expect(versionName(version(2), [version(1), version(2)])).toBe('Version 2');
    expect(versionName(version(2), [version(2), version(1, { id: 'other' })])).toBe(
      'EHC plan quality rubric, version 2',
    );
  });

  it('counts audits in words', () => {
    expect([0, 1, 1_200].map(auditWords)).toEqual(['no audits', '1 audit', '1,200 audits']);
  });

  it('makes a name for a file of any title', () => {
    expect(nameOfFile('Our “new” form: F/G', 'v2')).toBe('Our new form F G v2.json');
    expect(nameOfFile('', 'draft')).toBe('Rubric draft.json');
    expect(nameOfFile('żółć', 'v2')).toMatch(/^[\w .-]{1,100}\.json$/);
    expect(nameOfFile('x'.repeat(300), 'v2')).toMatch(/^[\w .-]{1,100}\.json$/);
  });
});

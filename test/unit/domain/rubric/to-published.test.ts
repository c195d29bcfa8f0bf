import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import { contentOf, toPublished } from '#shared/domain/rubric/to-published';

const AT = '2026-11-25T09:00:00.000Z';
const content = contentOf(DEFAULT_RUBRIC);
const draftWith = (...edits: readonly RubricEdit[]): RubricContent =>
  edits.reduce((one, edit) => editRubric(one, edit, new Set()), content);
const publish = (draft: RubricContent, versions: readonly Rubric[] = [DEFAULT_RUBRIC], reason = 'Asked by the board') =>
  toPublished({ rubricId: 'default', content: draft }, { versions, reason, publishedAt: AT });

describe('publishing a draft', () => {
  it('makes the next version, with its reason and the gravest class of change', () => {
    const published = publish(
      draftWith(
        { kind: 'retitle-section', sectionId: 'F', title: 'Provision' },
        { kind: 'weigh-section', sectionId: 'F', weight: 4 },
      ),
    );
    expect(published).toMatchObject({
      ok: true,
      value: {
        id: 'default',
        version: 2,
        status: 'published',
        publishedAt: AT,
        reason: 'Asked by the board',
        change: 'scoring',
      },
    });
  });

  it('counts on from the highest number, retired versions included, and compares with that version', () => {
    const second = { ...DEFAULT_RUBRIC, version: 7, status: 'retired' as const, title: 'Retired' };
    expect(publish(content, [second, DEFAULT_RUBRIC])).toMatchObject({
      ok: true,
      value: { version: 8, change: 'wording' },
    });
    const other = { ...DEFAULT_RUBRIC, id: 'other', version: 12 };
    expect(publish(draftWith({ kind: 'retitle', title: 'New' }), [other, DEFAULT_RUBRIC])).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
  });

  it('gives the first version of a rubric neither reason nor class', () => {
    const first = publish(content, [], '');
    expect(first).toMatchObject({ ok: true, value: { version: 1 } });
    expect(first.ok && ['reason' in first.value, 'change' in first.value]).toEqual([false, false]);
  });

  it('refuses a draft with problems, without a reason or with one too long, and one that changes nothing', () => {
    expect(publish(draftWith({ kind: 'retitle', title: '' }))).toMatchObject({
      ok: false,
      error: {
        code: 'not-ready',
        message:
          'The draft cannot be published yet: 1 thing is wrong in it. Nothing was published. Put right what the list names.',
      },
    });
    const changed = draftWith({ kind: 'retitle', title: 'New' });
    expect(publish(changed, [DEFAULT_RUBRIC], '  ')).toMatchObject({ error: { code: 'no-reason' } });
    expect(publish(changed, [DEFAULT_RUBRIC], 'x'.repeat(501))).toMatchObject({ error: { code: 'long-reason' } });
    expect(publish(content)).toMatchObject({
      error: { code: 'nothing-changed', message: 'The draft is the same as version 1. Nothing was published.' },
    });
  });

  it('lets a retired version be published again as it was', () => {
    const again = publish(content, [{ ...DEFAULT_RUBRIC, status: 'retired' }]);
    expect(again).toMatchObject({ ok: true, value: { version: 2, reason: 'Asked by the board' } });
    expect(again.ok && 'change' in again.value).toBe(false);
  });

  it('keeps no words on N/A that nobody can use', () => {
    const published = publish(draftWith({ kind: 'change-criterion', criterionId: 'A2', fields: { naAllowed: false } }));
    const a2 = published.ok ? published.value.sections[0]?.criteria[1] : undefined;
    expect([a2?.id, a2?.naAllowed, a2?.naWhen]).toEqual(['A2', false, undefined]);
  });

  it('does not touch the draft or the versions it is given', () => {
    const before = JSON.stringify([content, DEFAULT_RUBRIC]);
    publish(draftWith({ kind: 'retitle', title: 'New' }));
    expect(JSON.stringify([content, DEFAULT_RUBRIC])).toBe(before);
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { editRubric } from '#shared/domain/rubric/edit-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricDraft } from '#shared/domain/rubric/rubric-draft';
import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import { contentOf } from '#shared/domain/rubric/to-published';
import {
  discardDraft,
  editDraft,
  publishDraft,
  redoDraft,
  retireVersion,
  startDraft,
  takeVersion,
  undoDraft,
} from '../../../../renderer/db/actions/rubrics';
import { deskOf, loadDesk } from '../../../../renderer/db/draft-desk';
import { currentSession } from '../../../../renderer/db/session';
import { openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { type WindowOnMain, windowOnMain } from '../../../helpers/renderer/window-on-main';

const EDITS: readonly RubricEdit[] = [
  { kind: 'retitle', title: 'Our rubric' },
  { kind: 'weigh-section', sectionId: 'F', weight: 4 },
  { kind: 'move-criterion', criterionId: 'F2', toSection: 'E', to: 0 },
  { kind: 'remove-criterion', criterionId: 'A1' },
];

async function begin() {
  const window = await windowOnMain();
  await openOrFail();
  await startWork();
  const draftId = startDraft({ rubricId: DEFAULT_RUBRIC.id, basedOn: 1, content: contentOf(DEFAULT_RUBRIC) });
  return { window, draftId };
}

const apply = (draftId: string, edit: RubricEdit) =>
  editDraft(draftId, {
    label: edit.kind,
    place: 'whole',
    change: (content) => editRubric(content, edit, new Set()),
  });

const draftOf = (draftId: string): RubricDraft => {
  const draft = deskOf(currentSession(), draftId).get()?.draft;
  if (draft === undefined) throw new Error('There is no such draft.');
  return draft;
};

async function stored<T>(window: WindowOnMain, key: string): Promise<T | undefined> {
  return (await window.state()).get(key) as T | undefined;
}

describe('drafts of rubrics', () => {
  it('keeps every edit, those made in one moment one on top of the other', async () => {
    const { window, draftId } = await begin();
    await Promise.all(EDITS.map((edit) => apply(draftId, edit)));
    const expected = EDITS.reduce((content, edit) => editRubric(content, edit, new Set()), contentOf(DEFAULT_RUBRIC));
    expect((await stored<RubricDraft>(window, `rubricDrafts ${draftId}`))?.content).toEqual(expected);
  });

  it('goes back over every edit and forth again', async () => {
    const { window, draftId } = await begin();
    const stages = [contentOf(DEFAULT_RUBRIC)];
    for (const edit of EDITS) {
      await apply(draftId, edit);
      stages.push(draftOf(draftId).content);
    }
    const kept = async () => (await stored<RubricDraft>(window, `rubricDrafts ${draftId}`))?.content;
    for (const stage of stages.slice(0, -1).reverse()) {
      expect(await undoDraft(draftId)).toBe(true);
      expect(await kept()).toEqual(stage);
    }
    expect(await undoDraft(draftId)).toBe(false);
    for (const stage of stages.slice(1)) {
      expect(await redoDraft(draftId)).toBe(true);
      expect(await kept()).toEqual(stage);
    }
    expect(await redoDraft(draftId)).toBe(false);
  });

  it('makes no step of an edit that changes nothing, and a new edit ends what could be done again', async () => {
    const { draftId } = await begin();
    await apply(draftId, { kind: 'retitle', title: DEFAULT_RUBRIC.title });
    expect(await undoDraft(draftId)).toBe(false);
    await apply(draftId, { kind: 'retitle', title: 'One' });
    await undoDraft(draftId);
    await apply(draftId, { kind: 'retitle', title: 'Two' });
    expect(await redoDraft(draftId)).toBe(false);
  });

  it('refuses words that are too long and leaves the draft as it was', async () => {
    const { window, draftId } = await begin();
    await expect(apply(draftId, { kind: 'retitle', title: 'x'.repeat(301) })).rejects.toThrow();
    expect(draftOf(draftId).content.title).toBe(DEFAULT_RUBRIC.title);
    await apply(draftId, { kind: 'weigh-section', sectionId: 'F', weight: 5 });
    expect((await stored<RubricDraft>(window, `rubricDrafts ${draftId}`))?.content.title).toBe(DEFAULT_RUBRIC.title);
  });

  it('reads a draft of before, and knows one that was discarded to be gone', async () => {
    const { window, draftId } = await begin();
    await apply(draftId, { kind: 'retitle', title: 'Ours' });
    await openOrFail();
    await loadDesk(currentSession(), draftId);
    expect(draftOf(draftId).content.title).toBe('Ours');
    await discardDraft(draftId);
    expect(await stored(window, `rubricDrafts ${draftId}`)).toBeUndefined();
    expect(deskOf(currentSession(), draftId).get()).toBeNull();
    await apply(draftId, { kind: 'retitle', title: 'Back' });
    expect(await stored(window, `rubricDrafts ${draftId}`)).toBeUndefined();
  });
});

describe('versions of rubrics', () => {
  const KEY = `rubrics ${DEFAULT_RUBRIC.id}`;

  it('publishes the next version with its reason, takes the draft away and leaves the one before as it was', async () => {
    const { window, draftId } = await begin();
    await apply(draftId, { kind: 'weigh-section', sectionId: 'F', weight: 5 });
    const before = JSON.stringify(await stored(window, `${KEY}/1`));
    const refused = await publishDraft(draftOf(draftId), [DEFAULT_RUBRIC], ' ');
    expect(refused.ok).toBe(false);
    expect(await stored(window, `${KEY}/2`)).toBeUndefined();
    const published = await publishDraft(draftOf(draftId), [DEFAULT_RUBRIC], ' F matters most. ');
    expect(published).toMatchObject({ ok: true, value: { version: 2, reason: 'F matters most.', change: 'scoring' } });
    expect(await stored(window, `${KEY}/2`)).toMatchObject({ status: 'published' });
    expect(await stored(window, `rubricDrafts ${draftId}`)).toBeUndefined();
    expect(JSON.stringify(await stored(window, `${KEY}/1`))).toBe(before);
  });

  it('never writes a version over another', async () => {
    const { window, draftId } = await begin();
    await apply(draftId, { kind: 'retitle', title: 'Ours' });
    const draft = draftOf(draftId);
    await publishDraft(draft, [DEFAULT_RUBRIC], 'First');
    const before = JSON.stringify(await stored(window, `${KEY}/2`));
    // As from a screen that has not heard of version 2 yet.
    await expect(publishDraft(draft, [DEFAULT_RUBRIC], 'Second')).rejects.toThrow('never written again');
    await expect(takeVersion({ ...DEFAULT_RUBRIC, title: 'Other' })).rejects.toThrow('never written again');
    expect(JSON.stringify(await stored(window, `${KEY}/2`))).toBe(before);
  });

  it('retires a version by its status alone, and never the last one', async () => {
    const { window } = await begin();
    await expect(retireVersion(DEFAULT_RUBRIC)).rejects.toThrow('only published version');
    const other: Rubric = { ...DEFAULT_RUBRIC, version: 7 };
    await takeVersion(other);
    await retireVersion(other);
    expect(await stored(window, `${KEY}/7`)).toEqual({ ...other, status: 'retired' });
    await expect(retireVersion(DEFAULT_RUBRIC)).rejects.toThrow('only published version');
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Comment } from '#shared/domain/audit/comment';
import { setNote } from '../../../../renderer/db/actions/answers';
import {
  addComments,
  countUse,
  editComment,
  removeComment,
  saveComment,
  starComment,
} from '../../../../renderer/db/actions/comments';
import { setPlanNote } from '../../../../renderer/db/actions/plan-note';
import { redo, undo } from '../../../../renderer/db/undo';
import { openOrFail, startWork } from '../../../helpers/renderer/start-work';
import { type WindowOnMain, windowOnMain } from '../../../helpers/renderer/window-on-main';

const met = { kind: 'rating', value: 2 } as const;
const F2 = { criterionId: 'F2', mark: met, text: 'Says how often, but not who.' };

async function begin() {
  const window = await windowOnMain();
  await openOrFail();
  return { window, audit: await startWork() };
}

async function bankOf(window: WindowOnMain): Promise<Comment[]> {
  const state = await window.state();
  return [...state].filter(([key]) => key.startsWith('comments ')).map(([, value]) => value as Comment);
}

describe('the comment bank', () => {
  it('keeps the same note starred twice once, even in one moment and at another mark', async () => {
    const { window, audit } = await begin();
    const starred = await Promise.all([
      starComment(audit, F2),
      starComment(audit, { ...F2, text: '  Says how often,\nbut not who. ' }),
      starComment(audit, { ...F2, mark: null }),
    ]);
    expect(starred.map(({ kind }) => kind)).toEqual(['kept', 'there', 'there']);
    expect(await bankOf(window)).toMatchObject([{ ...F2, uses: 0 }]);
  });

  it('takes the starring back and does it again', async () => {
    const { window, audit } = await begin();
    await starComment(audit, F2);
    await undo(audit.id);
    expect(await bankOf(window)).toEqual([]);
    await redo(audit.id);
    expect(await bankOf(window)).toMatchObject([F2]);
  });

  it('counts every use, two in one moment too, and undo leaves the count', async () => {
    const { window, audit } = await begin();
    const { comment } = await starComment(audit, F2);
    await setNote(audit, 'F2', F2.text);
    await Promise.all([countUse(comment.id), countUse(comment.id)]);
    await undo(audit.id);
    const state = await window.state();
    expect(state.has(`answers ${audit.id}/F2`)).toBe(false);
    expect(await bankOf(window)).toMatchObject([{ uses: 2 }]);
  });

  it('brings no removed comment back by counting a use of it', async () => {
    const { window, audit } = await begin();
    const { comment } = await starComment(audit, F2);
    await removeComment(comment.id);
    await countUse(comment.id);
    expect(await bankOf(window)).toEqual([]);
    await saveComment(comment);
    expect(await bankOf(window)).toEqual([comment]);
  });

  it('keeps an edit, but not one that says what another comment says', async () => {
    const { window, audit } = await begin();
    const { comment } = await starComment(audit, F2);
    await starComment(audit, { ...F2, text: 'Another.' });
    await countUse(comment.id);
    expect(await editComment(comment.id, { mark: null, text: 'Another.' })).toBe(false);
    expect(await editComment(comment.id, { mark: null, text: 'Says how often.' })).toBe(true);
    expect((await bankOf(window)).find(({ id }) => id === comment.id)).toMatchObject({
      mark: null,
      text: 'Says how often.',
      uses: 1,
    });
  });

  it('adds what a file brings in one commit', async () => {
    const { window } = await begin();
    const before = (await window.entries()).length;
    const comments = Array.from({ length: 1_000 }, (_, index) => ({
      ...F2,
      text: `Comment ${index}`,
      uses: 0,
      addedAt: '2026-11-23T09:00:00.000Z',
    }));
    await addComments(comments);
    expect((await window.entries()).length).toBe(before + 1);
    expect((await bankOf(window)).length).toBe(1_000);
    await addComments([]);
    expect((await window.entries()).length).toBe(before + 1);
  });
});

describe('the note on the plan', () => {
  it('goes back by what was written before it, saved or still on its way', async () => {
    const { window, audit } = await begin();
    const note = async () =>
      ((await window.state()).get(`planNotes ${audit.id}`) as { text: string } | undefined)?.text;
    await Promise.all([setPlanNote(audit, '', 'First.'), setPlanNote(audit, '', 'First. Second.')]);
    expect(await note()).toBe('First. Second.');
    await undo(audit.id);
    expect(await note()).toBe('First.');
    await undo(audit.id);
    expect(await note()).toBeUndefined();
    await redo(audit.id);
    expect(await note()).toBe('First.');
  });
});

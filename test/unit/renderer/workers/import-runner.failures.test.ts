import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { setPerson } from '../../../../renderer/db/commit';
import { isWorkspaceHeld } from '../../../../renderer/db/hold-workspace';
import { DisposableReader } from '../../../../renderer/workers/disposable-reader';
import { ImportRunner } from '../../../../renderer/workers/import-runner';
import { summariseLines } from '../../../../renderer/workers/summarise-lines';
import { databaseError, failReads, listenForUnexpected } from '../../../helpers/renderer/failing-reads';
import { importing, inProcess, lineAt, outcomes, readyToLoad, sample } from '../../../helpers/renderer/loading';

const FIVE = [
  'p-1042-heading-styles.docx',
  'p-1119-pdf-headings.pdf',
  'p-1063-letters.docx',
  'p-1057-bold-capitals.docx',
  'p-1094-column-tables.docx',
] as const;
const NONE = summariseLines([]);
const five = () => Promise.all(FIVE.map((file) => sample(file)));
const REFUSED_BY_DATABASE = {
  state: 'done',
  outcome: 'refused',
  code: 'not-saved',
  message: expect.stringContaining('could not be read, so this file was not added'),
};

describe('a load in which something fails', () => {
  for (const index of ['ref', 'fileHashes'] as const)
    it(`refuses the one file whose look-up by ${index} the database fails, and goes on with the others`, async () => {
      const window = await readyToLoad();
      failReads('where', index, 1);
      const run = importing(await five());
      const heldAtTheEnd: boolean[] = [];
      run.subscribe(() => {
        if (!run.getSnapshot().running) heldAtTheEnd.push(isWorkspaceHeld());
      });
      expect(await run.done).toEqual({ ...NONE, added: 4, refused: 1 });
      expect(run.getSnapshot()).toMatchObject({ running: false, finished: 5 });
      const refused = run.getSnapshot().lines.filter(({ outcome }) => outcome === 'refused');
      expect(refused).toMatchObject([REFUSED_BY_DATABASE]);
      expect(heldAtTheEnd).toEqual([true]);
      expect(isWorkspaceHeld()).toBe(false);
      expect([...(await window.state()).keys()].filter((key) => key.startsWith('plans '))).toHaveLength(4);
    });

  it('leaves no twin of a failed file waiting', async () => {
    await readyToLoad();
    failReads('where', 'fileHashes', 1);
    const run = importing([await sample(FIVE[0]), await sample(FIVE[0], 'copy.docx')]);
    await run.done;
    expect(outcomes(run)).toEqual(['refused', 'refused']);
  });

  it('leaves no file waiting for a reference that a failed file had', async () => {
    await readyToLoad();
    const unexpected = listenForUnexpected();
    // Nothing can be added by nobody, which is a bug and is noticed only once the reference is given out.
    setPerson(null);
    const run = importing([await sample(FIVE[0]), await sample(FIVE[2], 'P-1042 again.docx')]);
    expect(await run.done).toMatchObject({ added: 0, refused: 2 });
    await expect.poll(() => unexpected).toHaveLength(2);
  });

  it('refuses every file, and ends, when the limits cannot be read', async () => {
    await readyToLoad();
    const limits = () => Promise.reject(databaseError());
    const run = new ImportRunner(await five(), {}, { limits, readers: [new DisposableReader(inProcess)] });
    expect(await run.done).toMatchObject({ added: 0, refused: 5 });
    expect(lineAt(run, 4)).toMatchObject(REFUSED_BY_DATABASE);
    expect(isWorkspaceHeld()).toBe(false);
  });

  it('ends the line of a file that met a bug, and the bug is still told where all bugs are', async () => {
    await readyToLoad();
    const unexpected = listenForUnexpected();
    const bug = new TypeError('An invented bug.');
    failReads('where', 'ref', 1, () => bug);
    const run = importing(await five());
    expect(await run.done).toMatchObject({ added: 4, refused: 1 });
    const refused = run.getSnapshot().lines.filter(({ outcome }) => outcome === 'refused');
    expect(refused).toMatchObject([{ code: 'not-saved', message: expect.stringContaining('a fault in this app') }]);
    await expect.poll(() => unexpected).toEqual([bug]);
  });
});

describe('a choice that fails', () => {
  it('says so on the line of a file that is here already, and can be made again', async () => {
    const window = await readyToLoad();
    const [file] = await five();
    if (file === undefined) throw new Error('There is no sample.');
    await importing([file]).done;
    const again = importing([file]);
    await again.done;
    window.calls.length = 0;
    failReads('orderBy', 'ref', 1);
    await lineAt(again, 0).resolve?.('separate');
    expect(lineAt(again, 0)).toMatchObject({
      state: 'done',
      outcome: 'same-file',
      message: expect.stringContaining('Choose again'),
    });
    expect(window.calls).not.toContain('store:commit');
    expect(isWorkspaceHeld()).toBe(false);
    await lineAt(again, 0).resolve?.('separate');
    expect(lineAt(again, 0)).toMatchObject({ outcome: 'added', ref: 'P-0001' });
    expect(lineAt(again, 0).resolve).toBeUndefined();
  });

  it('says so on the line of a file whose reference is taken, bugs included, and can be made again', async () => {
    await readyToLoad();
    const unexpected = listenForUnexpected();
    const run = importing([await sample(FIVE[0]), await sample(FIVE[1], 'P-1042 other.pdf')]);
    await run.done;
    const open = outcomes(run).indexOf('same-reference');
    const bug = new TypeError('An invented bug.');
    failReads('orderBy', 'ref', 1, () => bug);
    await lineAt(run, open).resolve?.('separate');
    expect(lineAt(run, open)).toMatchObject({
      outcome: 'same-reference',
      message: expect.stringContaining('a fault in this app'),
    });
    await expect.poll(() => unexpected).toEqual([bug]);
    await lineAt(run, open).resolve?.('new-draft');
    expect(lineAt(run, open)).toMatchObject({ outcome: 'added', ref: 'P-1042', draft: 2 });
  });
});

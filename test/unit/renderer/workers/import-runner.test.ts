import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { type SamplePlan, sampleManifestSchema } from '#shared/domain/plan/sample-manifest';
import { nodeDisk } from '../../../../electron/main/services/disk/disk';
import { currentSession } from '../../../../renderer/db/session';
import { getFile, getPlanText } from '../../../../renderer/platform/documents';
import type { StartPort } from '../../../../renderer/workers/disposable-reader';
import type { NamedFile } from '../../../../renderer/workers/import-types';
import { summariseLines } from '../../../../renderer/workers/summarise-lines';
import { expectedInWindow, hostileFiles } from '../../../helpers/hostile-files';
import {
  importing,
  inProcess,
  lineAt,
  named,
  outcomes,
  readyToLoad,
  SAMPLES,
  sample,
} from '../../../helpers/renderer/loading';
import { readPlanRow } from '../../../helpers/renderer/read-stored';

async function samples(count: number): Promise<{ readonly plans: readonly SamplePlan[]; readonly files: NamedFile[] }> {
  const manifest = sampleManifestSchema.parse(JSON.parse(await readFile(new URL('manifest.json', SAMPLES), 'utf8')));
  const plans = manifest.plans.slice(0, count);
  return { plans, files: await Promise.all(plans.map(({ file }) => sample(file))) };
}

describe('loading plans', () => {
  it('keeps each sample plan with its file, its text and the reference in its name', async () => {
    const window = await readyToLoad();
    const { plans, files } = await samples(12);
    const run = importing(files);
    expect(await run.done).toEqual({ ...summariseLines([]), added: 12 });
    for (const [index, plan] of plans.entries()) {
      const line = lineAt(run, index);
      expect(line).toMatchObject({ outcome: 'added', ref: plan.ref, draft: 1, state: 'done' });
      const stored = (await window.state()).get(`plans ${line.planId}`);
      expect(stored).toMatchObject({
        ref: plan.ref,
        drafts: [{ number: 1, fileHash: plan.sha256, format: plan.format }],
      });
    }
    const [kept] = await currentSession().db.plans.toArray();
    const draft = kept?.value.drafts[0];
    const text = await getPlanText(draft?.textHash ?? '');
    expect(text.ok && text.value.blocks.length).toBeGreaterThan(20);
    expect((await getFile(draft?.fileHash ?? '')).ok).toBe(true);
    expect((await window.entries()).filter(({ action }) => action === 'add-plan')).toHaveLength(12);
  });

  it('knows a file by its bytes, in the list and in what is stored, whatever it is called', async () => {
    const window = await readyToLoad();
    const files = [await sample('p-1042-heading-styles.docx'), await sample('p-1042-heading-styles.docx', 'copy.docx')];
    const run = importing(files);
    await run.done;
    expect([...outcomes(run)].sort()).toEqual(['added', 'same-file']);
    const again = importing(files.slice(1));
    expect(await again.done).toMatchObject({ added: 0, known: 1 });
    expect(lineAt(again, 0)).toMatchObject({ outcome: 'same-file', ref: 'P-1042', draft: 1 });

    await Promise.all([lineAt(again, 0).resolve?.('new-draft'), lineAt(again, 0).resolve?.('new-draft')]);
    expect(lineAt(again, 0)).toMatchObject({ outcome: 'added', ref: 'P-1042', draft: 2 });
    expect(lineAt(again, 0).resolve).toBeUndefined();
    expect(summariseLines(again.getSnapshot().lines)).toMatchObject({ added: 0, drafts: 1, known: 0 });
    const skipped = importing(files.slice(1));
    await skipped.done;
    await lineAt(skipped, 0).resolve?.('skip');
    expect(lineAt(skipped, 0)).toMatchObject({ outcome: 'same-file', message: expect.stringContaining('Skipped') });
    const separate = importing(files.slice(1));
    await separate.done;
    await lineAt(separate, 0).resolve?.('separate');
    expect(lineAt(separate, 0)).toMatchObject({ outcome: 'added', ref: 'P-0001', draft: 1 });
    expect((await window.entries()).map(({ action }) => action).slice(-3)).toEqual([
      'add-plan',
      'add-draft',
      'add-plan',
    ]);
  });

  it('asks when another file has the same reference, also within one list', async () => {
    await readyToLoad();
    const run = importing([
      await sample('p-1042-heading-styles.docx'),
      await sample('p-1057-bold-capitals.docx', 'P-1042 second draft.docx'),
      await sample('p-1063-letters.docx', 'P-1042 third draft.docx'),
    ]);
    await run.done;
    expect([...outcomes(run)].sort()).toEqual(['added', 'same-reference', 'same-reference']);
    const open = run.getSnapshot().lines.filter(({ resolve }) => resolve !== undefined);
    await open[0]?.resolve?.('new-draft');
    await open[1]?.resolve?.('separate');
    const rows = await Promise.all(run.getSnapshot().lines.map(({ planId }) => readPlanRow(planId ?? '')));
    expect(rows.map((row) => [row?.ref, row?.draftCount]).sort()).toEqual([
      ['P-0001', 1],
      ['P-1042', 2],
      ['P-1042', 2],
    ]);
  });

  it('adds a file to the plan it was said to be a newer draft of, whatever its name says, and none where that is gone', async () => {
    const window = await readyToLoad();
    const first = importing([await sample('p-1042-heading-styles.docx')]);
    await first.done;
    const { planId = '' } = lineAt(first, 0);
    const newer = await sample('p-1057-bold-capitals.docx', 'P-1057 final.docx');
    const run = importing([{ ...newer, draftOf: planId }]);
    expect(await run.done).toMatchObject({ added: 0, drafts: 1 });
    expect(lineAt(run, 0)).toMatchObject({ outcome: 'added', ref: 'P-1042', draft: 2 });
    const entries = await window.entries();
    expect(entries.map(({ action }) => action).slice(-2)).toEqual(['add-plan', 'add-draft']);

    const gone = importing([{ ...(await sample('p-1063-letters.docx')), draftOf: 'no-such-plan' }]);
    await gone.done;
    expect(lineAt(gone, 0)).toMatchObject({ outcome: 'refused', message: expect.stringContaining('has been removed') });
    expect(await window.entries()).toHaveLength(entries.length);
  });

  it('refuses each bad file with its own code, leaves nothing of it behind, and goes on with the others', async () => {
    const window = await readyToLoad();
    const bad = (await hostileFiles())
      .map((file) => ({ ...file, expected: expectedInWindow(file) }))
      .filter(({ expected, bytes }) => !expected.ok && bytes.length < 2_000_000);
    const good = await sample('p-1042-heading-styles.docx');
    const run = importing([...bad.map(({ name, bytes }) => named(name, new Uint8Array(bytes))), good]);
    await run.done;
    expect(run.getSnapshot().lines.map(({ fileName, outcome, code }) => [fileName, outcome, code])).toEqual([
      ...bad.map(({ name, expected }) => [name, 'refused', expected.ok ? '' : expected.code]),
      [good.name, 'added', undefined],
    ]);
    const plans = [...(await window.state()).keys()].filter((key) => key.startsWith('plans '));
    expect(plans).toHaveLength(1);
    expect(window.calls.filter((channel) => channel === 'document:put')).toHaveLength(2);
  });

  it('numbers files without a reference of their own in the order of the list, however long each takes', async () => {
    await readyToLoad();
    const { plans } = await samples(12);
    const word = plans.filter(({ format }) => format === 'docx').slice(0, 6);
    // The text of a sample names no reference; the second file has one in its name.
    const files = await Promise.all(
      word.map(({ file }, index) => sample(file, index === 1 ? 'P-0002.docx' : `plan ${index}.docx`)),
    );
    const late: StartPort = (listener) => {
      const port = inProcess(listener);
      return { ...port, post: (request) => void setTimeout(() => port.post(request), request.id % 2 === 0 ? 60 : 0) };
    };
    const run = importing(files, late);
    await run.done;
    const refs = run.getSnapshot().lines.map(({ ref }) => ref);
    expect(refs).toEqual(['P-0001', 'P-0002', 'P-0003', 'P-0004', 'P-0005', 'P-0006']);
  });

  it('leaves no file waiting for its number when an earlier one is refused, unreadable or twice in the list', async () => {
    await readyToLoad();
    const first = await sample('p-1042-heading-styles.docx', 'plan 0.docx');
    const run = importing([
      { name: 'gone.docx', unreadable: 'file' },
      named('notes.docx', new TextEncoder().encode('no plan')),
      first,
      { ...first, name: 'copy.docx' },
      await sample('p-1063-letters.docx', 'plan 1.docx'),
    ]);
    expect(await run.done).toMatchObject({ added: 2, refused: 2, known: 1 });
    expect([lineAt(run, 2).ref, lineAt(run, 4).ref]).toEqual(['P-0001', 'P-0002']);
  });

  it('stops a file that takes too long and reads the next one with a new worker', async () => {
    await readyToLoad();
    let started = 0;
    let stopped = 0;
    const slowOnce: StartPort = (listener) => {
      started += 1;
      const port = inProcess(listener);
      const slow = started <= 2;
      return {
        post: (request) => (slow ? undefined : port.post(request)),
        terminate: () => {
          stopped += 1;
        },
      };
    };
    const { files } = await samples(3);
    const run = importing(files, slowOnce, { ...DEFAULT_INTAKE_LIMITS, seconds: 1 });
    expect(await run.done).toMatchObject({ added: 1, refused: 2 });
    expect(run.getSnapshot().lines.map(({ code }) => code)).toEqual(['timeout', 'timeout', undefined]);
    expect(stopped).toBeGreaterThanOrEqual(2);
  });

  it('takes a crashed worker for a damaged file and one that talks nonsense for an unsafe one', async () => {
    await readyToLoad();
    const crashing: StartPort = ({ crash }) => ({ post: () => setTimeout(crash), terminate: () => undefined });
    const lying: StartPort = ({ message }) => ({
      post: ({ id }) => setTimeout(() => message({ kind: 'read', id, text: 'not bytes' })),
      terminate: () => undefined,
    });
    const { files } = await samples(1);
    const crashed = importing(files, crashing);
    await crashed.done;
    expect(lineAt(crashed, 0)).toMatchObject({ outcome: 'refused', code: 'corrupt' });
    const lied = importing(files, lying);
    await lied.done;
    expect(lineAt(lied, 0)).toMatchObject({ outcome: 'refused', code: 'unsafe' });
  });

  it('stops at once when cancelled and keeps what was added before', async () => {
    const window = await readyToLoad();
    const { files } = await samples(12);
    const run = importing(files);
    run.subscribe(() => {
      if (run.getSnapshot().lines.some(({ outcome }) => outcome === 'added')) run.cancel();
    });
    const summary = await run.done;
    expect(summary.added).toBeGreaterThan(0);
    expect(summary.cancelled).toBeGreaterThan(0);
    expect(summary.added + summary.cancelled).toBe(12);
    const plans = [...(await window.state()).keys()].filter((key) => key.startsWith('plans '));
    expect(plans).toHaveLength(summary.added);
    expect(run.getSnapshot()).toMatchObject({ running: false, finished: 12 });
  });

  it('adds no plan whose file could not be written to disk, and says why', async () => {
    const window = await readyToLoad();
    window.accident = (channel) => (channel === 'document:put' ? 'lose-request' : undefined);
    const { files } = await samples(2);
    const run = importing(files);
    expect(await run.done).toMatchObject({ added: 0, refused: 2 });
    expect(lineAt(run, 0)).toMatchObject({ code: 'not-saved' });
    expect([...(await window.state()).keys()].some((key) => key.startsWith('plans '))).toBe(false);
  });

  it('gives what could not be read its line with a sentence, and loads the rest', async () => {
    await readyToLoad();
    const run = importing([
      { name: 'gone.docx', unreadable: 'file' },
      { name: 'week', unreadable: 'folder' },
      await sample('p-1042-heading-styles.docx'),
    ]);
    expect(await run.done).toMatchObject({ added: 1, refused: 2 });
    expect(lineAt(run, 0)).toMatchObject({
      fileName: 'gone.docx',
      outcome: 'refused',
      message: expect.stringMatching(/^This file could not be read/),
    });
    expect(lineAt(run, 1)).toMatchObject({
      fileName: 'week',
      outcome: 'refused',
      message: expect.stringMatching(/^This folder could not be read to its end/),
    });
  });

  it('says on the line that there is no room for a file, and adds no plan without it', async () => {
    let room = Number.MAX_SAFE_INTEGER;
    const disk = new Proxy(nodeDisk, {
      get: (target, name) => (name === 'statfs' ? async () => ({ bavail: room, bsize: 1 }) : Reflect.get(target, name)),
    });
    const window = await readyToLoad(disk);
    room = 0;
    const run = importing((await samples(1)).files);
    expect(await run.done).toMatchObject({ added: 0, refused: 1 });
    expect(lineAt(run, 0)).toMatchObject({ outcome: 'refused', code: 'not-saved' });
    expect(lineAt(run, 0).message).toMatch(/too little room on the disk/);
    expect([...(await window.state()).keys()].filter((key) => key.startsWith('plans'))).toEqual([]);
  });

  it('refuses by size before reading anything', async () => {
    await readyToLoad();
    const file = new File([], 'P-1.docx');
    Object.defineProperty(file, 'size', { value: DEFAULT_INTAKE_LIMITS.fileBytes + 1 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
    const run = importing([{ name: 'P-1.docx', file }]);
    await run.done;
    expect(lineAt(run, 0)).toMatchObject({ outcome: 'refused', code: 'too-large' });
    expect(lineAt(run, 0).message).toMatch(/^The file has 50\.1 MB; the limit is 50 MB\. Nothing was added; /);
  });

  it('says of each file that is too large inside which limit it passed, with both numbers, as the worker counted', async () => {
    await readyToLoad();
    const large = (await hostileFiles()).filter(({ name }) => ['501-pages.pdf', '2100-parts.docx'].includes(name));
    const run = importing(large.map(({ name, bytes }) => named(name, new Uint8Array(bytes))));
    await run.done;
    const messages = run
      .getSnapshot()
      .lines.map(({ fileName, message }) => `${fileName}: ${message}`)
      .join(' ');
    expect(messages).toContain('501-pages.pdf: The PDF has 501 pages; the limit is 500.');
    expect(messages).toMatch(/2100-parts\.docx: The Word file has 2,1\d\d parts inside; the limit is 2,000\./);
  });
});

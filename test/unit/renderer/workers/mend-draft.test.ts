import 'fake-indexeddb/auto';
import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanDraft } from '#shared/domain/plan/plan';
import { INTAKE_VERSION } from '#shared/intake/intake-version';
import { currentPlan } from '../../../../renderer/db/current-record';
import { type DocumentKind, getFile, getPlanText } from '../../../../renderer/platform/documents';
import { answerIntake } from '../../../../renderer/workers/answer-intake';
import type { StartPort } from '../../../../renderer/workers/disposable-reader';
import type { NamedFile } from '../../../../renderer/workers/import-types';
import { importing, lineAt, outcomes, readyToLoad, sample } from '../../../helpers/renderer/loading';
import type { WindowOnMain } from '../../../helpers/renderer/window-on-main';

const pathOf = ({ folder }: WindowOnMain, kind: DocumentKind, draft: PlanDraft): string =>
  join(folder, 'council', 'documents', kind, kind === 'file' ? draft.fileHash : draft.textHash);

/** A plan that was loaded from the file, and its only draft. */
async function loaded(file: NamedFile): Promise<{ readonly planId: string; readonly draft: PlanDraft }> {
  const run = importing([file]);
  await run.done;
  const { planId = '' } = lineAt(run, 0);
  const [draft] = await draftsOf(planId);
  if (draft === undefined) throw new Error('The file was not added.');
  return { planId, draft };
}

const draftsOf = async (planId: string): Promise<readonly PlanDraft[]> => (await currentPlan(planId))?.drafts ?? [];

const bothThere = async (draft: PlanDraft): Promise<boolean> =>
  (await getFile(draft.fileHash)).ok && (await getPlanText(draft.textHash)).ok;

/** A reader of a later version, which makes another text of the same file. */
const laterReader: StartPort = ({ message, crash }) => ({
  post: (request) =>
    void answerIntake(structuredClone(request)).then((answer) => {
      if (answer.kind === 'refused') return message(answer);
      const text = { ...JSON.parse(new TextDecoder().decode(answer.text)), intakeVersion: INTAKE_VERSION + 1 };
      message({ ...answer, text: new TextEncoder().encode(JSON.stringify(text)) });
    }, crash),
  terminate: () => undefined,
});

describe('loading the file of a stored plan again', () => {
  const damages: Readonly<Record<string, (window: WindowOnMain, draft: PlanDraft) => Promise<unknown>>> = {
    'file and text are missing': (window, draft) =>
      Promise.all([rm(pathOf(window, 'file', draft)), rm(pathOf(window, 'text', draft))]),
    'the text is missing': (window, draft) => rm(pathOf(window, 'text', draft)),
    'the text is damaged': (window, draft) => truncate(pathOf(window, 'text', draft), 100),
    'the file is missing': (window, draft) => rm(pathOf(window, 'file', draft)),
  };
  for (const [what, damage] of Object.entries(damages))
    it(`puts back what is lost where ${what}, says so and changes nothing else`, async () => {
      const window = await readyToLoad();
      const file = await sample('p-1042-heading-styles.docx');
      const { planId, draft } = await loaded(file);
      await damage(window, draft);
      expect(await bothThere(draft)).toBe(false);
      const entries = (await window.entries()).length;

      const again = importing([file]);
      expect(await again.done).toMatchObject({ added: 0, drafts: 0, mended: 1, known: 0, refused: 0 });
      expect(lineAt(again, 0)).toMatchObject({
        outcome: 'mended',
        planId,
        message: expect.stringMatching(/^Draft 1 of P-1042 was missing .* and has been put back\./),
      });
      expect(lineAt(again, 0).resolve).toBeUndefined();
      expect(await bothThere(draft)).toBe(true);
      expect(await draftsOf(planId)).toEqual([draft]);
      expect(await window.entries()).toHaveLength(entries);
    });

  it('offers the file as before once it is whole, also where the list holds it twice', async () => {
    const window = await readyToLoad();
    const file = await sample('p-1042-heading-styles.docx');
    const { draft } = await loaded(file);
    await rm(pathOf(window, 'text', draft));
    const again = importing([file, file]);
    await again.done;
    expect([...outcomes(again)].sort()).toEqual(['mended', 'same-file']);
    const third = importing([file]);
    await third.done;
    expect(lineAt(third, 0)).toMatchObject({ outcome: 'same-file', resolve: expect.any(Function) });
  });

  it('refuses with the reason when what is lost cannot be put back, the same file later in the list too', async () => {
    const window = await readyToLoad();
    const file = await sample('p-1042-heading-styles.docx');
    const { draft } = await loaded(file);
    await rm(pathOf(window, 'text', draft));
    window.accident = (channel) => (channel === 'document:put' ? 'lose-request' : undefined);
    const again = importing([file, file]);
    expect(await again.done).toMatchObject({ mended: 0, known: 0, refused: 2 });
    expect(lineAt(again, 0)).toMatchObject({ code: 'not-saved' });
  });

  it('offers it as a new draft, with documents of its own, where its text is read differently by now', async () => {
    const window = await readyToLoad();
    const file = await sample('p-1042-heading-styles.docx');
    const { planId, draft } = await loaded(file);
    await Promise.all([rm(pathOf(window, 'file', draft)), rm(pathOf(window, 'text', draft))]);
    const again = importing([file], laterReader);
    await again.done;
    expect(lineAt(again, 0)).toMatchObject({
      outcome: 'same-file',
      message: expect.stringContaining('load it as a new draft'),
    });
    await lineAt(again, 0).resolve?.('new-draft');
    expect(lineAt(again, 0)).toMatchObject({ outcome: 'added', ref: 'P-1042', draft: 2 });
    const [first, second] = await draftsOf(planId);
    if (second === undefined) throw new Error('There is no second draft.');
    expect(first).toEqual(draft);
    expect(second.textHash).not.toBe(draft.textHash);
    expect(await bothThere(second)).toBe(true);
    expect((await getPlanText(draft.textHash)).ok).toBe(false);

    await rm(pathOf(window, 'text', second));
    const third = importing([file], laterReader);
    await third.done;
    expect(lineAt(third, 0)).toMatchObject({ outcome: 'mended', draft: 2 });
    expect(await bothThere(second)).toBe(true);
  });

  it('puts back a lost file though its text, which is there, would be read differently by now', async () => {
    const window = await readyToLoad();
    const file = await sample('p-1042-heading-styles.docx');
    const { draft } = await loaded(file);
    await rm(pathOf(window, 'file', draft));
    const again = importing([file], laterReader);
    await again.done;
    expect(outcomes(again)).toEqual(['mended']);
    expect(await bothThere(draft)).toBe(true);
  });
});

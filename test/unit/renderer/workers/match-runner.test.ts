import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { matchFiles } from '#shared/domain/match/match-files';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { memberFields } from '#shared/domain/sample/member-plan';
import { keepSample } from '../../../../renderer/db/actions/samples';
import { DisposableReader, type StartPort } from '../../../../renderer/workers/disposable-reader';
import type { ImportSource } from '../../../../renderer/workers/import-types';
import { lookAtFiles } from '../../../../renderer/workers/match-runner';
import { importing, inProcess, lineAt, named, readyToLoad, sample } from '../../../helpers/renderer/loading';
import { inventSample } from '../../../helpers/sample/invent-sample';
import { makePlanFile } from '../../../helpers/sample/make-plan-file';

const looking = (files: readonly ImportSource[], references: readonly string[], start: StartPort = inProcess) =>
  lookAtFiles(files, references, {
    limits: async () => DEFAULT_INTAKE_LIMITS,
    readers: [new DisposableReader(start), new DisposableReader(start)],
  });

const planFile = async (name: string, ...titlePage: string[]) =>
  named(name, new Uint8Array(await makePlanFile(titlePage)));

it('reads only the files whose name does not tell, keeps nothing, and counts what it has looked at', async () => {
  const window = await readyToLoad();
  const before = (await window.entries()).length;
  const read: string[] = [];
  const counting: StartPort = (listener) => {
    const port = inProcess(listener);
    return {
      ...port,
      post: (request) => {
        read.push(request.fileName);
        port.post(request);
      },
    };
  };
  const run = looking(
    [
      await planFile('p1042.docx', 'EHC plan'),
      await planFile('scan.docx', 'EHC plan', 'Reference P 1043'),
      await planFile('nothing.docx', 'EHC plan'),
      named('broken.docx', new TextEncoder().encode('eggs, flour')),
      named('empty.docx', new Uint8Array()),
      { name: 'locked.docx', unreadable: 'file' },
    ],
    ['P-1042', 'P-1043', 'P-1044'],
    counting,
  );
  const looked = await run.done;
  expect(run.getSnapshot()).toEqual({ total: 6, looked: 6 });
  expect(read.sort()).toEqual(['broken.docx', 'nothing.docx', 'scan.docx']);
  const { files, missing } = matchFiles(looked ?? [], ['P-1042', 'P-1043', 'P-1044'], new Set());
  expect(files.map(({ kind }) => kind)).toEqual([
    'matched',
    'matched',
    'no-reference',
    'refused',
    'refused',
    'refused',
  ]);
  expect(missing).toEqual(['P-1044']);
  expect((await window.entries()).length).toBe(before);
});

it('knows a file that is here already, by whichever reference', async () => {
  await readyToLoad();
  const file = await sample('p-1042-heading-styles.docx');
  await importing([file]).done;
  const looked = await looking([{ ...file, name: 'copy.docx' }], ['P-1042']).done;
  expect(looked?.[0]).toMatchObject({ known: 'P-1042' });
  expect(matchFiles(looked ?? [], ['P-1042'], new Set(['P-1042'])).files).toEqual([
    { file: 0, kind: 'has-file', ref: 'P-1042' },
  ]);
});

it('answers null once it is cancelled, and reads no further file', async () => {
  await readyToLoad();
  const files = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => planFile(`${number}.docx`, 'EHC plan')));
  const run = looking(files, ['P-1042'], () => ({ post: () => undefined, terminate: () => undefined }));
  await new Promise((resolve) => setTimeout(resolve, 0));
  run.cancel();
  expect(await run.done).toBeNull();
  expect(run.getSnapshot().looked).toBeLessThan(6);
});

it('loads a file with the fields of the member it is of', async () => {
  const window = await readyToLoad();
  const details = { ref: 'P-1042', week: '2026-W48', sampleId: 'sample-1', team: 'North', writer: 'W1' } as const;
  await importing([{ ...(await planFile('scan.docx', 'EHC plan')), details }]).done;
  const plans = (await window.entries()).flatMap(({ changes }) => changes).filter(({ table }) => table === 'plans');
  expect(plans).toMatchObject([{ value: details }]);
});

it('loads a file as the drawn plan that waits for it, wherever it was added, and its next file as any other', async () => {
  const window = await readyToLoad();
  const sampleId = await keepSample(inventSample());
  const member = inventSample().members[2];
  if (member === undefined) throw new Error('Too few were drawn.');
  const spelled = member.ref.toLowerCase().replace('-', '_0');
  const first = importing([await planFile(`${spelled}.docx`, 'EHC plan')]);
  await first.done;
  expect(lineAt(first, 0)).toMatchObject({ outcome: 'added', ref: member.ref });
  const plans = (await window.entries()).flatMap(({ changes }) => changes).filter(({ table }) => table === 'plans');
  expect(plans).toMatchObject([{ value: { ...memberFields(member), ref: member.ref, week: '2026-W48', sampleId } }]);
  const second = importing([await planFile(`${member.ref}.docx`, 'EHC plan', 'Draft 2')]);
  await second.done;
  expect(lineAt(second, 0)).toMatchObject({ outcome: 'same-reference', ref: member.ref });
});

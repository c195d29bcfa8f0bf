import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { MappedRegister } from '#shared/domain/register/mapped-register';
import type { Mapping } from '#shared/domain/register/mapping';
import { fail, ok } from '#shared/lib/result';
import { removeRegister } from '../../../../../../renderer/db/actions/registers';
import { setUpPerson } from '../../../../../../renderer/db/actions/set-up-person';
import { readKnownSources } from '../../../../../../renderer/db/reads-of-registers';
import { RegisterImporter } from '../../../../../../renderer/features/sample/register/importer';
import { getRegisterRows } from '../../../../../../renderer/platform/documents';
import type { OpenRegister, openRegister } from '../../../../../../renderer/workers/register-job';
import type { SheetLook } from '../../../../../../renderer/workers/register-messages';
import { openOrFail } from '../../../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../../../helpers/renderer/window-on-main';

const HASH = 'b'.repeat(64);
const FILE = new File(['x'], 'Active plans.csv');
const LOOK: SheetLook = {
  headerRow: 1,
  twoRows: false,
  columns: [
    { index: 0, heading: 'Case ref', samples: ['P-1'], filled: 2 },
    { index: 1, heading: 'Forename', samples: [], filled: 2, identifier: { what: 'name', by: 'heading' } },
  ],
};
const MAPPED: MappedRegister = {
  rows: [{ ref: 'P-1', issuedOn: '2026-10-01' }, { ref: 'P-2' }],
  read: 3,
  leftOut: [{ row: 4, why: 'no-reference', what: 'Row 4 has no reference.', todo: '' }],
  leftOutBy: [{ why: '1 row without a reference', rows: 1 }],
  problems: [],
  problemCount: 0,
  unknownValues: [],
  dropped: [{ index: 1, heading: 'Forename', what: 'name' }],
  duplicates: [],
  issued: { from: '2026-10-01', to: '2026-10-01' },
  notes: [],
};

/** A file that opens at once; what is done with it is counted. */
function reader(map: OpenRegister['map'] = () => Promise.resolve(ok(MAPPED))) {
  const seen = { closed: 0, mappings: [] as Mapping[] };
  const open: typeof openRegister = () =>
    Promise.resolve(
      ok({
        contents: {
          kind: 'table',
          sheets: [{ name: 'Active plans', hidden: false, rows: 4, columns: 2, warnings: [] }],
          likelySheet: 0,
          warnings: [],
          fileHash: HASH,
        },
        look: () => Promise.resolve(ok(LOOK)),
        map: (sheet, row, mapping, options, hooks) => {
          seen.mappings.push(mapping);
          return map(sheet, row, mapping, options, hooks);
        },
        close: () => {
          seen.closed += 1;
        },
      }),
    );
  return { seen, open };
}

async function begin(map?: OpenRegister['map']) {
  const window = await windowOnMain();
  await openOrFail();
  await setUpPerson({ name: 'Tess Ter', initials: 'TT', role: 'auditor' });
  const before = (await window.entries()).length;
  const { seen, open } = reader(map);
  const importer = new RegisterImporter(open);
  return { window, seen, importer, newEntries: async () => (await window.entries()).slice(before) };
}

async function toCheck(importer: RegisterImporter): Promise<void> {
  await importer.choose([FILE]);
  importer.change((draft) => ({ ...draft, source: ' Mosaic ' }));
  await importer.check();
}

describe('the import of a register', () => {
  it('stores the rows as one document, and register and mapping in one commit', async () => {
    const { importer, newEntries, window, seen } = await begin();
    await toCheck(importer);
    expect(importer.state.get()).toMatchObject({ kind: 'check', changed: false });
    expect(await newEntries()).toEqual([]);
    await importer.keep();
    expect(importer.state.get()).toMatchObject({
      kind: 'idle',
      note: { words: '2 plans imported as “Active plans”. 1 row of the file was left out.' },
    });
    const entries = await newEntries();
    expect(entries.map(({ action, changes }) => [action, changes.map(({ table }) => table)])).toEqual([
      ['import-register', ['registers', 'settings']],
    ]);
    const register = [...(await window.state())].find(([key]) => key.startsWith('registers '))?.[1];
    expect(register).toMatchObject({
      title: 'Active plans',
      source: 'Mosaic',
      fileName: 'Active plans.csv',
      fileHash: HASH,
      rows: 2,
      leftOut: MAPPED.leftOutBy,
      dropped: ['Forename'],
      issued: MAPPED.issued,
    });
    const { rowsHash } = register as { readonly rowsHash: string };
    expect(await getRegisterRows(rowsHash)).toEqual(ok(MAPPED.rows));
    expect(seen.closed).toBeGreaterThan(0);
  });

  it('drops identifiers from the start, remembers the mapping and says when a file comes again', async () => {
    const { importer, seen } = await begin();
    await toCheck(importer);
    expect(seen.mappings[0]?.columns).toEqual([
      { heading: 'Case ref', use: { kind: 'field', field: 'ref' } },
      { heading: 'Forename', use: { kind: 'identifier', what: 'name' } },
    ]);
    await importer.keep();
    expect(await readKnownSources()).toEqual([{ source: 'Mosaic', mapping: seen.mappings[0] }]);
    await importer.choose([FILE]);
    expect(importer.state.get()).toMatchObject({
      kind: 'columns',
      draft: { source: 'Mosaic', mappedAs: 'Mosaic', already: [{ title: 'Active plans' }] },
    });
  });

  it('asks for what is missing before it reads a row', async () => {
    const { importer, seen } = await begin();
    await importer.choose([FILE]);
    await importer.check();
    expect(importer.state.get()).toMatchObject({
      kind: 'columns',
      problem: expect.stringMatching('where the file comes from'),
    });
    expect(seen.mappings).toEqual([]);
  });

  it('stores nothing that has not been checked as it now is', async () => {
    const { importer, newEntries } = await begin();
    await toCheck(importer);
    importer.change((draft) => ({ ...draft, options: { duplicates: 'none' } }));
    await importer.keep();
    expect(importer.state.get()).toMatchObject({ kind: 'check', changed: true });
    expect(await newEntries()).toEqual([]);
  });

  it('leaves nothing when it is cancelled at any step', async () => {
    const { importer, newEntries, seen } = await begin(() => new Promise(() => undefined));
    await importer.choose([FILE]);
    importer.cancel();
    expect(seen.closed).toBeGreaterThan(0);
    void toCheck(importer);
    await expect.poll(() => importer.state.get()).toMatchObject({ kind: 'busy', work: 'mapping' });
    importer.cancel();
    expect(importer.state.get()).toMatchObject({ kind: 'idle', note: { kind: 'cancelled' } });
    expect(await newEntries()).toEqual([]);
  });

  it('tells why a file or its rows could not be read, and goes on', async () => {
    const { importer } = await begin(() => Promise.resolve(fail('timeout', 'It took too long.')));
    await toCheck(importer);
    expect(importer.state.get()).toMatchObject({ kind: 'columns', problem: 'It took too long.' });
    const refusing = new RegisterImporter(() => Promise.resolve(fail('empty', 'This file is empty.')));
    await refusing.choose([FILE]);
    expect(refusing.state.get()).toEqual({ kind: 'refused', fileName: FILE.name, message: 'This file is empty.' });
    refusing.cancel();
    expect(refusing.state.get()).toEqual({ kind: 'idle', note: null });
  });

  it('keeps the check when the disk refuses the rows, and stores them at the next try', async () => {
    const { importer, newEntries, window } = await begin();
    await toCheck(importer);
    window.accident = (channel) => (channel === 'document:put' ? 'lose-request' : undefined);
    await importer.keep();
    expect(importer.state.get()).toMatchObject({ kind: 'check', problem: expect.any(String) });
    expect(await newEntries()).toEqual([]);
    window.accident = () => undefined;
    await importer.keep();
    expect(await newEntries()).toHaveLength(1);
  });

  it('takes a register off the list and leaves the mapping', async () => {
    const { importer, window } = await begin();
    await toCheck(importer);
    await importer.keep();
    const key = [...(await window.state()).keys()].find((one) => one.startsWith('registers ')) ?? '';
    await removeRegister(key.slice('registers '.length));
    expect([...(await window.state()).keys()].filter((one) => /^registers |register-map/.test(one))).toEqual([
      'settings register-map:Mosaic',
    ]);
  });
});

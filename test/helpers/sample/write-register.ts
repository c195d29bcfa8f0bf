import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person } from '#shared/domain/audit/person';
import { PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import type { Register, RegisterRow } from '#shared/domain/register/register';
import type { Change } from '#shared/domain/store/change';
import { PERSON_SETTING } from '../../../renderer/db/setting-keys';
import { openCouncil } from '../storage/open-council';

/** Who marks. Nobody is called that. The first is at the desk. */
export const MARKERS: readonly Person[] = [
  { id: 'person-ta', name: 'Test Auditor', initials: 'TA', role: 'auditor', writerCodes: ['W1'] },
  { id: 'person-oa', name: 'Other Auditor', initials: 'OA', role: 'auditor', writerCodes: ['W2'] },
  { id: 'person-ua', name: 'Third Auditor', initials: 'UA', role: 'auditor', writerCodes: ['w3'] },
  { id: 'person-va', name: 'Fourth Auditor', initials: 'VA', role: 'auditor' },
];

const TEAMS = ['North', 'South', 'Moor and coast', undefined] as const;
const WRITERS = ['W1', 'w2 ', 'W3', 'W4', 'W5', undefined] as const;

/** Row number `index` of an invented register: references count from P-1001. */
export function inventRow(index: number): RegisterRow {
  const team = TEAMS[Math.floor(index / 3) % 7 === 6 ? 3 : index % 3];
  const writer = WRITERS[index % WRITERS.length]?.trim();
  const day = String((index % 28) + 1).padStart(2, '0');
  const month = String((index % 12) + 1).padStart(2, '0');
  const type = PLAN_TYPES[index % 2];
  return {
    ref: `P-${1001 + index}`,
    need: index % 2 === 0 ? 'ASD' : 'SEMH',
    issuedOn: `2026-${month}-${day}`,
    ...(type !== undefined && { type }),
    ...(team !== undefined && { team }),
    ...(writer !== undefined && { writer }),
  };
}

/**
 * Writes people and a register of `count` plans into a profile that was not started yet, through the app's own storage.
 * Answers the rows.
 */
export async function writeRegister(profile: string, count: number): Promise<readonly RegisterRow[]> {
  const rows = Array.from({ length: count }, (_, index) => inventRow(index));
  const bytes = Buffer.from(JSON.stringify({ schema: 1, rows }));
  const rowsHash = createHash('sha256').update(bytes).digest('hex');
  const folder = join(profile, 'work', 'council');
  const register: Register = {
    id: 'register-1',
    title: 'Active plans, November 2026',
    source: 'Invented case system',
    fileName: 'active-plans.csv',
    fileHash: createHash('sha256').update('active-plans.csv').digest('hex'),
    rowsHash,
    rows: count,
    importedAt: '2026-11-20T09:00:00.000Z',
    leftOut: [],
    dropped: ['Child name'],
    issued: { from: '2026-01-01', to: '2026-12-28' },
  };
  const store = await openCouncil(profile);
  const [by] = MARKERS;
  if (by === undefined) throw new Error('Nobody marks.');
  const changes: readonly Change[] = [
    ...MARKERS.map((value): Change => ({ table: 'people', id: value.id, value })),
    { table: 'settings', id: PERSON_SETTING, value: { key: PERSON_SETTING, value: by.id } },
    { table: 'registers', id: register.id, value: register },
  ];
  const saved = await store.commit({ action: 'import-register', by, changes: [...changes] });
  if (!saved.ok) throw new Error(saved.error.message);
  await store.close();
  await mkdir(join(folder, 'documents', 'register'), { recursive: true });
  await writeFile(join(folder, 'documents', 'register', rowsHash), bytes);
  return rows;
}

/** Makes somebody else the person at the desk of a profile whose app is not running. */
export async function sitDown(profile: string, personId: string): Promise<void> {
  const by = MARKERS.find(({ id }) => id === personId);
  if (by === undefined) throw new Error('Nobody of that id marks.');
  const store = await openCouncil(profile);
  const value = { key: PERSON_SETTING, value: personId };
  const saved = await store.commit({
    action: 'settings',
    by,
    changes: [{ table: 'settings', id: PERSON_SETTING, value }],
  });
  if (!saved.ok) throw new Error(saved.error.message);
  await store.close();
}

import { type Channel, CONTRACT } from '#shared/ipc/contract';
import { pick, seededRandom } from './seeded-random';

/** One call that must be refused. */
export interface JunkCall {
  readonly channel: string;
  /** Source text of the value, evaluated in the page: some values do not survive being handed over by the test. */
  readonly source: string;
}

const CHANNELS = Object.keys(CONTRACT) as [Channel, ...Channel[]];

const STRANGE_CHANNELS: [string, ...string[]] = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'app:quit',
  'store:delete',
  'document:delete',
  'shell:openExternal',
  'ELECTRON_BROWSER_REQUIRE',
  'GUEST_VIEW_MANAGER_CALL',
  'app:info ',
  'APP:INFO',
  'store:commit\u0000',
];

const PERSON = '{id: "person-1", name: "A", initials: "A", role: "auditor"}';
const COMMIT = (changes: string, more = '') => `({action: "answer", by: ${PERSON}, changes: ${changes}${more}})`;
const ANSWER = '{auditId: "a", criterionId: "F1", mark: {kind: "rating", value: 2}, note: ""}';

/** Wrong for every channel, by type, by shape or by size; several nearly right. */
const VALUES: [string, ...string[]] = [
  'null',
  'true',
  '-1',
  '0.5',
  'NaN',
  'Infinity',
  '"x".repeat(100000)',
  '""',
  '["../../etc/passwd"]',
  '[]',
  '[[[[]]]]',
  '({})',
  '({__proto__: {polluted: true}})',
  'JSON.parse("{\\"__proto__\\": {\\"polluted\\": true}}")',
  '({constructor: {prototype: {polluted: true}}})',
  'new Map([["a", 1]])',
  'new Set([1])',
  'new Date()',
  'new Date(NaN)',
  '/x/',
  '10n',
  'new Error("x")',
  'new ArrayBuffer(8)',
  'new Float64Array(4)',
  'Symbol("x")',
  '(() => 1)',
  'document.body',
  'window',
  'Promise.resolve(1)',
  'new Proxy({}, {})',
  '(() => { let deep = {}; for (let i = 0; i < 500; i += 1) deep = {deep}; return deep; })()',
  '(() => { const loop = {}; loop.loop = loop; return loop; })()',
  'Array.from({length: 20000}, (_, i) => i)',
  COMMIT('[]'),
  COMMIT('null'),
  COMMIT(`[{table: "answers", id: "", value: null}]`),
  COMMIT(`[{table: "files", id: "a", value: null}]`),
  COMMIT(`[{table: "answers", id: "a/F1", value: {...${ANSWER}, extra: 1}}]`),
  COMMIT(`[{table: "answers", id: "a/F1", value: {...${ANSWER}, mark: {kind: "rating", value: 10}}}]`),
  COMMIT(`[{table: "answers", id: "a/F1", value: {...${ANSWER}, note: "x".repeat(10001)}}]`),
  COMMIT(`[{table: "plans", id: "p", value: {id: "p", ref: "", week: "2026-W1", drafts: []}}]`),
  COMMIT(`[{table: "answers", id: "a/F1", value: ${ANSWER}}]`, ', seq: 1'),
  COMMIT(`[{table: "answers", id: "a/F1", value: ${ANSWER}}]`, ', at: "2026-01-01T00:00:00Z"'),
  `({action: "drop", by: ${PERSON}, changes: [{table: "answers", id: "a/F1", value: null}]})`,
  `({action: "answer", by: {...${PERSON}, role: "root"}, changes: [{table: "answers", id: "a/F1", value: null}]})`,
  `({action: "answer", changes: [{table: "answers", id: "a/F1", value: null}]})`,
  '({kind: "file", hash: "../../../etc/passwd"})',
  '({kind: "file", hash: "A".repeat(64)})',
  '({kind: "folder", hash: "a".repeat(64)})',
  '({kind: "file", hash: "a".repeat(64), path: "/etc/passwd"})',
  '({kind: "file", hash: "a".repeat(64), bytes: "text"})',
  '({kind: "file", hash: "a".repeat(64), bytes: [1, 2, 3]})',
  '({kind: "file", hash: ["a".repeat(64)], bytes: new Uint8Array(1)})',
  '({suggestedName: "../../evil.docx", bytes: new Uint8Array(1)})',
  '({suggestedName: "report.exe", bytes: new Uint8Array(1)})',
  '({suggestedName: "report.docx", bytes: null})',
  '({kind: "comment-bank", suggestedName: "../../bank.json", bytes: new Uint8Array(1)})',
  '({kind: "comment-bank", suggestedName: "bank.exe", bytes: new Uint8Array(1)})',
  '({kind: "journal", suggestedName: "bank.json", bytes: new Uint8Array(1)})',
  '({kind: "comment-bank", suggestedName: "bank.json", bytes: "text"})',
  '({bytes: new Uint8Array(0)})',
  '({bytes: new Uint8Array(100)})',
  '({bytes: new TextEncoder().encode("<svg/>".repeat(20))})',
  '({bytes: Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, ...new Array(60).fill(0)])})',
  '({bytes: Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, ...new Array(60).fill(255)])})',
  '({bytes: "data:image/png;base64,AA"})',
  '({seq: -1, hash: "0".repeat(64)})',
  '({seq: 0, hash: "0".repeat(63)})',
];

/** Junk for valid and invented channels, the same for the same seed. */
export function junkCalls(seed: number, count: number): JunkCall[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => ({
    channel: random() < 0.9 ? pick(random, CHANNELS) : pick(random, STRANGE_CHANNELS),
    source: pick(random, VALUES),
  }));
}

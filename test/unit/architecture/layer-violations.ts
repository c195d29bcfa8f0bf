/** One forbidden import or access, planted in a layer that must refuse it. */
export interface Violation {
  /** What the rule protects, ending the sentence "the linter refuses …". */
  readonly what: string;
  readonly file: string;
  readonly source: string;
  readonly rule: string;
}

const IMPORTS = 'lint/style/noRestrictedImports';
const importing = (what: string, file: string, from: string, name = 'thing'): Violation => ({
  what,
  file,
  source: `import { ${name} } from '${from}';\nexport const planted = ${name};\n`,
  rule: IMPORTS,
});

/** Every wall between the layers, with one attempt to climb it. */
export const VIOLATIONS: readonly Violation[] = [
  importing('React in the pure domain', 'shared/domain/plan/planted.ts', 'react'),
  importing('react-dom/client in the pure domain', 'shared/domain/plan/planted.ts', 'react-dom/client'),
  importing('Electron in the pure domain', 'shared/domain/plan/planted.ts', 'electron'),
  importing('Node in the pure domain', 'shared/domain/plan/planted.ts', 'node:fs'),
  importing('a deep Node module in the pure domain', 'shared/domain/plan/planted.ts', 'node:fs/promises'),
  importing('Dexie in the pure domain', 'shared/domain/plan/planted.ts', 'dexie'),
  importing('React in shared/lib', 'shared/lib/planted.ts', 'react'),
  importing('Node in shared/lib', 'shared/lib/planted.ts', 'node:crypto'),
  importing('Node in the IPC contract', 'shared/ipc/planted.ts', 'node:fs'),
  importing('the window code in the pure domain', 'shared/domain/plan/planted.ts', '../../../renderer/app/x'),
  importing('intake in the pure domain', 'shared/domain/plan/planted.ts', '#shared/intake/read'),
  importing('mammoth in the pure domain', 'shared/domain/plan/planted.ts', 'mammoth'),
  importing('docx in intake', 'shared/intake/planted.ts', 'docx'),
  importing('Node in intake', 'shared/intake/planted.ts', 'node:zlib'),
  importing('mammoth in the Word builder', 'shared/word/planted.ts', 'mammoth'),
  importing('pdf.js in the Word builder', 'shared/word/planted.ts', 'pdfjs-dist/legacy/build/pdf.mjs'),
  importing('docx in the tables of figures', 'shared/csv/planted.ts', 'docx'),
  importing('papaparse in the pure domain', 'shared/domain/compare/planted.ts', 'papaparse'),
  importing('the tables of figures in the pure domain', 'shared/domain/compare/planted.ts', '#shared/csv/guarded-csv'),
  importing('raw ipcMain outside main/ipc', 'electron/main/services/planted.ts', 'electron', 'ipcMain'),
  importing('raw ipcRenderer outside the preload', 'electron/main/window/planted.ts', 'electron', 'ipcRenderer'),
  importing('Dexie in main', 'electron/main/services/planted.ts', 'dexie'),
  importing('mammoth in main', 'electron/main/services/planted.ts', 'mammoth'),
  importing('pdf.js in main', 'electron/main/ipc/planted.ts', 'pdfjs-dist'),
  importing('docx in main', 'electron/main/services/planted.ts', 'docx'),
  importing('window code in main', 'electron/main/services/planted.ts', '../../../renderer/app/shell'),
  importing('Electron in the window', 'renderer/app/planted.ts', 'electron'),
  importing('Node in the window', 'renderer/app/planted.ts', 'node:path'),
  importing('Dexie outside renderer/db', 'renderer/app/planted.ts', 'dexie'),
  importing('dexie-react-hooks in a feature', 'renderer/features/audit/planted.ts', 'dexie-react-hooks'),
  importing('Dexie in a worker', 'renderer/workers/planted.ts', 'dexie'),
  importing('Dexie in a nested part of a feature', 'renderer/features/audit/text/planted.ts', 'dexie'),
  importing('Electron in renderer/db', 'renderer/db/planted.ts', 'electron'),
  importing('mammoth in a worker', 'renderer/workers/planted.ts', 'mammoth'),
  importing('the CSV reader in a worker', 'renderer/workers/planted.ts', 'papaparse'),
  importing('the CSV reader in the pure domain', 'shared/domain/register/planted.ts', 'papaparse'),
  importing('pdf.js in a feature', 'renderer/features/audit/planted.ts', 'pdfjs-dist'),
  importing('docx in a worker', 'renderer/workers/planted.ts', 'docx'),
  importing('main code in the window', 'renderer/platform/planted.ts', '../../electron/main/index'),
  importing('another feature', 'renderer/features/audit/planted.ts', '../week/week-table'),
  importing('another feature, one folder down', 'renderer/features/audit/text/planted.ts', '../../week/week-table'),
  importing(
    'another feature, two folders down',
    'renderer/features/audit/text/marks/planted.ts',
    '../../../week/week-table',
  ),
  importing('Dexie two folders down', 'renderer/features/audit/text/marks/planted.ts', 'dexie'),
  importing('another feature, by a long way', 'renderer/features/audit/planted.ts', '../../features/week/week-table'),
  importing('the domain in a plain component', 'renderer/components/planted.tsx', '#shared/domain/plan/plan'),
  importing('the database in a plain component', 'renderer/components/planted.tsx', '../db/tables'),
  importing('the bridge in a plain component', 'renderer/components/button/planted.tsx', '../../platform/bridge'),
  importing('Electron in the scripts', 'scripts/planted.ts', 'electron'),
  {
    what: 'the bridge outside renderer/platform',
    file: 'renderer/features/audit/planted.ts',
    source: 'export const planted = () => window.ehcPlanAudit;\n',
    rule: 'lint/nursery/noJsRestrictedProperties',
  },
  {
    what: 'the bridge by destructuring',
    file: 'renderer/app/planted.ts',
    source: 'export const planted = () => {\n  const { ehcPlanAudit } = window;\n  return ehcPlanAudit;\n};\n',
    rule: 'lint/nursery/noJsRestrictedProperties',
  },
  {
    what: 'the bridge as a bare global',
    file: 'renderer/db/planted.ts',
    source: 'export const planted = () => ehcPlanAudit;\n',
    rule: 'lint/style/noRestrictedGlobals',
  },
  {
    what: 'console output in the window',
    file: 'renderer/app/planted.ts',
    source: "export const planted = () => console.log('x');\n",
    rule: 'lint/suspicious/noConsole',
  },
  {
    what: 'any',
    file: 'shared/lib/planted.ts',
    source: 'export const planted = (value: any) => value;\n',
    rule: 'lint/suspicious/noExplicitAny',
  },
  {
    what: 'a non-null assertion',
    file: 'shared/lib/planted.ts',
    source: 'export const planted = (values: string[]) => values[0]!;\n',
    rule: 'lint/style/noNonNullAssertion',
  },
  {
    what: 'an empty catch',
    file: 'electron/main/services/planted.ts',
    source: "export const planted = () => {\n  try {\n    return JSON.parse('');\n  } catch {}\n};\n",
    rule: 'lint/suspicious/noEmptyBlockStatements',
  },
  {
    what: 'a barrel file',
    file: 'shared/lib/planted.ts',
    source: "export { ok } from './result';\n",
    rule: 'lint/performance/noBarrelFile',
  },
  {
    what: 'a default export',
    file: 'shared/lib/planted.ts',
    source: 'export default 1;\n',
    rule: 'lint/style/noDefaultExport',
  },
  {
    what: 'a file name that is not kebab-case',
    file: 'shared/lib/PlantedName.ts',
    source: 'export const planted = 1;\n',
    rule: 'lint/style/useFilenamingConvention',
  },
  {
    what: 'a floating promise',
    file: 'electron/main/services/planted.ts',
    source: 'async function work() {\n  return 1;\n}\nexport const planted = () => {\n  work();\n};\n',
    rule: 'lint/nursery/noFloatingPromises',
  },
  {
    what: 'a file of over 300 lines',
    file: 'shared/lib/planted.ts',
    source: Array.from({ length: 301 }, (_, line) => `export const planted${line} = ${line};\n`).join(''),
    rule: 'lint/style/noExcessiveLinesPerFile',
  },
];

import type { RegisterHooks } from '#shared/domain/register/mapped-register';
import { REGISTER_LIMITS } from '#shared/domain/register/register-limits';
import type { Sheet } from '#shared/domain/register/sheet';
import { refuseBeyond, refuseRegister } from '../register-refusal';
import { attributeOf, isTrue, XmlScanner } from '../scan-xml';
import { Stepper } from '../stepper';
import { fillMerged } from './fill-merged';
import { readNumberFormats } from './number-formats';
import { readSharedStrings } from './shared-strings';
import { type BuildContext, SheetBuilder } from './sheet-builder';
import { type PartLink, WorkbookParts } from './workbook-parts';

interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

interface Workbook {
  readonly sheets: readonly ListedSheet[];
  readonly from1904: boolean;
}

/** What the file is called by its own parts, for files that are zips but no workbook. */
function refuseOther(parts: WorkbookParts): void {
  const { names } = parts;
  if (names.some((name) => name.startsWith('word/'))) refuseRegister('word-or-pdf');
  if (names.some((name) => /^xl\/workbook\.bin$/i.test(name))) refuseRegister('binary-excel');
  if (parts.has('mimetype') || parts.has('content.xml')) refuseRegister('open-document');
}

function workbookPart(parts: WorkbookParts): string {
  for (const { kind, part } of parts.links('').values()) if (kind === 'officeDocument' && parts.has(part)) return part;
  return parts.has('xl/workbook.xml') ? 'xl/workbook.xml' : refuseRegister('not-a-register-file');
}

/** The sheets in the order of their tabs; charts and macro sheets hold no table. */
function readWorkbook(parts: WorkbookParts, part: string, links: ReadonlyMap<string, PartLink>): Workbook {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  let root = '';
  parts.scan(part, {
    open: (name, attributes) => {
      root ||= name;
      if (name === 'workbookPr') from1904 = isTrue(attributeOf(attributes, 'date1904'));
      if (name !== 'sheet') return;
      const link = links.get(attributeOf(attributes, 'id') ?? '');
      if (link?.kind !== 'worksheet') return;
      const state = attributeOf(attributes, 'state') ?? 'visible';
      const title = (attributeOf(attributes, 'name') ?? '').slice(0, 60);
      sheets.push({ name: title, hidden: state !== 'visible', part: link.part });
      refuseBeyond('sheets', sheets.length, REGISTER_LIMITS.sheets);
    },
    close: () => undefined,
  });
  if (root !== 'workbook') refuseRegister('not-a-register-file');
  return { sheets, from1904 };
}

/**
 * Reads every sheet of an Excel workbook: values as they were last worked out, days as days. Formulas, macros, links and
 * looks are left where they are. Rejects with a `Refusal` or `RegisterRefusal`, or with the signal's reason.
 */
export async function readXlsx(
  bytes: Uint8Array,
  hooks: RegisterHooks,
): Promise<{ readonly sheets: Sheet[]; readonly hasMacros: boolean }> {
  const parts = new WorkbookParts(bytes);
  refuseOther(parts);
  const part = workbookPart(parts);
  const links = parts.links(part);
  const { sheets, from1904 } = readWorkbook(parts, part, links);
  const linked = (kind: string) => [...links.values()].find((link) => link.kind === kind)?.part;
  const stepper = new Stepper(hooks, 'reading');
  let cells = 0;
  const context: BuildContext = {
    strings: await readSharedStrings(parts, linked('sharedStrings'), stepper),
    formats: readNumberFormats(parts, linked('styles')),
    from1904,
    countCell: () => {
      cells += 1;
      refuseBeyond('cells', cells, REGISTER_LIMITS.cells);
    },
  };
  const read: Sheet[] = [];
  const all = sheets.reduce((sum, sheet) => sum + parts.declaredBytes(sheet.part), 0);
  let before = 0;
  for (const sheet of sheets) {
    read.push(
      await readSheet(parts, sheet, context, (done, rows) => {
        return stepper.due ? stepper.pause((before + done) / Math.max(1, all), rows) : undefined;
      }),
    );
    before += parts.declaredBytes(sheet.part);
  }
  return { sheets: read, hasMacros: parts.names.some((name) => /vbaProject\.bin$|^xl\/macrosheets\//i.test(name)) };
}

async function readSheet(
  parts: WorkbookParts,
  { name, hidden, part }: ListedSheet,
  context: BuildContext,
  pause: (bytes: number, rows: number) => Promise<void> | undefined,
): Promise<Sheet> {
  const builder = new SheetBuilder(context);
  const scanner = new XmlScanner(builder.handlers);
  let out = 0;
  for (const chunk of parts.chunks(part)) {
    scanner.write(chunk);
    out += chunk.length;
    await pause(out, builder.rows.length);
  }
  scanner.close();
  return {
    name,
    hidden,
    rows: fillMerged(builder.rows, builder.merged),
    columns: builder.columns,
    merged: builder.merged,
    from1904: context.from1904,
    warnings: warningsOf(builder),
  };
}

function warningsOf({ withoutResult }: SheetBuilder): string[] {
  if (withoutResult === 0) return [];
  const cells = withoutResult === 1 ? '1 formula has' : `${withoutResult.toLocaleString('en-GB')} formulas have`;
  return [
    `${cells} no result in this file, so those cells are not known; open it in Excel, save it and load it again.`,
  ];
}

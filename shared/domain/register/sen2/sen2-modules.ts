import { foldHeading } from '../fold-value';
import { type Cell, cellText, type Sheet, type SheetRow } from '../sheet';

/** The modules of the SEN2 person level return that say anything of a plan, parents before children. */
export const SEN2_MODULES = [
  'sen2',
  'person',
  'requests',
  'assessment',
  'namedplan',
  'plandetail',
  'activeplans',
  'placementdetail',
  'senneed',
] as const;
export type Sen2Module = (typeof SEN2_MODULES)[number];

/** What the return's guide calls them. */
export const SEN2_MODULE_WORDS: Readonly<Record<Sen2Module, string>> = {
  sen2: 'Header',
  person: 'Person',
  requests: 'Requests',
  assessment: 'Assessments',
  namedplan: 'Named Plan',
  plandetail: 'Plan Detail',
  activeplans: 'Active Plan',
  placementdetail: 'Placement Detail',
  senneed: 'SEN Need',
};

/** A module's rows by the column names of the return's own CSV export, such as `receiveddate`. */
export interface ModuleTable {
  readonly module: Sen2Module;
  readonly rows: readonly ModuleRow[];
}
export interface ModuleRow {
  /** The row of the file or sheet. */
  readonly at: number;
  readonly get: (column: string) => Cell;
}

/** Titles over the tables of the Department's data entry workbook, which has all of them on one sheet. */
const TITLES: Readonly<Record<string, Sen2Module>> = {
  'header record': 'sen2',
  'person record': 'person',
  'person records': 'person',
  'requests records': 'requests',
  'request records': 'requests',
  'assessments records': 'assessment',
  'assessment records': 'assessment',
  'named plan records': 'namedplan',
  'plan detail records': 'plandetail',
  'active plan records': 'activeplans',
  'active plans records': 'activeplans',
  'placement detail records': 'placementdetail',
  'sen need records': 'senneed',
};

/** Headings of that workbook, folded, and the column names of the CSV export that they stand for. */
const COLUMNS: Readonly<Record<string, string>> = {
  'person id': 'persontableid',
  'requests record id': 'requeststableid',
  'request record id': 'requeststableid',
  'date request was received': 'receiveddate',
  'request outcome date': 'requestoutcomedate',
  'assessment outcome date': 'assessmentoutcomedate',
  'twenty week time limit exceptions apply': 'week20',
  'ehc plan start date': 'startdate',
  'date ehc plan ceased': 'ceasedate',
  'ehc plan transferred in from another la during calendar year': 'transferla',
  'sen setting establishment type': 'sensetting',
  'placement rank': 'placementrank',
  'placement leaving date': 'leavingdate',
  'sen unit indicator': 'senunitindicator',
  'resourced provision indicator': 'resourcedprovisionindicator',
  'sen type of need': 'sentype',
  'sen type of need rank': 'sentyperank',
  'date of birth': 'personbirthdate',
  'post code': 'postcode',
  'upn unique pupil number': 'upn',
  'uln young persons unique learner number': 'uniquelearnernumber',
};

/** A heading's first line without its explanation: the workbook writes `Person ID`, an empty line and a sentence. */
function columnOf(cell: Cell): string {
  const folded = foldHeading(typeof cell === 'string' ? (cell.split(/\n|\(/)[0] ?? '') : cellText(cell));
  return COLUMNS[folded] ?? folded.replaceAll(' ', '');
}

function table(module: Sen2Module, header: SheetRow, rows: readonly SheetRow[]): ModuleTable {
  const places = new Map<string, number>();
  header.cells.forEach((cell, index) => {
    const column = columnOf(cell);
    if (column !== '' && !places.has(column)) places.set(column, index);
  });
  return {
    module,
    rows: rows.map(({ at, cells }) => ({ at, get: (column) => cells[places.get(column) ?? -1] ?? null })),
  };
}

/** The deepest module whose own id stands among the headings: a child's table has its parent's id as well. */
function moduleByIds(header: SheetRow): Sen2Module | null {
  const columns = new Set(header.cells.map(columnOf));
  return SEN2_MODULES.findLast((module) => columns.has(`${module}tableid`)) ?? null;
}

function stackedTables(rows: readonly SheetRow[]): ModuleTable[] {
  const titled = rows.flatMap((row, index) => {
    const module = TITLES[foldHeading(cellText(row.cells[0]))];
    return module === undefined ? [] : [{ module, index }];
  });
  return titled.flatMap(({ module, index }, position) => {
    const header = rows[index + 1];
    const end = titled[position + 1]?.index ?? rows.length;
    return header ? [table(module, header, rows.slice(index + 2, end))] : [];
  });
}

/**
 * The modules of a SEN2 return that a sheet holds: one of the CSV export's files, or the stacked tables of the
 * Department's data entry workbook. Empty for any other sheet.
 */
export function sen2Tables({ rows }: Sheet): ModuleTable[] {
  const [header] = rows;
  if (!header) return [];
  const byIds = moduleByIds(header);
  if (byIds !== null) return [table(byIds, header, rows.slice(1))];
  const stacked = stackedTables(rows);
  return stacked.length >= 2 ? stacked : [];
}

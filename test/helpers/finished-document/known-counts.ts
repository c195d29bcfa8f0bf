import type { DocumentTable, ReadDocument } from '../re-derive/read-document';

/** What a reader of a document alone knows of its counts: each within bounds, and sums of them that must be 0. */
export interface KnownCounts {
  readonly cells: readonly { readonly key: string; readonly low: number; readonly high: number }[];
  readonly equations: readonly { readonly plus: readonly string[]; readonly minus: readonly string[] }[];
  /** Kept back in the document. */
  readonly hidden: readonly string[];
}

const MANY = 100_000;

/**
 * Reads the counts off the tables by section and by team as an outsider would: what is met and what is not make what was audited,
 * criteria make their section, good grades and others make those graded.
 */
export function countsKnown({ items }: ReadDocument, threshold: number): KnownCounts {
  const tables = items.filter((item) => item.kind === 'table');
  const cells: KnownCounts['cells'][number][] = [];
  const equations: KnownCounts['equations'][number][] = [];
  const hidden: string[] = [];
  const few = `1 to ${threshold - 1}`;
  const add = (key: string, cell: string, most = MANY) => {
    const isTold = /^[\d,]+$/.test(cell);
    const value = Number(cell.replaceAll(',', ''));
    if (!isTold) hidden.push(key);
    const high = cell === few ? threshold - 1 : most;
    cells.push({ key, low: isTold ? value : 1, high: isTold ? value : high });
  };
  const share = (id: string, met: string, of: string) => {
    add(`met ${id}`, met);
    add(`of ${id}`, of);
    const isMost = met === `all but ${few}`;
    cells.push({ key: `rest ${id}`, low: isMost ? 1 : 0, high: isMost ? threshold - 1 : MANY });
    equations.push({ plus: [`of ${id}`], minus: [`met ${id}`, `rest ${id}`] });
  };
  const heat = tables.find(({ header }) => header[0] === 'Section or criterion');
  for (const { id, criteria } of heat === undefined ? [] : sectionsOf(heat)) {
    for (const [name, row] of [[id, id] as const, ...criteria]) {
      const found = heat?.rows.find(([first]) => first === row);
      share(name, found?.[1] ?? '', found?.[2] ?? '');
    }
    for (const what of ['met', 'rest'])
      equations.push({ plus: [`${what} ${id}`], minus: criteria.map(([name]) => `${what} ${name}`) });
  }
  const teams = tables.find(({ header }) => header[0] === 'Team');
  for (const [name = '', audits = ''] of teams?.rows ?? []) add(`audits ${name}`, audits);
  const all = items.flatMap((item) =>
    item.kind === 'text' && item.text.startsWith('Audits:\t') ? [item.text.slice(8)] : [],
  );
  if (teams !== undefined && all[0] !== undefined) {
    add('audits', all[0]);
    equations.push({ plus: ['audits'], minus: teams.rows.map(([name]) => `audits ${name}`) });
  }
  return { cells, equations, hidden };
}

type Named = readonly [name: string, row: string];

/** Rows of the table by section, each section before its criteria. */
function sectionsOf({ rows }: DocumentTable): { readonly id: string; readonly criteria: Named[] }[] {
  const sections: { id: string; criteria: Named[] }[] = [];
  for (const [name = ''] of rows) {
    const isCriterion = /^(?:[A-K]|H[12]|X)(?:\d[a-z]?|[a-z]) /.test(name);
    if (isCriterion) sections.at(-1)?.criteria.push([`criterion ${name}`, name]);
    else sections.push({ id: name, criteria: [] });
  }
  return sections;
}

import type { Table } from './model/blocks';
import type { PartId } from './model/part-ids';
import type { Part } from './model/report-model';
import type { BuiltPart, LatePartBuilder, PartBuilder, PartContext } from './parts/part-context';

export type EarlyPartId = Exclude<PartId, LatePartId>;
export type LatePartId = 'data' | 'suppression' | 'glossary';

/** How each part is written. Late parts are about the others: the glossary about all, the suppression note about all figures. */
export interface PartBuilders {
  readonly early: Readonly<Record<EarlyPartId, PartBuilder>>;
  readonly late: Readonly<Record<LatePartId, LatePartBuilder>>;
}

const LATE_ORDER: readonly LatePartId[] = ['data', 'suppression', 'glossary'];
const isLate = (id: PartId): id is LatePartId => LATE_ORDER.some((late) => late === id);

/** The parts of a report in the order that is asked for. One that has nothing to say is not there. */
export function assembleParts(context: PartContext, { early, late }: PartBuilders): Part[] {
  const built = context.parts.flatMap((id): BuiltPart[] => {
    const one = isLate(id) ? null : early[id](context);
    return one === null ? [] : [one];
  });
  const hasData = context.parts.includes('data');
  const data = hasData ? built.flatMap((one) => one.data ?? []) : [];
  const workings = new Map(built.flatMap((one) => [...(one.workings ?? [])]));
  const parts = built.map((one) => (hasData ? one.part : withDataUnderCharts(one)));
  for (const id of LATE_ORDER) {
    const part = context.parts.includes(id) ? late[id](context, { parts, data, workings }) : null;
    if (part !== null) parts.push(part);
  }
  return parts.toSorted((a, b) => context.parts.indexOf(a.id) - context.parts.indexOf(b.id));
}

/** Where the part of data tables is left out, each stands under its chart: no chart is without its figures. */
function withDataUnderCharts({ part, data = [], workings }: BuiltPart): Part {
  const byId = new Map<string, Table>(data.map((table) => [table.id, table]));
  return {
    ...part,
    blocks: part.blocks.flatMap((block) => {
      const table = block.kind === 'chart' ? byId.get(block.tableId) : undefined;
      return table === undefined ? [block] : [block, table, ...(workings?.get(table.id) ?? [])];
    }),
  };
}

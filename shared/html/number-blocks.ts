import type { Block, Chart, Table } from '#shared/domain/report/model/blocks';
import { blocksOf, type ReportModel } from '#shared/domain/report/model/report-model';

/** Numbers of tables and figures in the order in which they stand, as in the Word report. */
export interface BlockNumbers {
  readonly tables: ReadonlyMap<Block, number>;
  readonly figures: ReadonlyMap<Block, number>;
  readonly byTableId: ReadonlyMap<string, number>;
}

export function numberBlocks(model: Pick<ReportModel, 'parts'>): BlockNumbers {
  const tables = blocksOf(model).filter((block): block is Table => block.kind === 'table');
  const charts = blocksOf(model).filter((block): block is Chart => block.kind === 'chart');
  return {
    tables: new Map(tables.map((table, at) => [table, at + 1])),
    figures: new Map(charts.map((chart, at) => [chart, at + 1])),
    byTableId: new Map(tables.map(({ id }, at) => [id, at + 1])),
  };
}

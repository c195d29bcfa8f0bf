import type { Table } from '#shared/domain/report/model/blocks';
import type { PartId } from '#shared/domain/report/model/part-ids';
import type { ReportModel } from '#shared/domain/report/model/report-model';

/** What people wrote has no place in files that are counted with: it cannot be looked through for names once it is copied. */
const WRITTEN: ReadonlySet<PartId> = new Set(['examples', 'actions', 'risks', 'voice', 'glossary']);

const hasFigures = ({ rows }: Table): boolean =>
  rows.some(({ cells }) => cells.some(({ kind }) => kind !== 'text' && kind !== 'absent'));

/** The report's tables of figures, in its order. */
export const aggregateTables = ({ parts }: Pick<ReportModel, 'parts'>): Table[] =>
  parts
    .filter(({ id }) => !WRITTEN.has(id))
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Table => block.kind === 'table')
    .filter(hasFigures);

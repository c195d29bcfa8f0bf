import { PART_IDS, type PartId } from '#shared/domain/report/model/part-ids';

export const isReportPart = (key: unknown): key is PartId => PART_IDS.some((id) => id === key);

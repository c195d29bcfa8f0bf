import type { MeasureSource } from '#shared/domain/board/action';
import type { DashboardRow } from '#shared/domain/board/dashboard-model';
import { RUBRIC_SECTION_IDS, type RubricSectionId } from '#shared/domain/rubric/rubric';

const SECTIONS: ReadonlySet<string> = new Set([...RUBRIC_SECTION_IDS, 'all']);
const isSection = (id: string): id is RubricSectionId | 'all' => SECTIONS.has(id);

/** What a row of the dashboard is read from. @throws Error for a key that no row has. */
export function sourceOfRow({ key, source }: Pick<DashboardRow, 'key' | 'source'>): MeasureSource {
  const id = key.slice(key.indexOf(':') + 1);
  if (source === 'indicator') return { kind: 'indicator', indicatorId: id };
  if (!isSection(id)) throw new Error('A row of the dashboard is of no section.');
  return { kind: 'section', section: id };
}

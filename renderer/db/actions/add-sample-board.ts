import type { SampleBoard } from '#shared/domain/board/sample-board';
import { sampleBoardRecords } from '#shared/domain/board/sample-board-records';
import type { Change } from '#shared/domain/store/change';
import { now } from '../clock';
import { commit } from '../commit';
import { THE_APP } from '../publish-default-rubric';
import { currentSession } from '../session';
import { BOARD_AIMS_SETTING } from '../setting-keys';

/** Adds the invented actions, risks, indicators and targets; what is there already is left as it is. */
export async function addSampleBoard(board: SampleBoard): Promise<void> {
  const { db } = currentSession();
  const { actions, risks, indicators, aims } = sampleBoardRecords(board, now());
  const changes: Change[] = [
    ...actions.map((value): Change => ({ table: 'actions', id: value.id, value })),
    ...risks.map((value): Change => ({ table: 'risks', id: value.id, value })),
    ...indicators.map((value): Change => ({ table: 'indicators', id: value.id, value })),
    { table: 'settings', id: BOARD_AIMS_SETTING, value: { key: BOARD_AIMS_SETTING, value: aims } },
  ];
  const there = await Promise.all(changes.map(async ({ table, id }) => (await db.table(table).get(id)) !== undefined));
  const missing = changes.filter((_, at) => there[at] === false);
  if (missing.length > 0) await commit('sample-data', missing, { by: THE_APP });
}

import type { Part } from '../../model/report-model';
import type { LatePartBuilder } from '../part-context';
import { PART_TITLES } from '../part-titles';

/** The figures of every chart; null where there is no chart. */
export const dataPart: LatePartBuilder = (_context, { data, workings }): Part | null =>
  data.length === 0
    ? null
    : {
        id: 'data',
        title: PART_TITLES.data,
        landscape: false,
        blocks: [
          {
            kind: 'sentence',
            id: 'data.about',
            text: 'Every chart of this report, as a table, and how its figures were worked out.',
          },
          ...data.flatMap((table) => [table, ...(workings?.get(table.id) ?? [])]),
        ],
      };

import type { ReactTable } from '@tanstack/react-table';
import { Button } from 'react-aria-components';
import type { GridPlace } from '../../components/grid-keys';
import type { PlanRow } from '../../db/plan-rows';
import { ColumnMenu } from './column-menu';
import { widthOf } from './column-widths';
import type { planFeatures } from './plan-columns';

interface PlanHeaderProps {
  readonly table: ReactTable<typeof planFeatures, PlanRow>;
  readonly place: GridPlace;
  readonly onFocus: (place: GridPlace) => void;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROWS = { asc: '↑', desc: '↓' } as const;

/** Column headings that sort. They are row -1 of the grid, so the arrow keys reach them. */
export function PlanHeader({ table, place, onFocus }: PlanHeaderProps) {
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return (
    <>
      <colgroup>
        {headers.map((header) => (
          <col key={header.id} style={{ width: widthOf(header.column.id) }} />
        ))}
        <col style={{ width: widthOf('menu') }} />
      </colgroup>
      <thead>
        <tr>
          {headers.map((header, column) => {
            const sorted = header.column.getIsSorted();
            const here = place.row === -1 && place.column === column;
            return (
              <th
                key={header.id}
                scope="col"
                aria-sort={sorted === false ? 'none' : ARIA_SORT[sorted]}
                data-row={-1}
                data-column={column}
              >
                <Button
                  className="plan-sort"
                  excludeFromTabOrder={!here}
                  onFocus={() => onFocus({ row: -1, column })}
                  onPress={() => header.column.toggleSorting(sorted === 'asc')}
                >
                  <table.FlexRender header={header} />
                  {sorted === false ? null : <span aria-hidden="true">{ARROWS[sorted]}</span>}
                </Button>
              </th>
            );
          })}
          <th scope="col" data-row={-1} data-column={headers.length} className="plan-menu-cell">
            <ColumnMenu
              inTabOrder={place.row === -1 && place.column === headers.length}
              onFocus={() => onFocus({ row: -1, column: headers.length })}
            />
          </th>
        </tr>
      </thead>
    </>
  );
}

import { FlexRender, type Row } from '@tanstack/react-table';
import type { GridPlace } from '../../components/grid-keys';
import type { PlanRow } from '../../db/plan-rows';
import { PLAN_COLUMNS, type planFeatures } from './plan-columns';
import { PlanMenu } from './plan-menu';

interface PlanLineProps {
  readonly line: Row<typeof planFeatures, PlanRow>;
  readonly index: number;
  readonly place: GridPlace;
  readonly onFocus: (place: GridPlace) => void;
  readonly onOpen: (planId: string) => void;
  readonly onEdit: (row: PlanRow) => void;
  readonly onRemove: (row: PlanRow) => void;
}

/** One plan. A click anywhere opens it; so does Enter on any of its cells. */
export function PlanLine({ line, index, place, onFocus, onOpen, onEdit, onRemove }: PlanLineProps) {
  const here = place.row === index;
  const menuColumn = PLAN_COLUMNS.length;
  return (
    <tr aria-rowindex={index + 2} aria-selected={here} className="plan-line">
      {line.getAllCells().map((cell, column) => {
        const shared = {
          'data-row': index,
          'data-column': column,
          tabIndex: here && place.column === column ? 0 : -1,
          onFocus: () => onFocus({ row: index, column }),
          onClick: () => onOpen(line.original.planId),
        };
        // The reference names its row, so that every other cell is read out with it.
        return column === 0 ? (
          <th key={cell.id} scope="row" {...shared}>
            <FlexRender cell={cell} />
          </th>
        ) : (
          <td key={cell.id} {...shared}>
            <FlexRender cell={cell} />
          </td>
        );
      })}
      <td data-row={index} data-column={menuColumn} className="plan-menu-cell">
        <PlanMenu
          row={line.original}
          inTabOrder={here && place.column === menuColumn}
          onFocus={() => onFocus({ row: index, column: menuColumn })}
          onOpen={onOpen}
          onEdit={onEdit}
          onRemove={onRemove}
        />
      </td>
    </tr>
  );
}

import { FlexRender, type Row } from '@tanstack/react-table';
import { memo } from 'react';
import type { GridPlace } from '../../components/grid-keys';
import type { PlanRow } from '../../db/plan-rows';
import type { planFeatures } from './plan-columns';
import { PlanMenu } from './plan-menu';

interface PlanLineProps {
  readonly line: Row<typeof planFeatures, PlanRow>;
  readonly index: number;
  /** The column whose cell is the grid's tab stop, where it is in this row. */
  readonly stop: number | null;
  readonly onFocus: (place: GridPlace) => void;
  readonly onOpen: (planId: string) => void;
  readonly onEdit: (row: PlanRow) => void;
  readonly onNewDraft: (row: PlanRow) => void;
  readonly onRemove: (row: PlanRow) => void;
}

/**
 * One plan. A click anywhere opens it; so does Enter on any of its cells. Moving through the list draws two lines again,
 * not all of them.
 */
export const PlanLine = memo(function PlanLine(props: PlanLineProps) {
  const { line, index, stop, onFocus, onOpen, onEdit, onNewDraft, onRemove } = props;
  const cells = line.getAllCells();
  const menuColumn = cells.length;
  return (
    <tr aria-rowindex={index + 2} aria-selected={stop !== null} className="plan-line">
      {cells.map((cell, column) => {
        const shared = {
          'data-row': index,
          'data-column': column,
          tabIndex: stop === column ? 0 : -1,
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
          inTabOrder={stop === menuColumn}
          onFocus={() => onFocus({ row: index, column: menuColumn })}
          onOpen={onOpen}
          onEdit={onEdit}
          onNewDraft={onNewDraft}
          onRemove={onRemove}
        />
      </td>
    </tr>
  );
});

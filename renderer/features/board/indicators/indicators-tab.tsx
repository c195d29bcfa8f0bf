import { useState } from 'react';
import { valueWords } from '#shared/domain/board/dashboard-words';
import {
  figureOf,
  INDICATOR_AREA_WORDS,
  INDICATOR_AREAS,
  type Indicator,
  targetIn,
} from '#shared/domain/board/indicator';
import { monthOfDay, shortMonth } from '#shared/domain/board/month';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { EmptyState } from '../../../components/states';
import { useBoard } from '../board-context';
import { useBoardDesk } from '../board-desk';
import { FileTools } from '../import/file-tools';
import { OnlyRead } from '../only-read';
import { type BoardColumn, BoardTable } from '../table/board-table';
import { UNIT_NAMES } from './unit-names';
import { UsualDialog } from './usual-dialog';

/** What the Board watches beside the audits. */
export function IndicatorsTab() {
  const { indicators, desk, onDesk, mayEdit, today } = useBoard();
  const withRetired = useBoardDesk(desk, (now) => now.retired);
  const [isUsual, setUsual] = useState(false);
  const followed = indicators.filter(({ retired }) => retired !== true);
  const tools = mayEdit ? (
    <>
      <AppButton kind={indicators.length === 0 ? 'primary' : 'plain'} onPress={() => setUsual(true)}>
        Choose usual ones
      </AppButton>
      <AppButton
        kind={indicators.length === 0 ? 'plain' : 'primary'}
        onPress={() => onDesk({ form: { kind: 'indicator', id: null } })}
      >
        Add an indicator
      </AppButton>
    </>
  ) : null;
  const usual = <UsualDialog isOpen={isUsual} onClose={() => setUsual(false)} />;
  if (indicators.length === 0)
    return (
      <div className="card">
        <EmptyState title="No indicators yet" actions={tools}>
          <p>
            An indicator is a figure by month that the Board watches beside the audits: plans issued on time, annual
            reviews, exclusions, training, advice from health and care. Choose usual ones or add your own, then type
            their figures or paste them from a spreadsheet.
          </p>
          <OnlyRead />
        </EmptyState>
        {usual}
      </div>
    );
  return (
    <>
      <div className="board-bar">
        {followed.length < indicators.length ? (
          <CheckField isSelected={withRetired} onChange={(retired) => onDesk({ retired })}>
            {`Retired ones, too (${indicators.length - followed.length})`}
          </CheckField>
        ) : null}
        {mayEdit ? <FileTools /> : null}
        <div className="board-barend">
          <OnlyRead />
          {tools}
        </div>
      </div>
      <section className="card board-card" aria-label="Indicators">
        <BoardTable
          label="Indicators"
          rows={withRetired ? indicators : followed}
          columns={columnsOf(monthOfDay(today), (id) => onDesk({ shown: { kind: 'indicator', id } }))}
          rowId={({ id }) => id}
          toneOf={({ retired }) => (retired === true ? 'closed' : undefined)}
        />
      </section>
      {usual}
    </>
  );
}

const columnsOf = (now: string, open: (id: string) => void): readonly BoardColumn<Indicator>[] => [
  {
    id: 'name',
    header: 'Indicator',
    sortBy: ({ name }) => name.toLowerCase(),
    cell: ({ id, name, retired }) => (
      <>
        <AppButton kind="link" data-record={id} onPress={() => open(id)}>
          {name}
        </AppButton>
        {retired === true ? <span className="board-closed"> Retired</span> : null}
      </>
    ),
  },
  {
    id: 'area',
    header: 'Area',
    sortBy: ({ area }) => INDICATOR_AREAS.indexOf(area),
    cell: ({ area }) => INDICATOR_AREA_WORDS[area],
  },
  {
    id: 'unit',
    header: 'Counted in',
    sortBy: ({ unit }) => unit,
    cell: ({ unit, better }) => `${UNIT_NAMES[unit]}, ${better} is better`,
  },
  {
    id: 'baseline',
    header: 'Baseline',
    isNumber: true,
    sortBy: ({ baseline }) => baseline?.value ?? -1,
    cell: ({ baseline, unit }) => (baseline === undefined ? '–' : valueWords(baseline.value, unit)),
  },
  {
    id: 'target',
    header: 'Target',
    isNumber: true,
    sortBy: (indicator) => targetIn(indicator, now)?.value ?? -1,
    cell: (indicator) => {
      const target = targetIn(indicator, now);
      return target === undefined ? '–' : valueWords(target.value, indicator.unit);
    },
  },
  {
    id: 'latest',
    header: 'Latest',
    isNumber: true,
    sortBy: ({ values }) => values.at(-1)?.month ?? '',
    cell: ({ values, unit }) => {
      const last = values.at(-1);
      return last === undefined ? 'No figure yet' : `${valueWords(figureOf(last), unit)}, ${shortMonth(last.month)}`;
    },
  },
  {
    id: 'months',
    header: 'Months',
    isNumber: true,
    sortBy: ({ values }) => values.length,
    cell: ({ values }) => values.length,
  },
  { id: 'source', header: 'From', sortBy: ({ source }) => source ?? '', cell: ({ source }) => source ?? '–' },
];

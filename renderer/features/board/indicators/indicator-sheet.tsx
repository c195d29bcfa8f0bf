import { useState } from 'react';
import { DASHBOARD_MONTHS } from '#shared/domain/board/dashboard';
import { indicatorRow } from '#shared/domain/board/dashboard-indicators';
import { valueWords } from '#shared/domain/board/dashboard-words';
import { INDICATOR_AREA_WORDS, type Indicator } from '#shared/domain/board/indicator';
import { monthOfDay, monthsUpTo, shortMonth } from '#shared/domain/board/month';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { editIndicator, removeIndicator } from '../../../db/actions/board-indicators';
import { useBoard } from '../board-context';
import { startActionFrom } from '../board-desk';
import { SparkChart } from '../dashboard/spark-chart';
import { StandingMark } from '../dashboard/standing-mark';
import { RecordRemoval } from '../record-removal';
import { UNIT_NAMES } from './unit-names';
import { ValuesGrid } from './values-grid';

/** Everything about one indicator, with its figures to be typed. */
export function IndicatorSheet({ indicator }: { readonly indicator: Indicator }) {
  const { today, mayEdit } = useBoard();
  const now = monthOfDay(today);
  const row = indicatorRow(indicator, monthsUpTo(now, DASHBOARD_MONTHS), now);
  return (
    <div className="board-sheet">
      <div className="indicator-head">
        <SparkChart row={row} width={300} height={72} />
        <div>
          <StandingMark standing={row.standing} />
          <p>{row.sentence}</p>
        </div>
      </div>
      <dl className="board-facts">
        <dt>Area</dt>
        <dd>
          {INDICATOR_AREA_WORDS[indicator.area]}
          {indicator.retired === true ? ', retired' : ''}
        </dd>
        <dt>Counted in</dt>
        <dd>
          {UNIT_NAMES[indicator.unit]}, {indicator.better} is better
        </dd>
        <dt>Baseline</dt>
        <dd>{row.baseline === null ? 'None' : `${valueWords(row.baseline.value, row.unit)}, ${row.baseline.label}`}</dd>
        <dt>Targets</dt>
        <dd>
          {indicator.targets.length === 0
            ? 'None'
            : indicator.targets
                .map(({ from, value }) => `${valueWords(value, row.unit)} from ${shortMonth(from)}`)
                .join(', ')}
        </dd>
        {indicator.source === undefined ? null : (
          <>
            <dt>From</dt>
            <dd>{indicator.source}</dd>
          </>
        )}
      </dl>
      {mayEdit ? <Tools indicator={indicator} /> : null}
      <h3>Figures by month</h3>
      <ValuesGrid indicator={indicator} />
    </div>
  );
}

function Tools({ indicator }: { readonly indicator: Indicator }) {
  const { desk, onDesk } = useBoard();
  const [refusal, setRefusal] = useState<string | null>(null);
  const isRetired = indicator.retired === true;
  const retire = async () => {
    const result = await editIndicator(indicator.id, { retired: !isRetired });
    if (!result.ok) return setRefusal(result.error.message);
    announce(isRetired ? 'Followed again.' : 'Retired. Its figures stay.');
  };
  return (
    <div className="board-sheettools">
      <AppButton onPress={() => onDesk({ form: { kind: 'indicator', id: indicator.id } })}>
        Edit the indicator
      </AppButton>
      {isRetired ? null : (
        <AppButton
          onPress={() => onDesk(startActionFrom(desk.get(), { kind: 'indicator', indicatorId: indicator.id }))}
        >
          Start an action
        </AppButton>
      )}
      <AppButton onPress={() => void retire()}>{isRetired ? 'Follow it again' : 'Retire'}</AppButton>
      <RecordRemoval what="indicator" name={indicator.name} remove={() => removeIndicator(indicator.id)}>
        It goes with all its figures. One that is no longer followed is better retired: its figures stay.
      </RecordRemoval>
      {refusal === null ? null : (
        <p role="alert" className="problem">
          {refusal}
        </p>
      )}
    </div>
  );
}

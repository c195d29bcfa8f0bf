import { memo, useState } from 'react';
import { seriesWithoutSmall } from '#shared/domain/compare/export/small-numbers';
import type { PeriodKind } from '#shared/domain/compare/period';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { copyWords } from '../../../components/copy-words';
import { tabSeparated } from './copy-table';
import type { Pictured } from './draw-picture';
import type { OnBehind } from './figure-ask';
import { titleOf } from './figure-words';
import { SeriesFigure } from './series-figure';
import { copyAsPicture, savePicture } from './take-picture';
import { TWIN_COLUMNS, twinRows } from './twin-rows';
import { TwinTable } from './twin-table';
import './chart.css';

export interface SeriesChartProps {
  readonly series: SeriesModel;
  readonly period: PeriodKind;
  /** Periods with fewer plans are grey. */
  readonly few: number;
  /** The sentence in plain words, for the picture; empty where there is none. */
  readonly sentence: string;
  /** False where the view tells of single auditors or writers: then nothing of it is copied or saved. */
  readonly mayLeave: boolean;
  readonly onBehind: OnBehind;
}

/** One series as a chart or as a table of the same rows, with the ways to take it along. */
export const SeriesChart = memo(function SeriesChart(props: SeriesChartProps) {
  const { series, period, few, sentence, mayLeave, onBehind } = props;
  const [asTable, setAsTable] = useState(false);
  const [outcome, setOutcome] = useState('');
  const tell = (words: string) => {
    setOutcome(words);
    announce(words);
  };
  const copy = () => {
    const copied = copyWords(tabSeparated([TWIN_COLUMNS, ...twinRows(seriesWithoutSmall(series))]));
    tell(
      copied ? 'Copied. Paste it into a spreadsheet.' : 'The system refused the copy. Nothing is changed; try again.',
    );
  };
  const withPicture = (take: (pictured: Pictured) => Promise<string | null>) => () =>
    void take({ series: seriesWithoutSmall(series), period, few, sentence }).then((words) => {
      if (words !== null) tell(words);
    });
  return (
    <section className="card chart-card" aria-label={titleOf(series)}>
      <div className="chart-head">
        <h2>{titleOf(series)}</h2>
        <div className="chart-actions">
          <AppButton kind="quiet" onPress={() => setAsTable(!asTable)}>
            {asTable ? 'Show chart' : 'Show table'}
          </AppButton>
          <AppButton kind="quiet" isDisabled={!mayLeave} onPress={copy}>
            Copy data
          </AppButton>
          <AppButton kind="quiet" isDisabled={!mayLeave} onPress={withPicture(copyAsPicture)}>
            Copy picture
          </AppButton>
          <AppButton kind="quiet" isDisabled={!mayLeave} onPress={withPicture(savePicture)}>
            Save picture…
          </AppButton>
        </div>
      </div>
      {asTable ? (
        <TwinTable series={series} />
      ) : (
        <SeriesFigure series={series} period={period} few={few} onBehind={onBehind} />
      )}
      <p className="chart-why">
        {series.why} {outcome}
      </p>
    </section>
  );
});

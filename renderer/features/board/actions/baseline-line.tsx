import { useEffect, useMemo } from 'react';
import type { MeasureSource } from '#shared/domain/board/action';
import { type AuditSource, latestFigure } from '#shared/domain/board/figure-now';
import type { FigureThen } from '#shared/domain/board/figure-then';
import { AppButton } from '../../../components/app-button';
import { useBoard } from '../board-context';
import { figureText } from './figure-text';
import { remeasurable } from './source-words';
import { useFigureToday } from './use-figure';

/** Where a measure stands today; null: it has no figure, or it could not be read. */
export type TodayFigure = FigureThen | null | 'reading';

interface BaselineLineProps {
  readonly source: MeasureSource;
  /** The figure that it began with; null where none was kept. */
  readonly kept: FigureThen | null;
  /** Tells where the measure stands today. */
  readonly onFigure: (figure: TodayFigure) => void;
}

/** The figure that the action starts from. */
export function BaselineLine({ source, kept, onFigure }: BaselineLineProps) {
  const board = useBoard();
  if (kept !== null) return <p className="board-baseline">Began at {figureText(remeasurable(source, board), kept)}.</p>;
  return source.kind === 'indicator' ? (
    <IndicatorToday id={source.indicatorId} onFigure={onFigure} />
  ) : (
    <AuditsToday source={source} onFigure={onFigure} />
  );
}

interface TodayProps extends Pick<BaselineLineProps, 'onFigure'> {
  readonly figure: FigureThen | null;
  readonly source: MeasureSource;
}

function Today({ source, figure, onFigure }: TodayProps) {
  const board = useBoard();
  useEffect(() => onFigure(figure), [figure, onFigure]);
  return (
    <p className="board-baseline" role="status">
      {figure === null
        ? 'There is no figure of it yet; what it starts from stays open.'
        : `Starts from ${figureText(remeasurable(source, board), figure)}.`}
    </p>
  );
}

function IndicatorToday({ id, onFigure }: Pick<BaselineLineProps, 'onFigure'> & { readonly id: string }) {
  const indicator = useBoard().indicators.find((one) => one.id === id);
  const figure = useMemo(() => (indicator === undefined ? null : latestFigure(indicator)), [indicator]);
  return <Today source={{ kind: 'indicator', indicatorId: id }} figure={figure} onFigure={onFigure} />;
}

function AuditsToday({ source, onFigure }: Pick<BaselineLineProps, 'onFigure'> & { readonly source: AuditSource }) {
  const { today } = useBoard();
  const read = useFigureToday(source, today);
  const isBroken = read.kind === 'failed';
  useEffect(() => {
    if (isBroken) onFigure(null);
  }, [isBroken, onFigure]);
  if (read.kind === 'loading')
    return (
      <p className="board-baseline" role="status">
        Reading where it stands today…
      </p>
    );
  if (read.kind === 'failed')
    return (
      <p role="alert" className="problem">
        {read.message}{' '}
        <AppButton kind="link" onPress={read.again}>
          Try again
        </AppButton>
      </p>
    );
  return <Today source={source} figure={read.figure} onFigure={onFigure} />;
}

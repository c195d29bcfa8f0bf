import { useState } from 'react';
import type { ImprovementAction, MeasureSource } from '#shared/domain/board/action';
import { type AuditSource, latestFigure } from '#shared/domain/board/figure-now';
import type { FigureThen } from '#shared/domain/board/figure-then';
import { remeasure } from '#shared/domain/board/remeasure';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { editAction } from '../../../db/actions/board';
import { useBoard } from '../board-context';
import { WordsField } from '../form/words-field';
import { remeasurable } from './source-words';
import { type FigureRead, useFigureSince } from './use-figure';

/** Reads the measure of an action now, says what became of it, and keeps it as a step. */
export function MeasureAgain({ action }: { readonly action: ImprovementAction }) {
  const [isOpen, setOpen] = useState(false);
  const { mayEdit } = useBoard();
  const { source, baseline } = action.measure;
  if (source === undefined)
    return <p className="muted">Its measure is not counted here, so that nothing can be read again.</p>;
  if (baseline === undefined)
    return (
      <p className="muted">
        There was no figure when it began to hold a later one against. Where there is one by now, “Edit the action”
        takes it as its beginning.
      </p>
    );
  if (!isOpen)
    return <AppButton onPress={() => setOpen(true)}>{mayEdit ? 'Measure again' : 'See where it stands now'}</AppButton>;
  return source.kind === 'indicator' ? (
    <OfIndicator action={action} id={source.indicatorId} then={baseline} />
  ) : (
    <OfAudits action={action} source={source} then={baseline} />
  );
}

interface OfProps {
  readonly action: ImprovementAction;
  readonly then: FigureThen;
}

function OfIndicator({ action, id, then }: OfProps & { readonly id: string }) {
  const indicator = useBoard().indicators.find((one) => one.id === id);
  const figure = indicator === undefined ? null : latestFigure(indicator);
  return (
    <Measured
      action={action}
      source={{ kind: 'indicator', indicatorId: id }}
      then={then}
      read={{ kind: 'ready', figure }}
    />
  );
}

function OfAudits({ action, source, then }: OfProps & { readonly source: AuditSource }) {
  const { today } = useBoard();
  return <Measured action={action} source={source} then={then} read={useFigureSince(source, then, today)} />;
}

interface MeasuredProps extends OfProps {
  readonly source: MeasureSource;
  readonly read: FigureRead;
}

function Measured({ action, source, then, read }: MeasuredProps) {
  const board = useBoard();
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  if (read.kind === 'loading') return <p role="status">Reading where it stands now…</p>;
  if (read.kind === 'failed')
    return (
      <p role="alert" className="problem">
        {read.message}{' '}
        <AppButton kind="link" onPress={read.again}>
          Try again
        </AppButton>
      </p>
    );
  const { figure } = read;
  if (figure === null || figure.from <= then.from)
    return (
      <p role="status">
        Nothing that it is measured by has come in since it began. Look again when later audits or months are there.
      </p>
    );
  const { sentence, caution } = remeasure(remeasurable(source, board), then, figure);
  const isKept = action.history.some((step) => step.figure?.to === figure.to && step.figure.value === figure.value);
  const keep = async () => {
    const result = await editAction(action.id, { figure, ...(note.trim() === '' ? {} : { note }) });
    if (!result.ok) return setRefusal(result.error.message);
    setNote('');
    announce('The figure is kept in the history.');
  };
  return (
    <section className="board-step" aria-label="Measured again">
      <p role="status">
        <strong>{sentence}</strong>
      </p>
      {caution === null ? null : <p className="hint">{caution}</p>}
      {board.mayEdit && !isKept ? (
        <>
          <WordsField label="Note (may be empty)" value={note} longest={500} onChange={setNote} problem={refusal} />
          <AppButton kind="primary" onPress={() => void keep()}>
            Keep this figure
          </AppButton>
        </>
      ) : null}
      {isKept ? <p className="muted">This figure is in the history below.</p> : null}
    </section>
  );
}

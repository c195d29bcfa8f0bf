import { useState } from 'react';
import type { Risk } from '#shared/domain/board/risk';
import { shortDay } from '#shared/lib/days';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { closeRisk, removeRisk, reopenRisk } from '../../../db/actions/board';
import type { BoardResult } from '../../../db/actions/board-record';
import { useBoard } from '../board-context';
import { WordsField } from '../form/words-field';
import { HistoryList } from '../history-list';
import { RecordRemoval } from '../record-removal';
import { DueMark } from '../table/due-mark';
import { riskHistory } from './risk-history';
import { RiskReview } from './risk-review';
import { ScoreBadge } from './score-badge';
import { ScoreLine } from './score-line';

/** Everything about one risk, with what was done about it. */
export function RiskSheet({ risk }: { readonly risk: Risk }) {
  const { onDesk, mayEdit, today } = useBoard();
  return (
    <div className="board-sheet">
      <dl className="board-facts">
        <dt>Score now</dt>
        <dd>
          <ScoreBadge score={risk.now} />
        </dd>
        <dt>Target</dt>
        <dd>
          <ScoreBadge score={risk.target} />
        </dd>
        <dt>Cause</dt>
        <dd>{risk.cause}</dd>
        <dt>Effect</dt>
        <dd>{risk.effect}</dd>
        <dt>Control</dt>
        <dd>{risk.control}</dd>
        <dt>Owner</dt>
        <dd>{risk.ownerRole}</dd>
        <dt>{risk.closed ? 'State' : 'Next review'}</dt>
        <dd>
          {risk.closed ? 'Closed' : shortDay(risk.reviewOn)}
          {!risk.closed && risk.reviewOn < today ? <DueMark words="Overdue" /> : null}
        </dd>
      </dl>
      {mayEdit ? (
        <div className="board-sheettools">
          <AppButton onPress={() => onDesk({ form: { kind: 'risk', id: risk.id } })}>Edit the risk</AppButton>
          <RecordRemoval what="risk" name={risk.risk} remove={() => removeRisk(risk.id)}>
            It goes from the register with its history. A risk that is over is better closed: closed ones stay.
          </RecordRemoval>
        </div>
      ) : null}
      {mayEdit && !risk.closed ? <RiskReview risk={risk} /> : null}
      {mayEdit ? <Closing risk={risk} /> : null}
      <h3>How the score went</h3>
      <ScoreLine risk={risk} until={`${today}T23:59:59.000Z`} />
      <HistoryList lines={riskHistory(risk)} />
    </div>
  );
}

/** Closes the risk with a reason, or opens it again. */
function Closing({ risk }: { readonly risk: Risk }) {
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const keep = async (write: (id: string, note?: string) => Promise<BoardResult<Risk>>) => {
    const result = await write(risk.id, note.trim() === '' ? undefined : note);
    if (!result.ok) return setRefusal(result.error.message);
    setNote('');
    setRefusal(null);
    announce(risk.closed ? 'Opened again.' : 'Closed.');
  };
  return (
    <section className="board-step" aria-label={risk.closed ? 'Open it again' : 'Close the risk'}>
      <WordsField
        label={risk.closed ? 'Why it is opened again' : 'Why it can be closed'}
        value={note}
        longest={500}
        onChange={setNote}
        problem={refusal}
      />
      <AppButton onPress={() => void keep(risk.closed ? reopenRisk : closeRisk)}>
        {risk.closed ? 'Open it again' : 'Close the risk'}
      </AppButton>
    </section>
  );
}

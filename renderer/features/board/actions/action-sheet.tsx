import { type ImprovementAction, isOverdue } from '#shared/domain/board/action';
import { shortDay } from '#shared/lib/days';
import { AppButton } from '../../../components/app-button';
import { removeAction } from '../../../db/actions/board';
import { useBoard } from '../board-context';
import { HistoryList } from '../history-list';
import { RecordRemoval } from '../record-removal';
import { DueMark } from '../table/due-mark';
import { actionHistory } from './action-history';
import { figureText } from './figure-text';
import { MeasureAgain } from './measure-again';
import { remeasurable } from './source-words';
import { StatusMark } from './status-mark';
import { StatusStep } from './status-step';

/** Everything about one action, with what became of it. */
export function ActionSheet({ action }: { readonly action: ImprovementAction }) {
  const board = useBoard();
  const { onDesk, mayEdit, today } = board;
  const { source, baseline, words } = action.measure;
  return (
    <div className="board-sheet">
      <dl className="board-facts">
        <dt>Status</dt>
        <dd>
          <StatusMark status={action.status} />
        </dd>
        <dt>Due</dt>
        <dd>
          {shortDay(action.due)}
          {isOverdue(action, today) ? <DueMark words="Overdue" /> : null}
        </dd>
        <dt>Area</dt>
        <dd>{action.area}</dd>
        <dt>Owner</dt>
        <dd>{action.ownerRole}</dd>
        <dt>Measure</dt>
        <dd>{words}</dd>
        <dt>When it began</dt>
        <dd>
          {baseline === undefined || source === undefined
            ? 'No figure was kept'
            : figureText(remeasurable(source, board), baseline)}
        </dd>
      </dl>
      {mayEdit ? (
        <div className="board-sheettools">
          <AppButton onPress={() => onDesk({ form: { kind: 'action', id: action.id } })}>Edit the action</AppButton>
          <RecordRemoval what="action" name={action.action} remove={() => removeAction(action.id)}>
            It goes from the list with its history. An action that is given up is better set to “Dropped”: that stays.
          </RecordRemoval>
        </div>
      ) : null}
      <h3>Has it worked?</h3>
      <MeasureAgain key={`${action.measure.source?.kind} ${baseline?.to}`} action={action} />
      {mayEdit ? <StatusStep action={action} /> : null}
      <h3>What became of it</h3>
      <HistoryList lines={actionHistory(action, board)} />
    </div>
  );
}

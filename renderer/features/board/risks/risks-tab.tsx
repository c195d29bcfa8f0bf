import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { ChoiceRow } from '../../../components/choice-row';
import { EmptyState } from '../../../components/states';
import { useBoard } from '../board-context';
import { useBoardDesk } from '../board-desk';
import { OnlyRead } from '../only-read';
import { RiskGrid } from './risk-grid';
import { RiskTable } from './risk-table';

const LOOKS = [
  { id: 'list', label: 'List' },
  { id: 'grid', label: '5 × 5 grid' },
] as const;

/** The risk register. */
export function RisksTab() {
  const { risks, desk, onDesk, mayEdit } = useBoard();
  const look = useBoardDesk(desk, (now) => now.risks);
  const withClosed = useBoardDesk(desk, (now) => now.closed);
  const open = risks.filter(({ closed }) => !closed);
  const add = mayEdit ? (
    <AppButton kind="primary" onPress={() => onDesk({ form: { kind: 'risk', id: null } })}>
      Add a risk
    </AppButton>
  ) : null;
  if (risks.length === 0)
    return (
      <div className="card">
        <EmptyState title="No risks yet" actions={add}>
          <p>
            A risk says what could go wrong for children, how likely that is and how bad it would be, and what is done
            about it. The Board’s report takes its extract from here.
          </p>
          <OnlyRead />
        </EmptyState>
      </div>
    );
  return (
    <>
      <div className="board-bar">
        <ChoiceRow
          label="Shown as"
          choices={LOOKS}
          value={look}
          onChange={(id) => onDesk({ risks: id === 'grid' ? id : 'list' })}
        />
        {look === 'list' && open.length < risks.length ? (
          <CheckField isSelected={withClosed} onChange={(closed) => onDesk({ closed })}>
            {`Closed ones, too (${risks.length - open.length})`}
          </CheckField>
        ) : null}
        <div className="board-barend">
          <OnlyRead />
          {add}
        </div>
      </div>
      <section className="card board-card" aria-label="Risk register">
        {look === 'grid' ? <RiskGrid risks={open} /> : <RiskTable risks={withClosed ? risks : open} />}
      </section>
    </>
  );
}

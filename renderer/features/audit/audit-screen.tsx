import { useEffect, useRef, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { AppButton } from '../../components/app-button';
import type { AuditToOpen } from '../../components/audit-to-open';
import { ScreenTitle } from '../../components/screen-title';
import { LoadingState, ProblemState } from '../../components/states';
import { useWayBack } from '../../components/way-back';
import { keepLook } from '../../db/actions/looks';
import { AgreeView } from './agree/agree-view';
import { isToAgree, notBegun } from './agree/not-begun';
import { LookView } from './look-view';
import { MarkingView } from './marking-view';
import { ResultView } from './result-view';
import { type AuditLoading, useAuditData } from './use-audit-data';
import './audit.css';
import './criteria.css';
import './card/card.css';
import './card/card-small.css';
import './result.css';

interface AuditScreenProps {
  readonly planId: string;
  readonly person: Person;
  /** The audit to begin with; absent: the one that is shown by itself. */
  readonly open?: AuditToOpen | undefined;
  readonly onLeave: () => void;
}

/** One plan under audit: marked while it is open, looked at while it is another person's, its result once handed in. */
export function AuditScreen({ planId, person, open, onLeave }: AuditScreenProps) {
  const back = useWayBack();
  const [shown, setShown] = useState<Shown>({ id: open?.auditId ?? null, beside: open?.as === 'pair' });
  const state = useAuditData(planId, person.id, shown.id);
  useKeptLook(state, person.id);
  if (state.kind === 'loading') return <LoadingState title="Opening the plan" />;
  if (state.kind === 'problem') {
    return (
      <div className="screen">
        <ScreenTitle title="Plan" />
        <ProblemState
          title={state.title ?? 'This plan cannot be shown'}
          actions={
            <AppButton kind="primary" onPress={onLeave}>
              Back to {back}
            </AppButton>
          }
        >
          <p>{state.message}</p>
        </ProblemState>
      </div>
    );
  }
  const { data } = state;
  const { id, auditorId, agrees, state: audited } = data.audit;
  const show = (auditId: string | null) => setShown({ id: auditId, beside: false });
  const showBeside = (auditId: string) => setShown({ id: auditId, beside: true });
  if (agrees !== undefined && (audited === 'draft' || shown.beside))
    return <AgreeView key={id} data={data} person={person} onLeave={onLeave} onShow={show} />;
  if (shown.beside && isToAgree(data))
    return <AgreeView key={`${id} beside`} data={notBegun(data)} person={person} onLeave={onLeave} onShow={show} />;
  if (audited !== 'draft')
    return (
      <ResultView
        key={id}
        data={data}
        person={person}
        besideText={open?.as === 'text' && open.auditId === id}
        onLeave={onLeave}
        onShow={show}
        onBeside={showBeside}
      />
    );
  if (auditorId !== person.id) return <LookView key={id} data={data} person={person} onLeave={onLeave} />;
  return <MarkingView key={id} data={data} onLeave={onLeave} />;
}

/** Keeps that the person has opened an audit of somebody else: they cannot give the second of two markings any more. */
function useKeptLook(state: AuditLoading, personId: string): void {
  const audit = state.kind === 'ready' ? state.data.audit : null;
  const latest = useRef(audit);
  useEffect(() => {
    latest.current = audit;
  });
  const isOthers = audit !== null && (audit.agrees !== undefined || audit.auditorId !== personId);
  const id = isOthers ? audit.id : null;
  useEffect(() => {
    if (id !== null && latest.current !== null) void keepLook(latest.current);
  }, [id]);
}

/** Which audit of the plan was asked for, and whether both markings beside it. */
interface Shown {
  readonly id: string | null;
  readonly beside: boolean;
}

import { useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { AppButton } from '../../components/app-button';
import { useWayBack } from '../../components/way-back';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { useActionKeys } from '../../keyboard/use-action-keys';
import { PartChip } from './discipline/part-chip';
import { NewerDraft } from './newer-draft';
import { OthersAudit } from './others-audit';
import { PlanName } from './plan-name';
import { ResultTabs } from './result-tabs';
import { TrailSheet } from './trail-sheet';
import type { AuditData } from './use-audit-data';

interface LookViewProps {
  readonly data: AuditData;
  readonly person: Person;
  readonly onLeave: () => void;
}

/** An open audit of another person: read, not marked, until it is taken over. */
export function LookView({ data, person, onLeave }: LookViewProps) {
  const { plan, audit, rubric } = data;
  const [trail, setTrail] = useState(false);
  const trailKey = usePrintedKey('trail');
  const back = useWayBack();
  useActionKeys({
    trail: (event) => {
      event.preventDefault();
      setTrail(true);
    },
  });
  return (
    <div className="result">
      <div className="look-head">
        <header className="audit-bar">
          <PlanName plan={plan} draft={audit.draft} shownAs="Audit" onLeave={onLeave} />
          <PartChip audit={audit} />
          <div className="audit-actions">
            <AppButton kind="quiet" keys={trailKey} onPress={() => setTrail(true)}>
              Trail
            </AppButton>
            <AppButton className="result-back" onPress={onLeave}>
              Back to {back}
            </AppButton>
          </div>
        </header>
        <OthersAudit data={data} person={person} />
      </div>
      <NewerDraft plan={plan} audit={audit} onlyLooking />
      <ResultTabs data={data} />
      <TrailSheet auditId={audit.id} rubric={rubric} isOpen={trail} onClose={() => setTrail(false)} />
    </div>
  );
}

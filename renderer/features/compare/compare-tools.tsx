import { useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { changeCompareSettings } from '../../db/actions/compare';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { useActionKeys } from '../../keyboard/use-action-keys';
import { criterionChoices } from './criterion-choices';
import type { CompareKept } from './desk';
import { EventsSheet } from './events/events-sheet';
import { mayChangeCompare } from './may-change';
import { RulesDialog } from './rules/rules-dialog';

interface CompareToolsProps {
  readonly person: Person;
  readonly kept: CompareKept;
  readonly isClaimOpen: boolean;
  readonly onClaim: () => void;
  /** Told with the way back. */
  readonly onRulesChanged: (back: () => Promise<void>) => void;
}

/** A claim to check, what happened when, and the rules. */
export function CompareTools({ person, kept, isClaimOpen, onClaim, onRulesChanged }: CompareToolsProps) {
  const [open, setOpen] = useState<'events' | 'rules' | null>(null);
  const [claimKey, eventsKey] = [usePrintedKey('compare-claim'), usePrintedKey('compare-events')];
  const mayChange = mayChangeCompare(person);
  useActionKeys({
    'compare-claim': (event) => {
      event.preventDefault();
      onClaim();
    },
    'compare-events': (event) => {
      event.preventDefault();
      setOpen('events');
    },
  });
  const close = () => setOpen(null);
  return (
    <div className="compare-tools">
      <AppButton kind="quiet" keys={claimKey} aria-expanded={isClaimOpen} onPress={onClaim}>
        Check a claim
      </AppButton>
      <AppButton kind="quiet" keys={eventsKey} aria-haspopup="dialog" onPress={() => setOpen('events')}>
        Events{kept.events.length === 0 ? '' : ` (${kept.events.length})`}
      </AppButton>
      <AppButton kind="quiet" aria-haspopup="dialog" onPress={() => setOpen('rules')}>
        Rules
      </AppButton>
      <EventsSheet
        isOpen={open === 'events'}
        onClose={close}
        events={kept.events}
        rubrics={kept.rubrics}
        mayChange={mayChange}
      />
      <RulesDialog
        isOpen={open === 'rules'}
        onClose={close}
        settings={kept.settings}
        criteria={criterionChoices(kept.rubrics)}
        mayChange={mayChange}
        onSave={(settings) => {
          close();
          void changeCompareSettings(settings).then((back) => {
            onRulesChanged(back);
            announce('The rules are changed.');
          });
        }}
      />
    </div>
  );
}

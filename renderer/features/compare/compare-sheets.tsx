import { memo } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { announce } from '../../components/announcer';
import { changeCompareSettings } from '../../db/actions/compare';
import { useActionKeys } from '../../keyboard/use-action-keys';
import { criterionChoices } from './criterion-choices';
import type { CompareKept } from './desk';
import { EventsSheet } from './events/events-sheet';
import { mayChangeCompare } from './may-change';
import { RulesDialog } from './rules/rules-dialog';

export type CompareSheet = 'events' | 'rules';

interface CompareSheetsProps {
  readonly person: Person;
  readonly kept: CompareKept;
  /** Null: none is open. */
  readonly open: CompareSheet | null;
  readonly onOpen: (sheet: CompareSheet | null) => void;
  readonly onClaim: () => void;
  /** Told with the way back. */
  readonly onRulesChanged: (back: () => Promise<void>) => void;
}

/**
 * What the tools open, and their keys. Not inside the tabs: what stands there is built twice, so that a key would be heard
 * twice.
 */
export const CompareSheets = memo(function CompareSheets({
  person,
  kept,
  open,
  onOpen,
  onClaim,
  onRulesChanged,
}: CompareSheetsProps) {
  const mayChange = mayChangeCompare(person);
  useActionKeys({
    'compare-claim': (event) => {
      event.preventDefault();
      onClaim();
    },
    'compare-events': (event) => {
      event.preventDefault();
      onOpen('events');
    },
  });
  const close = () => onOpen(null);
  return (
    <>
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
    </>
  );
});

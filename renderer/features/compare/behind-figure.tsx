import { useMemo } from 'react';
import { useAuditsBehind } from '../../db/use-compare';
import { useDesk } from './desk';
import { useOpenFrom, useShown } from './shown';
import { sourceOfMeasure } from './start-action';
import { AuditsBehind } from './tables/audits-behind';

/** The audits behind a figure. Not inside the tabs: what stands there is built twice, and a sheet would open twice. */
export function BehindFigure() {
  const { desk, onDesk, onStartAction } = useShown();
  const behind = useDesk(desk, (now) => now.behind);
  const view = useDesk(desk, (now) => now.view);
  const asked = useMemo(
    () =>
      behind === null
        ? null
        : { view: { ...view, measure: behind.measure ?? view.measure }, range: behind.range, group: behind.group },
    [behind, view],
  );
  const source = sourceOfMeasure(behind?.measure ?? view.measure);
  return (
    <AuditsBehind
      ask={behind}
      onStart={
        onStartAction === undefined || source === null
          ? undefined
          : () => {
              onDesk((now) => ({ ...now, behind: null, opened: null }));
              onStartAction(source);
            }
      }
      state={useAuditsBehind(asked)}
      opened={useDesk(desk, ({ opened }) => opened)}
      onOpen={useOpenFrom()}
      onClose={() => onDesk((now) => ({ ...now, behind: null, opened: null }))}
    />
  );
}

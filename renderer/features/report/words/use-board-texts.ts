import { useMemo } from 'react';
import { useActions, useRisks } from '../../../db/reads-of-board';
import type { OwnText } from './names-in-words';

/** The free texts of actions and risks, with where each is written. */
export function useBoardTexts(): readonly OwnText[] {
  const actions = useActions();
  const risks = useRisks();
  return useMemo(
    () => [
      ...(actions ?? []).flatMap(({ action, area, ownerRole, measure }, at): OwnText[] => [
        { kind: 'actions', where: `Action ${at + 1}`, text: action },
        { kind: 'actions', where: `Action ${at + 1}, area`, text: area },
        { kind: 'actions', where: `Action ${at + 1}, owner`, text: ownerRole },
        { kind: 'actions', where: `Action ${at + 1}, measure`, text: measure.words },
      ]),
      ...(risks ?? []).flatMap(({ risk, cause, effect, control, ownerRole }, at): OwnText[] => [
        { kind: 'risks', where: `Risk ${at + 1}`, text: risk },
        { kind: 'risks', where: `Risk ${at + 1}, cause`, text: cause },
        { kind: 'risks', where: `Risk ${at + 1}, effect`, text: effect },
        { kind: 'risks', where: `Risk ${at + 1}, control`, text: control },
        { kind: 'risks', where: `Risk ${at + 1}, owner`, text: ownerRole },
      ]),
    ],
    [actions, risks],
  );
}

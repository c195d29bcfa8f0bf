import { useCallback, useState } from 'react';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { announce } from '../../../components/announcer';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { hasDisciplines } from './discipline-choices';

export interface DisciplineState {
  readonly isOpen: boolean;
  /** Undefined where the rubric gives its sections to no discipline: there is nothing to choose. */
  readonly open: (() => void) | undefined;
  readonly close: () => void;
}

/** The dialog that chooses whose part is marked, with its key. */
export function useDisciplineDialog(rubric: Rubric): DisciplineState {
  const [isOpen, setOpen] = useState(false);
  const can = hasDisciplines(rubric);
  // The same ones each time: the menu that has them is not drawn again by a rating.
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  useActionKeys({
    discipline: (event) => {
      event.preventDefault();
      if (can) open();
      else announce('This version of the rubric has no parts for disciplines: all of it is marked.');
    },
  });
  return { isOpen, open: can ? open : undefined, close };
}

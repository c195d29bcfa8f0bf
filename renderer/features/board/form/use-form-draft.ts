import { useLayoutEffect, useRef, useState } from 'react';
import { useRestedSave } from '../../../components/use-rested-save';
import { saveSetting } from '../../../db/actions/settings';
import { BOARD_DRAFTS_SETTING } from '../../../db/setting-keys';
import { useBoard } from '../board-context';
import { DraftKeeper, withoutDraft } from './draft-keeper';
import type { Drafts, Fields } from './drafts';

/** Milliseconds of rest after which what was typed is kept. */
const REST = 600;

export interface FormDraft<F extends Fields> {
  readonly fields: F;
  readonly set: (change: Partial<F>) => void;
  /** Something stands in the fields that the record does not say. */
  readonly isTouched: boolean;
  /** It is saved or thrown away: what was typed is not kept any longer. */
  readonly end: () => void;
}

const saveDrafts = (drafts: Drafts) => saveSetting(BOARD_DRAFTS_SETTING, { ...drafts });

/** The fields of a form as they are typed, kept until they are saved or thrown away: leaving the form loses nothing. */
export function useFormDraft<F extends Fields>(key: string, start: F): FormDraft<F> {
  const { drafts } = useBoard();
  const latest = useRef(drafts);
  useLayoutEffect(() => {
    latest.current = drafts;
  });
  const [fields, setFields] = useState<F>(() => ({ ...start, ...drafts[key] }));
  const [first] = useState(start);
  const [keeper] = useState(() => new DraftKeeper(key, saveDrafts));
  const { later } = useRestedSave((typed: F) => keeper.keep(latest.current, typed), REST);
  return {
    fields,
    set: (change) => {
      const next = { ...fields, ...change };
      setFields(next);
      later(next);
    },
    isTouched: Object.keys(first).some((name) => fields[name] !== first[name]),
    end: () => keeper.end(latest.current),
  };
}

/** Forgets a form that was begun. */
export const dropDraft = (drafts: Drafts, key: string) => saveDrafts(withoutDraft(drafts, key));

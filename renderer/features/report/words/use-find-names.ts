import { useMemo } from 'react';
import { possibleNames } from '#shared/domain/disclosure/possible-names';
import type { PlanRow } from '../../../db/plan-rows';
import { usePeople } from '../../../db/reads';
import type { FindNames } from './names-in-words';

/** Texts whose names are kept in memory at most. */
const MOST_KEPT = 5000;

/** Looks for names with what this app knows of people and plans. */
export function useFindNames(rows: readonly PlanRow[]): FindNames {
  const people = usePeople();
  return useMemo(() => {
    const known = {
      people: (people ?? []).map(({ name }) => name),
      codes: rows.flatMap(({ ref, fields }) => [ref, fields.writer ?? '']).filter((code) => code !== ''),
    };
    // Of a report's many texts one changes with a letter that is typed; the others are not looked through again.
    const found = new Map<string, ReturnType<FindNames>>();
    return (text) => {
      const before = found.get(text);
      if (before !== undefined) return before;
      const names = possibleNames(text, known);
      if (found.size >= MOST_KEPT) found.clear();
      found.set(text, names);
      return names;
    };
  }, [people, rows]);
}

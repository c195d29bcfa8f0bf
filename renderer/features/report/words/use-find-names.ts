import { useMemo } from 'react';
import { possibleNames } from '#shared/domain/disclosure/possible-names';
import type { PlanRow } from '../../../db/plan-rows';
import { usePeople } from '../../../db/reads';
import type { FindNames } from './names-in-words';

/** Looks for names with what this app knows of people and plans. */
export function useFindNames(rows: readonly PlanRow[]): FindNames {
  const people = usePeople();
  return useMemo(() => {
    const known = {
      people: (people ?? []).map(({ name }) => name),
      codes: rows.flatMap(({ ref, fields }) => [ref, fields.writer ?? '']).filter((code) => code !== ''),
    };
    return (text) => possibleNames(text, known);
  }, [people, rows]);
}

import { useMemo } from 'react';
import { possibleNames } from '#shared/domain/disclosure/possible-names';
import { usePeople, usePlanRows } from '../../../db/reads';
import type { FindNames } from './names-warning';

/** Looks for names with what this app knows of people and plans. */
export function useFindNames(): FindNames {
  const people = usePeople();
  const rows = usePlanRows();
  return useMemo(() => {
    const known = {
      people: (people ?? []).map(({ name }) => name),
      codes: (rows ?? []).flatMap(({ ref, fields }) => [ref, fields.writer ?? '']).filter((code) => code !== ''),
    };
    return (text) => possibleNames(text, known);
  }, [people, rows]);
}

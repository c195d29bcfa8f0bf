import { PART_IDS, type PartId } from '../model/part-ids';
import { type ReportChoice, usualParts } from '../model/report-choice';

/**
 * The parts that a choice shows, in its order: the cover always comes first. A part that the choice does not name, such as one that
 * is newer than the choice, is shown or left out as for its audience.
 */
export function chosenParts({ audience, parts = [] }: Pick<ReportChoice, 'audience' | 'parts'>): readonly PartId[] {
  const named = parts.filter(({ id }, at) => parts.findIndex((one) => one.id === id) === at);
  const others = usualParts(audience).filter(({ id }) => !named.some((one) => one.id === id));
  const shown = [...named, ...others].filter((one) => one.shown).map(({ id }) => id);
  return PART_IDS.slice(0, 1)
    .filter((id) => shown.includes(id))
    .concat(shown.filter((id) => id !== PART_IDS[0]));
}

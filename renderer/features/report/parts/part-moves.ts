import type { PartId } from '#shared/domain/report/model/part-ids';
import type { ReportChoice } from '#shared/domain/report/model/report-choice';

export type PartLines = NonNullable<ReportChoice['parts']>;

/** The cover comes first, whatever is moved. */
export const isFixed = (id: PartId): boolean => id === 'cover';

/** The parts with one moved to before or after another; as they were where that is no move. */
export function movedPart(parts: PartLines, id: PartId, target: PartId, where: 'before' | 'after'): PartLines {
  const moved = parts.find((part) => part.id === id);
  if (moved === undefined || id === target || isFixed(id)) return parts;
  const others = parts.filter((part) => part.id !== id);
  const at = others.findIndex((part) => part.id === target);
  if (at < 0) return parts;
  const place = Math.max(isFixed(target) ? 1 : 0, at + (where === 'after' ? 1 : 0));
  return [...others.slice(0, place), moved, ...others.slice(place)];
}

/** One step up or down; null where there is none. */
export function steppedPart(parts: PartLines, id: PartId, step: 'up' | 'down'): PartLines | null {
  const at = parts.findIndex((part) => part.id === id);
  const beside = parts[at + (step === 'up' ? -1 : 1)];
  if (at < 0 || beside === undefined || isFixed(id) || isFixed(beside.id)) return null;
  return movedPart(parts, id, beside.id, step === 'up' ? 'before' : 'after');
}

import type { GroupModel } from '#shared/domain/compare/model/compare-model';
import { areMarkersIn, ownOf } from '../sections/section-notes';
import { changeWords } from './figure-words';

/** What a group did, as its own sentence says it; with a star where markers may be part of it. */
export function ChangeMark({ group }: { readonly group: GroupModel }) {
  const { change, markers } = ownOf(group);
  return (
    <>
      {changeWords(change, group.series.measure.better)}
      {markers === true ? (
        <>
          <span aria-hidden="true">*</span>
          <span className="visually-hidden">, but markers may be part of this</span>
        </>
      ) : null}
    </>
  );
}

/** Says what the star means, where there is one. */
export const starNote = (groups: readonly GroupModel[]): string =>
  areMarkersIn(groups) ? '* Markers may be part of this: see Auditors. ' : '';

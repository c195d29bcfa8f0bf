import type { ComparedGroup, GroupModel, OwnSpans } from '#shared/domain/compare/model/compare-model';

/** What a group's own sentence compares: mostly the spans of the view; of some sections and criteria their own. */
export const ownOf = (group: GroupModel): ComparedGroup & Partial<Pick<OwnSpans, 'labels'>> => group.own ?? group;

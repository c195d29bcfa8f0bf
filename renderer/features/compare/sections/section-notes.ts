import type { ChangeWord, CompareModel, GroupModel } from '#shared/domain/compare/model/compare-model';
import { ownOf } from '../own-spans';

const CHANGES: Readonly<Record<ChangeWord, string>> = {
  up: 'up',
  down: 'down',
  'no-signal': 'no signal',
  'too-few': 'too few',
  'not-compared': 'not compared',
};

/** `down`; with a star where markers may be part of it. Where the two spans may not be compared no change is said. */
export function changeOf(group: GroupModel, { comparable }: Pick<CompareModel, 'comparable'>): string {
  const { change, markers } = ownOf(group);
  if (!comparable.ok && (change === 'up' || change === 'down')) return 'not compared';
  return markers === true ? `${CHANGES[change]}*` : CHANGES[change];
}

/** The same for a voice, to which a star says nothing. */
export function spokenChangeOf(group: GroupModel, model: Pick<CompareModel, 'comparable'>): string {
  const said = changeOf(group, model);
  return said.endsWith('*') ? `${said.slice(0, -1)}, but markers may be part of this` : said;
}

/** Whether a change is told that markers may be part of. */
export const areMarkersTold = (
  groups: readonly GroupModel[],
  { comparable }: Pick<CompareModel, 'comparable'>,
): boolean => comparable.ok && groups.some((group) => ownOf(group).markers === true);

/** `H1: weeks 22 to 37 of 2026, then weeks 38 to 47 of 2026`, of sections that compare other periods than the rest. */
export const otherSpans = (groups: readonly GroupModel[]): readonly string[] =>
  groups.flatMap(({ value, own }) =>
    own?.labels == null ? [] : [`${value === 'X' ? 'Plan' : value}: ${own.labels[0]}, then ${own.labels[1]}`],
  );

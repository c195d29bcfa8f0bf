/** How long the names of teams that are put together may be in a key; longer ones are told apart by a mark made of them. */
const LONGEST = 150;

/** The group of one team in keys of counts. */
export const teamKey = (name: string): string => `team:${name.replaceAll('|', '%7C')}`;

/**
 * The group of teams that are put together. Its members are in it: what another report puts together are other teams, and no
 * count of these.
 */
export function teamsKey(names: readonly string[]): string {
  const members = names.map(encodeURIComponent).sort().join('+');
  return members.length <= LONGEST ? `${TOGETHER}${members}` : `${MARKED}${markOf(members)}`;
}

const TOGETHER = 'teams:';
const MARKED = 'teams-by-mark:';

/** Lines of the members of a line such as `audits|teams:East+West`; null where it is none or its members are not in it. */
export function membersOfLine(line: string): readonly string[] | null {
  const [, what = '', members] = /^([^|]*)\|teams:(.+)$/.exec(line) ?? [];
  return members?.split('+').map((name) => `${what}|${teamKey(decodeURIComponent(name))}`) ?? null;
}

/** Whether a group of a key is of teams that are put together. */
export const isTogether = (group: string): boolean => group.startsWith(TOGETHER) || group.startsWith(MARKED);

/** FNV-1a over 52 bits' worth: other names have another mark. */
function markOf(words: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (const char of words) {
    one = Math.imul(one ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    other = Math.imul(other ^ (char.codePointAt(0) ?? 0), 0x85ebca6b) >>> 0;
  }
  return `${one.toString(16)}${other.toString(16)}`;
}

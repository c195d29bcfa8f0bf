import { describe, expect, it } from 'vitest';
import { KEY_ACTIONS, KEY_GROUPS } from '../../../../renderer/keyboard/actions';
import { formatKeys, parseKeys } from '../../../../renderer/keyboard/key-combo';
import { ACTION_IDS, heardTogether, isFixed, keysOf } from '../../../../renderer/keyboard/keys-of';
import { printedKeys } from '../../../../renderer/keyboard/printed-keys';
import { refuseKeys } from '../../../../renderer/keyboard/refuse-keys';

/** Every two actions whose keys are heard at the same time, with the keys they share. */
function collisions(actions: readonly { id: string; group: (typeof KEY_GROUPS)[number]; keys: readonly string[] }[]) {
  return actions.flatMap((one, index) =>
    actions
      .slice(index + 1)
      .filter((other) => heardTogether(one.group, other.group))
      .flatMap((other) =>
        one.keys.filter((key) => other.keys.includes(key)).map((key) => `${one.id} ${other.id} ${key}`),
      ),
  );
}

const all = ACTION_IDS.map((id) => ({ id, group: KEY_ACTIONS[id].group, keys: keysOf(id, {}) }));

describe('the keys that actions have of their own', () => {
  it('collide nowhere where they are heard together', () => {
    expect(collisions(all)).toEqual([]);
    // The test itself finds what it looks for, and passes over what is never heard together.
    const twice = { id: 'twice', keys: ['e'], group: 'Notes' } as const;
    expect(collisions([...all, twice])).toEqual(['attach twice e']);
    expect(collisions([...all, { ...twice, group: 'This week' }])).toEqual([]);
    expect(collisions([...all, { ...twice, group: 'Anywhere', keys: ['/'] }])).toEqual(['find-plan twice /']);
  });

  it('are written in the one way in which a chosen key is', () => {
    for (const { keys } of all)
      for (const key of keys) {
        const combo = parseKeys(key);
        expect(combo === null ? null : formatKeys(combo)).toBe(key);
        expect(printedKeys(key)).not.toBe('');
      }
  });

  it('could each be chosen again, and no other way says a digit', () => {
    for (const id of ACTION_IDS.filter((one) => !isFixed(one))) {
      const [first = ''] = keysOf(id, {});
      const combo = parseKeys(first);
      expect(combo && refuseKeys(id, combo, {})).toBeNull();
    }
    expect(ACTION_IDS.filter(isFixed)).toEqual(['rate']);
  });

  it('stand in every group of the sheet', () => {
    expect(new Set(all.map(({ group }) => group))).toEqual(new Set(KEY_GROUPS));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_ACTIONS, type KeyActionId } from '../../../../renderer/keyboard/actions';
import { DIGITS, formatKeys, parseKeys } from '../../../../renderer/keyboard/key-combo';
import { ACTION_IDS, type ChosenKeys, heardTogether, isFixed, keysOf } from '../../../../renderer/keyboard/keys-of';
import { readKeptKeys } from '../../../../renderer/keyboard/read-kept-keys';
import { refuseKeys } from '../../../../renderer/keyboard/refuse-keys';

const refusal = (action: KeyActionId, keys: string, chosen: ChosenKeys = {}): string | null => {
  const combo = parseKeys(keys);
  if (combo === null) throw new Error(`${keys} is no key.`);
  return refuseKeys(action, combo, chosen);
};

const actions = fc.constantFrom(...ACTION_IDS.filter((id) => !isFixed(id)));
const keys = fc
  .record({
    held: fc.constantFrom('', 'Control+', 'Alt+', 'Shift+', 'Control+Shift+'),
    key: fc.constantFrom(...'abcdefgjklnoptvwxz0123?/[]=', 'Enter', 'F2', 'F3', 'F5', 'Delete', 'Escape', 'Tab'),
  })
  .map(({ held, key }) => `${held}${key}`);
const wishes = fc.array(fc.tuple(actions, keys), { maxLength: 25 });

/** Chooses one after the other, as the sheet does: what is refused stays as it is. */
function choose(all: readonly (readonly [KeyActionId, string])[]): ChosenKeys {
  let chosen: ChosenKeys = {};
  for (const [action, wanted] of all) {
    const combo = parseKeys(wanted);
    if (combo !== null && refuseKeys(action, combo, chosen) === null)
      chosen = { ...chosen, [action]: formatKeys(combo) };
  }
  return chosen;
}

/** Pairs of actions that one press would set off together. */
function clashes(chosen: ChosenKeys): string[] {
  return ACTION_IDS.flatMap((one, index) =>
    ACTION_IDS.slice(index + 1)
      .filter((other) => heardTogether(KEY_ACTIONS[one].group, KEY_ACTIONS[other].group))
      .filter((other) => keysOf(one, chosen).some((key) => keysOf(other, chosen).some((theirs) => same(key, theirs))))
      .map((other) => `${one} and ${other}`),
  );
}

const same = (one: string, other: string): boolean =>
  one === other || (one === DIGITS && /^\d$/.test(other)) || (other === DIGITS && /^\d$/.test(one));

describe('a chosen key', () => {
  it('never clashes with another, whatever is wished for in whatever order', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const chosen = choose(all);
        expect(clashes(chosen)).toEqual([]);
        // And what was kept comes back as it was.
        const kept = readKeptKeys(JSON.parse(JSON.stringify({ chosenAt: '2026-11-26T09:00:00.000Z', keys: chosen })));
        expect(kept).toMatchObject({ keys: chosen, broken: false });
      }),
      { numRuns: 500 },
    );
  });

  it('is refused with a sentence that says whose it is', () => {
    expect(refusal('note', 'e')).toBe(
      'E is the key of “Attach the selection as evidence”. Choose another key, or change that one first.',
    );
    expect(refusal('note', '2')).toBe('2 is the key of “Rate with this number”. Choose another key.');
    expect(refusal('find-plan', '?')).toMatch('“Show all keys”');
    expect(refusal('note', 'Control+5')).toMatch('“Go to Board report”');
    expect(refusal('note', 'Alt+n')).toBe('Alt N does this already. Choose another key.');
    // The list of plans is never there together with an audit.
    expect(refusal('find-plan', 'e')).toBeNull();
    expect(refusal('find-plan', '5')).toBeNull();
    // Freed by another choice.
    expect(refusal('note', 'e', { attach: 'q' })).toBeNull();
    expect(refusal('attach', 'e', { attach: 'q', note: 'e' })).toMatch('“Write a note”');
  });

  it('is not taken from the computer, the window or text fields', () => {
    const reserved = [
      'Control+c',
      'Control+v',
      'Control+x',
      'Control+a',
      'Control+z',
      'Control+y',
      'Control+w',
      'Control+q',
    ];
    const more = [
      'Control+r',
      'F5',
      'F11',
      'F12',
      'Alt+F4',
      'Tab',
      'Shift+Tab',
      'Escape',
      'ArrowUp',
      'Space',
      'Enter',
      'Control++',
    ];
    for (const key of [...reserved, ...more])
      expect(refusal('note', key), key).toMatch(/^\S.*\. Choose another key\.$/);
    expect(refusal('rate', 'k')).toMatch('cannot be changed');
  });

  it('may be one that is dead while typing, and what an action has of its own it may have again', () => {
    expect(refusal('note', 'q')).toBeNull();
    expect(refusal('undo', 'Control+z', { undo: 'u' })).toBeNull();
    expect(refusal('next', 'Enter', { next: 'f' })).toBeNull();
    expect(refusal('note', 'F9')).toBeNull();
    expect(refusal('note', 'é')).toBeNull();
  });
});

describe('kept keys', () => {
  it('fall back without an error, whatever was kept', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(clashes(readKeptKeys(value).keys)).toEqual([]);
      }),
    );
    expect(readKeptKeys(null)).toEqual({ chosenAt: null, keys: {}, broken: false });
    for (const broken of ['n', 5, [], { keys: {} }, { chosenAt: 'yesterday', keys: {} }])
      expect(readKeptKeys(broken)).toEqual({ chosenAt: null, keys: {}, broken: true });
  });

  it('let go of what is broken or clashes, and of nothing else', () => {
    const chosenAt = '2026-11-26T09:00:00.000Z';
    const keys = {
      note: 'k',
      attach: 'K',
      thread: 'Control+c',
      unknown: 'q',
      rate: '5',
      bank: 7,
      link: 'k',
      suggest: 'x',
    };
    const read = readKeptKeys({ chosenAt, keys });
    expect(read.broken).toBe(true);
    expect(Object.entries(read.keys)).toHaveLength(1);
    expect(clashes(read.keys)).toEqual([]);
    // Two that have changed places do not stand in each other's way.
    const swapped = { chosenAt, keys: { 'not-applicable': 'x', 'not-evidenced': 'n' } };
    expect(readKeptKeys(swapped)).toEqual({ ...swapped, broken: false });
  });
});

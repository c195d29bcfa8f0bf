import fc from 'fast-check';
import type { PlanText } from '#shared/domain/plan/plan-text';

/** A word that remembers which word it is, whatever is done to the plan around it. */
export interface Word {
  readonly text: string;
}
export type Model = readonly (readonly Word[])[];

/** Plan text of blocks, each the words of one line with a space between. */
export function planOf(texts: readonly string[]): PlanText {
  return {
    intakeVersion: 1,
    format: 'docx',
    blocks: texts.map((text, at) => ({ id: `b${at}`, kind: 'paragraph', text })),
    sections: [],
    warnings: [],
  };
}

export const toPlan = (model: Model): PlanText => planOf(model.map((words) => words.map(({ text }) => text).join(' ')));

/** The words that a range of a block touches. */
export function wordsIn(model: Model, blockId: string, from: number, to: number): readonly Word[] {
  let at = 0;
  return (model[Number(blockId.slice(1))] ?? []).filter(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start < to && start + text.length > from;
  });
}

const COMMON = ['will', 'be', 'given', 'by', 'the', 'class', 'teacher', 'every', 'single', 'week', 'of', 'term', 'and'];

/**
 * Sentences of a plan: their own words, `unique` of 5, among words that others have too. No word stands twice in one: with
 * one of two taken out nobody can tell which is left.
 */
const sentence = (unique: number) =>
  fc
    .tuple(
      fc.shuffledSubarray(COMMON, { minLength: 3 }),
      fc.array(fc.noBias(fc.nat(4)), { minLength: 13, maxLength: 13 }),
    )
    .map(
      ([words, dice]) =>
        (next: () => string) =>
          words.map((word, at): Word => ({ text: (dice[at] ?? 5) < unique ? next() : word })),
    );

const SYLLABLES = ['ka', 'lo', 'mi', 'ne', 'pu', 'ra', 'so', 'té', 'vi', 'zü'];

/** A word that no other is, in made-up syllables of the number's digits. */
const uniqueWord = (n: number): string =>
  [...String(n * 7919 + 104_729)].map((digit) => SYLLABLES[Number(digit)] ?? '').join('');

export const modelOf = (unique: number): fc.Arbitrary<Model> =>
  fc.array(sentence(unique), { minLength: 2, maxLength: 14 }).map((makers) => {
    let n = 0;
    const next = () => {
      n += 1;
      return uniqueWord(n);
    };
    return makers.map((make) => make(next));
  });

type Edit = (model: Model) => Model;

const at = (model: Model, share: number): number => Math.min(model.length - 1, Math.floor(share * model.length));

const without = (model: Model, k: number): Model => model.filter((_, i) => i !== k);

let fresh = 0;
/** A word written later, which is nobody's. */
const freshWord = (): Word => {
  fresh += 1;
  return { text: `neu${fresh}q` };
};

const share = fc.noBias(fc.integer({ min: 0, max: 999 })).map((thousandths) => thousandths / 1_000);

const insert = share.map(
  (s): Edit =>
    (model) => {
      const k = at(model, s);
      return [...model.slice(0, k), [freshWord(), freshWord(), { text: 'week' }], ...model.slice(k)];
    },
);
const remove = share.map(
  (s): Edit =>
    (model) =>
      without(model, at(model, s)),
);
const move = fc.tuple(share, share).map(
  ([s, t]): Edit =>
    (model) => {
      const [from, block] = [at(model, s), model[at(model, s)] ?? []];
      const rest = without(model, from);
      const to = Math.floor(t * (rest.length + 1));
      return [...rest.slice(0, to), block, ...rest.slice(to)];
    },
);
const editWord = fc.tuple(share, share, fc.constantFrom('change', 'delete', 'insert')).map(
  ([s, t, how]): Edit =>
    (model) =>
      model.map((words, i) => {
        if (i !== at(model, s) || words.length < 2) return words;
        const k = Math.floor(t * words.length);
        const put = how === 'delete' ? [] : [freshWord()];
        return [...words.slice(0, k), ...put, ...words.slice(how === 'insert' ? k : k + 1)];
      }),
);
const split = fc.tuple(share, share).map(
  ([s, t]): Edit =>
    (model) =>
      model.flatMap((words, i) => {
        const k = Math.floor(t * words.length);
        return i !== at(model, s) || k === 0 ? [words] : [words.slice(0, k), words.slice(k)];
      }),
);
const merge = share.map(
  (s): Edit =>
    (model) => {
      const k = at(model, s);
      const [one, two] = [model[k], model[k + 1]];
      return one === undefined || two === undefined
        ? model
        : [...model.slice(0, k), [...one, ...two], ...model.slice(k + 2)];
    },
);

/** Changes to a plan, one after the other. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(fc.oneof(insert, remove, move, editWord, split, merge), {
  maxLength: 10,
});
/** The same without moving a block: of words that all read the same, one moved to another's place cannot be told from it. */
export const editsInPlace: fc.Arbitrary<readonly Edit[]> = fc.array(fc.oneof(insert, remove, editWord, split, merge), {
  maxLength: 10,
});

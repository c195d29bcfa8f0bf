import type { SectionId } from '../plan/section-id';
import type { AddedPhrase, PhraseBankChanges } from './bank-changes';
import type { PhraseRule, PromptClass } from './phrase-bank';
import { splitWords } from './words';

/** What a person does to the phrase bank. Each gives new changes, one version on; none touches the bank itself. */

const next = (changes: PhraseBankChanges, part: Partial<PhraseBankChanges>): PhraseBankChanges => ({
  ...changes,
  ...part,
  version: changes.version + 1,
});

/** Silences a rule, or lets it speak again. */
export const setMuted = (changes: PhraseBankChanges, ruleId: string, muted: boolean): PhraseBankChanges => {
  const others = changes.muted.filter((id) => id !== ruleId);
  return next(changes, { muted: muted ? [...others, ruleId] : others });
};

/** Counts a rule under another class; its own class takes the change back. */
export function setClass(changes: PhraseBankChanges, rule: PhraseRule, chosen: PromptClass): PhraseBankChanges {
  const { [rule.id]: _before, ...others } = changes.reclassed;
  return next(changes, { reclassed: chosen === rule.class ? others : { ...others, [rule.id]: chosen } });
}

/** The phrase in the letters of an id, told apart by a number where another has the same. */
function freeId(phrase: string, taken: ReadonlySet<string>): string {
  const words = splitWords(phrase.normalize('NFKD')).map(({ lower }) => lower.replace(/[^a-z0-9]/g, ''));
  const base = `own.${
    words
      .filter((word) => word !== '')
      .join('-')
      .slice(0, 40)
      .replace(/-+$/, '') || 'phrase'
  }`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

export interface NewPhrase {
  readonly phrase: string;
  readonly class: PromptClass;
  readonly why: string;
  readonly sections: readonly SectionId[];
}

/** Adds a phrase under an id that no phrase of the council had, removed ones that are muted or re-classed included. */
export function addPhrase(changes: PhraseBankChanges, added: NewPhrase): PhraseBankChanges {
  const taken = new Set([...changes.added.map(({ id }) => id), ...changes.muted, ...Object.keys(changes.reclassed)]);
  const phrase: AddedPhrase = {
    ...added,
    id: freeId(added.phrase, taken),
    phrase: added.phrase.trim(),
    why: added.why.trim(),
    sections: [...added.sections],
  };
  return next(changes, { added: [...changes.added, phrase] });
}

/** Takes a phrase of the council's out again, with what was changed about it. */
export function removePhrase(changes: PhraseBankChanges, id: string): PhraseBankChanges {
  const { [id]: _class, ...reclassed } = changes.reclassed;
  return next(changes, {
    added: changes.added.filter((phrase) => phrase.id !== id),
    muted: changes.muted.filter((ruleId) => ruleId !== id),
    reclassed,
  });
}

/** Two phrases are the same if their words are, whatever their capitals and dots. */
export const samePhrase = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) =>
    splitWords(text)
      .map(({ stem }) => stem)
      .join(' '),
  );
  return a === b && one.includes('…') === other.includes('…');
};

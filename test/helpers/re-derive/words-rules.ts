import { inWords } from './calendar';
import type { ChoiceJson } from './json';
import { fixed, type Rule } from './rules';

/** What a person wrote, as it was written, and only of the kinds that are ticked: any number in another text is nobody's. */
export function wordsRules({ ticked, words, examples }: ChoiceJson): Rule[] {
  const isTicked = (kind: string) => ticked.includes(kind);
  const written = (['context', 'decisions', 'voice'] as const)
    .filter(isTicked)
    .flatMap((kind) => (words[kind] ?? '').split('\n'));
  const signedOff = isTicked('examples')
    ? examples.flatMap(({ heading, text, signedOffBy, signedOffOn }) =>
        signedOffBy === undefined || signedOffOn === undefined
          ? []
          : [heading, text, `Signed off by ${signedOffBy} on ${inWords(signedOffOn)}.`],
      )
    : [];
  const [first = '', ...more] = isTicked('decisions') ? (words.decisions ?? '').split('\n') : [];
  return fixed(
    ...[...written, ...signedOff].filter((text) => text !== ''),
    `Decision wanted:\t${more.length === 0 ? first : `${first} (and ${more.length} more in the summary)`}`,
  );
}

import type { Problems } from './check-cells';

/** A sentence that a report may hold: its form, and what of its numbers is wrong. */
export interface Rule {
  readonly form: RegExp;
  readonly check: (found: Readonly<Record<string, string | undefined>>, text: string) => readonly (string | null)[];
}

/** Text that stands as it is. */
export const fixed = (...texts: readonly string[]): Rule[] =>
  texts.map((text) => ({ form: new RegExp(`^${literal(text)}$`), check: () => [] }));

export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A form from a template: `{name}` is a number, word or phrase to look at. Alternatives stand in the template as they would in an expression. */
export function rule(template: string, check: Rule['check'] = () => []): Rule {
  return { form: new RegExp(`^${template}$`, 's'), check };
}

/** `1,204`, `1 to 4`, `all but 1 to 4`, or the words for a number that is not shown. */
export const COUNTED = (name: string, one: string, many = `${one}s`): string =>
  `(?:(?<${name}>[\\d,]+|1 to \\d|[Aa]ll but 1 to \\d) (?:${one}|${many})|(?<${name}Hidden>[Aa] number of ${many} that is not shown))`;

/** Rules that fit a text from its beginning to its end, and what is wrong by each. */
function wrongByRules(text: string, rules: readonly Rule[]): Problems[] {
  return rules.flatMap(({ form, check }) => {
    const found = form.exec(text);
    return found === null ? [] : [check(found.groups ?? {}, text).filter((problem) => problem !== null)];
  });
}

/** Ends of the sentences of a text, the last first. */
const endsOf = (text: string): number[] =>
  [...text.matchAll(/[.?!](?= |$)/g)].map(({ index }) => index + 1).toReversed();

/**
 * The rules that fit a text, held against it: of the whole, or of its sentences one after the other. A number in a text that none
 * fits is a problem.
 */
export function problemsOfText(text: string, rules: readonly Rule[]): Problems {
  const [least] = wrongByRules(text, rules).toSorted((a, b) => a.length - b.length);
  if (least !== undefined) return least.map((problem) => `“${text}” ${problem}`);
  if (!/\d/.test(text)) return [];
  for (const end of endsOf(text)) {
    const [first, rest] = [text.slice(0, end), text.slice(end).trim()];
    if (rest === '') continue;
    const isKnown = !/\d/.test(first) || wrongByRules(first, rules).length > 0;
    if (isKnown) return [...problemsOfText(first, rules), ...problemsOfText(rest, rules)];
  }
  return [`Nobody expects “${text}”.`];
}

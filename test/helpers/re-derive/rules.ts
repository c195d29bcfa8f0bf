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

/** The first rule that fits a text, held against it; a text with a number that none fits is a problem. */
export function problemsOfText(text: string, rules: readonly Rule[]): Problems {
  const fitting = rules.flatMap((one) => {
    const found = one.form.exec(text);
    return found === null ? [] : [{ one, groups: found.groups ?? {} }];
  });
  const [first] = fitting;
  if (first === undefined) return /\d/.test(text) ? [`Nobody expects “${text}”.`] : [];
  const wrong = fitting.map(({ one, groups }) => one.check(groups, text).filter((problem) => problem !== null));
  // Where several forms fit, one that is right is enough.
  const least = wrong.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return least.map((problem) => `“${text}” ${problem}`);
}

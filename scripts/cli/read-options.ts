import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#shared/lib/result';

type Kinds = Readonly<Record<string, 'string' | 'boolean'>>;

export type Options<K extends Kinds> = {
  readonly [Name in keyof K]: (K[Name] extends 'string' ? string : true) | undefined;
};

/** Reads `--name value` and `--flag` options. Anything else, or an option given twice, is refused with a sentence. */
export function readOptions<K extends Kinds>(args: readonly string[], kinds: K): Result<Options<K>, 'usage'> {
  const seen = args.filter((arg) => arg.startsWith('--')).map((arg) => arg.split('=')[0]);
  const repeated = seen.find((name, at) => seen.indexOf(name) !== at);
  if (repeated !== undefined) return fail('usage', `The option ${repeated} is given twice.`);
  try {
    const { values } = parseArgs({
      args: [...args],
      options: Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }])),
      strict: true,
      allowPositionals: false,
    });
    // parseArgs has checked each value against the kinds; its own types do not follow a record made at run time.
    return ok(values as Options<K>);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return fail('usage', firstSentence(error.message));
    throw error;
  }
}

/** Node adds advice about its own options after the first sentence. */
const firstSentence = (message: string): string => `${message.split(/\. |\n/)[0]?.replace(/\.$/, '')}.`;

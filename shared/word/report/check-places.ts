import { fail, ok, type Result } from '#shared/lib/result';
import { isKnownPart, nearestKey, type Placeholder } from './placeholders';
import type { Place, Places } from './template-places';

type PlaceError = 'placeholders' | 'place';

const AFTERWARDS = 'No report was made of it, and nothing else changed.';
/** Longer than any placeholder: what a template has between {{ and }} may be of any length. */
const LONGEST = 60;
const MOST_NAMED = 5;
const named = (key: string): string => `{{${key.length > LONGEST ? `${key.slice(0, LONGEST)}…` : key}}}`;

/** Refuses a template whose placeholders this report cannot fill, with a sentence that names them and the nearest known ones. */
export function checkPlaces(found: Places, known: ReadonlyMap<string, Placeholder>): Result<true, PlaceError> {
  const [unended] = found.unended;
  if (unended !== undefined)
    return fail(
      'placeholders',
      `The template has “${unended}”, which is not ended with }} in its paragraph. ${AFTERWARDS}`,
    );
  if (found.places.length === 0)
    return fail('placeholders', `The template has no placeholder such as {{title}} or {{part:summary}}. ${AFTERWARDS}`);
  const unknown = [...new Set(found.places.map(({ key }) => key))].filter((key) => !known.has(key));
  if (unknown.length > 0) return fail('placeholders', `${whyRefused(unknown, known)} ${AFTERWARDS}`);
  const misplaced = misplacedIn(found.places, known);
  return misplaced === null ? ok(true) : fail('place', `${misplaced} ${AFTERWARDS}`);
}

function whyRefused(unknown: readonly string[], known: ReadonlyMap<string, Placeholder>): string {
  const why = unknown.slice(0, MOST_NAMED).map((key) => whyUnknown(key, known));
  const rest = unknown.length - why.length;
  if (rest > 0) why.push(rest === 1 ? 'One more is like that.' : `${rest} more are like that.`);
  return why.join(' ');
}

function whyUnknown(key: string, known: ReadonlyMap<string, Placeholder>): string {
  if (isKnownPart(key)) return `${named(key)} is in the template, but this report leaves that part out.`;
  const nearest = key.length > LONGEST ? undefined : nearestKey(key, [...known.keys()]);
  const hint = nearest === undefined ? '' : ` Did you mean ${named(nearest)}?`;
  return `${named(key)} is in the template, but no report has it.${hint}`;
}

function misplacedIn(places: readonly Place[], known: ReadonlyMap<string, Placeholder>): string | null {
  const seen = new Set<string>();
  for (const { key, where, isAlone } of places) {
    if (known.get(key)?.kind !== 'blocks') continue;
    if (where === 'inside')
      return `${named(key)} stands in a table or text box: put it in a paragraph of the page itself.`;
    if (where !== 'body')
      return `${named(key)} stands in a header, footer or note: put it in a paragraph of the page itself.`;
    if (!isAlone) return `${named(key)} shares its paragraph with other words: give it a paragraph of its own.`;
    if (seen.has(key)) return `${named(key)} stands twice in the template: leave one of them out.`;
    seen.add(key);
  }
  return null;
}

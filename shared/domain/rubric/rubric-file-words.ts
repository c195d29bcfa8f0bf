import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const NAMES: Readonly<Record<string, string>> = {
  id: 'id',
  version: 'version',
  status: 'status',
  publishedAt: 'date of publishing',
  reason: 'reason',
  change: 'class of change',
  title: 'title',
  scale: 'scale',
  word: 'word',
  meaning: 'meaning',
  value: 'value',
  metFrom: 'start of “met”',
  sections: 'list of sections',
  weight: 'weight',
  discipline: 'discipline',
  criteria: 'list of criteria',
  guidance: 'guidance',
  good: 'what good looks like',
  limiting: 'limiting',
  naAllowed: 'whether N/A is allowed',
  naWhen: 'when N/A is right',
  planTypes: 'types of plan',
  bands: 'list of bands',
  from: 'lowest percent',
  caps: 'caps',
  one: 'cap for one limiting criterion',
  twoOrMore: 'cap for two or more limiting criteria',
};

const LISTS: Readonly<Record<string, string>> = {
  sections: 'section',
  criteria: 'criterion',
  scale: 'point',
  bands: 'band',
  planTypes: 'plan type',
};

/** One fault of a file in plain words: where it is and what to do. A key that is not known makes one sentence each. */
export function faultSentence(issue: Issue, file: unknown): readonly string[] {
  const where = placeWords(issue.path, file);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${where}: ${keyWords(key)} is not part of a rubric file. Take it out.`);
  return [`${where}: ${what(issue, valueAt(file, issue.path))}`];
}

function what(issue: Issue, value: unknown): string {
  if (value === undefined) return 'it is missing. Add it.';
  switch (issue.code) {
    case 'invalid_type':
      return `${KINDS[issue.expected] ?? 'something else'} belongs here.`;
    case 'too_big':
      return `${tooMuch(issue.origin)} ${Number(issue.maximum).toLocaleString('en-GB')}. ${issue.origin === 'number' || issue.origin === 'int' ? 'Lower it.' : 'Shorten it.'}`;
    case 'too_small':
      return issue.origin === 'string' ? 'it is empty. Fill it in.' : `it is below the least, ${issue.minimum}.`;
    case 'invalid_value':
      return `it has to be one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return issue.format === 'datetime'
        ? 'a date and time belongs here, as 2026-11-25T09:00:00Z.'
        : 'an id begins with a capital letter and has at most 8 letters and digits, like F2 or H1a.';
    default:
      return 'it does not fit the format.';
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of named values',
};

function tooMuch(origin: string): string {
  if (origin === 'string') return 'it is too long; the most characters are';
  if (origin === 'array') return 'there are too many; the most are';
  return 'it is above the most,';
}

/** Names a key only where it looks like one: it is text of a file from outside. */
const keyWords = (key: string): string => (/^[\w-]{1,40}$/.test(key) ? `“${key}”` : 'a name');

/** `Section F, criterion F2, title`. Ids are shown where they look like ids, numbers counted from 1 otherwise. */
function placeWords(path: readonly PropertyKey[], file: unknown): string {
  const words: string[] = [];
  for (const [depth, key] of path.entries()) {
    if (depth === 0 && key === 'rubric') continue;
    const list = path[depth - 1];
    if (typeof key === 'number') {
      words.pop();
      words.push(itemWords(String(list), key, valueAt(file, path.slice(0, depth + 1))));
    } else words.push(NAMES[String(key)] ?? keyWords(String(key)));
  }
  const text = words.join(', ');
  return text === '' ? 'The file' : text.charAt(0).toUpperCase() + text.slice(1);
}

function itemWords(list: string, index: number, item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  const name = LISTS[list] ?? 'item';
  return typeof id === 'string' && /^[A-Z][A-Za-z0-9]{0,7}$/.test(id) ? `${name} ${id}` : `${name} ${index + 1}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

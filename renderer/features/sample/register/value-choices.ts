import { NEED_CODES, PLAN_TYPE_WORDS } from '#shared/domain/plan/plan-choices';
import {
  DRAFTED_BY_WORDS,
  NC_YEARS,
  PHASE_WORDS,
  PLAN_STATUS_WORDS,
  SETTING_TYPE_WORDS,
} from '#shared/domain/plan/plan-fields';
import type { UnknownValue } from '#shared/domain/register/mapped-register';
import type { Mapping } from '#shared/domain/register/mapping';
import type { RegisterField } from '#shared/domain/register/register-fields';

interface ValueChoice {
  readonly value: string;
  readonly label: string;
}

const choicesOf = (words: Readonly<Record<string, string>>): readonly ValueChoice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const same = (values: readonly string[]): readonly ValueChoice[] => values.map((value) => ({ value, label: value }));

const NEEDS = same(NEED_CODES);

const LISTED: Readonly<Partial<Record<RegisterField, readonly ValueChoice[]>>> = {
  type: choicesOf(PLAN_TYPE_WORDS),
  need: NEEDS,
  secondaryNeed: NEEDS,
  status: choicesOf(PLAN_STATUS_WORDS),
  draftedBy: choicesOf(DRAFTED_BY_WORDS),
  setting: choicesOf(SETTING_TYPE_WORDS),
  phase: choicesOf(PHASE_WORDS),
  year: same(NC_YEARS),
};

const YES_NO: readonly ValueChoice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** What a word of a column can be told to stand for: the values of its list, or yes and no. */
export const valueChoices = (field: RegisterField): readonly ValueChoice[] => LISTED[field] ?? YES_NO;

/** Nothing said: the field is not known in these rows, and the word is asked about again at the next import. */
export const UNDECIDED = '';
/** Said to mean that nothing is known. */
export const NOT_KNOWN = 'not-known';

type WordId = Pick<UnknownValue, 'field' | 'key'>;

/** What has been said of a word so far. */
export function saidOf({ values }: Mapping, { field, key }: WordId): string {
  const said = values[field]?.[key];
  if (said === undefined) return UNDECIDED;
  return said ?? NOT_KNOWN;
}

/** A word for a need means the same in either column: what is said of it in one is said of it in both. */
const TWINS: Readonly<Partial<Record<RegisterField, RegisterField>>> = { need: 'secondaryNeed', secondaryNeed: 'need' };

/** The mapping with one word told to stand for a value. */
export function withValue(mapping: Mapping, { field, key }: WordId, chosen: string): Mapping {
  const twin = TWINS[field];
  const told = withValueIn(mapping, field, key, chosen);
  return twin === undefined ? told : withValueIn(told, twin, key, chosen);
}

function withValueIn(mapping: Mapping, field: RegisterField, key: string, chosen: string): Mapping {
  const { [key]: _before, ...others } = mapping.values[field] ?? {};
  const values = chosen === UNDECIDED ? others : { ...others, [key]: chosen === NOT_KNOWN ? null : chosen };
  return { ...mapping, values: { ...mapping.values, [field]: values } };
}

/** A word and what is said of it. Of words told at an import before, how many rows have them is not known. */
export type FileWord = Pick<UnknownValue, 'field' | 'heading' | 'text' | 'key'> & { readonly rows: number | null };

/** Words that were told what they stand for and so are no longer asked about: here they can be told otherwise. */
export function toldWords(mapping: Mapping, asked: readonly UnknownValue[]): readonly FileWord[] {
  return mapping.columns.flatMap(({ heading, use }): FileWord[] => {
    if (use.kind !== 'field') return [];
    const { field } = use;
    return Object.keys(mapping.values[field] ?? {})
      .filter((key) => !asked.some((word) => word.field === field && word.key === key))
      .map((key) => ({ field, heading, key, text: key, rows: null }));
  });
}

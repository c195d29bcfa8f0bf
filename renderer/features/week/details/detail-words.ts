import { NEED_CODES, PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import {
  ADVICE,
  DRAFTED_BY,
  NC_YEARS,
  PHASES,
  PLAN_STATUSES,
  type PlanFields,
  SETTING_TYPES,
} from '#shared/domain/plan/plan-fields';
import { readTypedDay, shortDay } from '#shared/lib/days';

export type AdviceKind = (typeof ADVICE)[number];
export const DAY_FIELDS = ['requestedOn', 'draftedOn', 'issuedOn'] as const;
export type DayField = (typeof DAY_FIELDS)[number];
export const YES_NO_FIELDS = ['exception', 'lookedAfter', 'childInNeed'] as const;
export type YesNoField = (typeof YES_NO_FIELDS)[number];

export type YesNo = 'yes' | 'no' | 'not-known';
/** Whether one piece of advice came in, and its day as typed. */
export interface AdviceLine {
  readonly received: YesNo;
  readonly on: string;
}
export type FieldChoice = 'type' | 'need' | 'secondaryNeed' | 'status' | 'draftedBy' | 'setting' | 'phase' | 'year';
export type FieldText = 'team' | 'writer';

/** The fields of a plan as they stand in the form; empty is not known. Days as typed, finished or not. */
export type DetailWords = Readonly<Record<FieldChoice | FieldText | DayField, string>> &
  Readonly<Record<YesNoField, YesNo>> & {
    readonly advice: Readonly<Record<AdviceKind, AdviceLine>>;
  };

const toYesNo = (value: boolean | undefined): YesNo => {
  if (value === undefined) return 'not-known';
  return value ? 'yes' : 'no';
};
const fromYesNo = (value: YesNo): boolean | null => (value === 'not-known' ? null : value === 'yes');
const toDay = (day: string | undefined): string => (day === undefined ? '' : shortDay(day));

export function toDetailWords(fields: PlanFields): DetailWords {
  const advice = (kind: AdviceKind) => {
    const known = fields.advice?.[kind];
    return { received: toYesNo(known?.received), on: toDay(known?.on) };
  };
  return {
    type: fields.type ?? '',
    need: fields.need ?? '',
    secondaryNeed: fields.secondaryNeed ?? '',
    status: fields.status ?? '',
    draftedBy: fields.draftedBy ?? '',
    setting: fields.setting ?? '',
    phase: fields.phase ?? '',
    year: fields.year ?? '',
    team: fields.team ?? '',
    writer: fields.writer ?? '',
    requestedOn: toDay(fields.requestedOn),
    draftedOn: toDay(fields.draftedOn),
    issuedOn: toDay(fields.issuedOn),
    exception: toYesNo(fields.exception),
    lookedAfter: toYesNo(fields.lookedAfter),
    childInNeed: toYesNo(fields.childInNeed),
    advice: { education: advice('education'), ep: advice('ep'), health: advice('health'), care: advice('care') },
  };
}

/** Every field, `null` where it is not known. */
export type WholeFields = { readonly [Field in keyof PlanFields]-?: NonNullable<PlanFields[Field]> | null };

const oneOf = <T extends string>(known: readonly T[], word: string): T | null =>
  known.find((one) => one === word) ?? null;
const text = (word: string): string | null => (word.trim() === '' ? null : word.trim());

/** What the form says of each field. A day that is no day counts as not known: see `hasUnfinishedDay`. */
export function fromDetailWords(words: DetailWords): WholeFields {
  return {
    type: oneOf(PLAN_TYPES, words.type),
    need: oneOf(NEED_CODES, words.need),
    secondaryNeed: oneOf(NEED_CODES, words.secondaryNeed),
    status: oneOf(PLAN_STATUSES, words.status),
    draftedBy: oneOf(DRAFTED_BY, words.draftedBy),
    setting: oneOf(SETTING_TYPES, words.setting),
    phase: oneOf(PHASES, words.phase),
    year: oneOf(NC_YEARS, words.year),
    team: text(words.team),
    writer: text(words.writer),
    requestedOn: readTypedDay(words.requestedOn),
    draftedOn: readTypedDay(words.draftedOn),
    issuedOn: readTypedDay(words.issuedOn),
    exception: fromYesNo(words.exception),
    lookedAfter: fromYesNo(words.lookedAfter),
    childInNeed: fromYesNo(words.childInNeed),
    advice: adviceOf(words),
  };
}

/** Advice with a day has come in; whose advice nothing is known of is left out. */
function adviceOf({ advice }: DetailWords): NonNullable<PlanFields['advice']> | null {
  const known = ADVICE.flatMap((kind) => {
    const { received, on } = advice[kind];
    const day = received === 'no' ? null : readTypedDay(on);
    const came = day === null ? fromYesNo(received) : true;
    if (came === null) return [];
    return [[kind, { received: came, ...(day === null ? {} : { on: day }) }] as const];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}

/** The fields that are known, without the others. */
export const knownFields = (fields: WholeFields): PlanFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const isUnfinished = (typed: string): boolean => typed.trim() !== '' && readTypedDay(typed) === null;

/** Whether a day was begun that is none: saving would lose what was typed. */
export const hasUnfinishedDay = (words: DetailWords): boolean =>
  DAY_FIELDS.some((field) => isUnfinished(words[field])) ||
  ADVICE.some((kind) => words.advice[kind].received !== 'no' && isUnfinished(words.advice[kind].on));

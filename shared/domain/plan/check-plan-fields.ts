import { ADVICE, ADVICE_WORDS, PHASE_WORDS, type PlanFieldName, type PlanFields } from './plan-fields';

/** Something that is likely a slip of the pen. Nothing of it stops anybody from saving: records are as they are. */
export interface FieldWarning {
  /** The field to look at first. */
  readonly field: PlanFieldName;
  readonly message: string;
}

/** Years each phase usually has; a middle school's upper years and an infant's nursery are why this only warns. */
const YEARS: Readonly<Record<NonNullable<PlanFields['phase']>, readonly string[]>> = {
  'early-years': ['N1', 'N2', 'R'],
  primary: ['R', '1', '2', '3', '4', '5', '6'],
  secondary: ['7', '8', '9', '10', '11'],
  'post-16': ['12', '13', '14'],
};

/** What contradicts itself among the fields of a plan, in the order of the fields. @param today the day in London. */
export function checkPlanFields(fields: PlanFields, today: string): readonly FieldWarning[] {
  return [...checkDates(fields, today), ...checkPhase(fields), ...checkNeeds(fields), ...checkAdvice(fields, today)];
}

const isAfter = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a > b;

function checkDates({ requestedOn, draftedOn, issuedOn, status }: PlanFields, today: string): FieldWarning[] {
  const found: FieldWarning[] = [];
  const warn = (field: PlanFieldName, message: string) => found.push({ field, message });
  if (isAfter(requestedOn, draftedOn)) warn('draftedOn', 'The draft is dated before the request. Check both days.');
  if (isAfter(draftedOn, issuedOn)) warn('draftedOn', 'The draft is dated after the plan was issued. Check both days.');
  if (isAfter(requestedOn, issuedOn)) warn('issuedOn', 'The plan is issued before it was requested. Check both days.');
  if (issuedOn !== undefined && status !== undefined && status !== 'final')
    warn('status', 'There is a day of issue, but the status says that the plan is not final.');
  if (isAfter(requestedOn, today)) warn('requestedOn', 'The request is dated in the future.');
  if (isAfter(draftedOn, today)) warn('draftedOn', 'The draft is dated in the future.');
  if (isAfter(issuedOn, today)) warn('issuedOn', 'The day of issue is in the future.');
  return found;
}

function checkPhase({ phase, year }: PlanFields): FieldWarning[] {
  if (phase === undefined || year === undefined || YEARS[phase].includes(year)) return [];
  const usual = YEARS[phase];
  const words = `${PHASE_WORDS[phase]} usually has years ${usual[0]} to ${usual.at(-1)}, not ${year}. Check phase and year.`;
  return [{ field: 'year', message: words }];
}

function checkNeeds({ need, secondaryNeed }: PlanFields): FieldWarning[] {
  if (secondaryNeed === undefined) return [];
  if (need === undefined) return [{ field: 'need', message: 'There is a secondary need, but no primary need.' }];
  return need === secondaryNeed
    ? [{ field: 'secondaryNeed', message: 'Primary and secondary need are the same.' }]
    : [];
}

function checkAdvice({ advice, issuedOn }: PlanFields, today: string): FieldWarning[] {
  return ADVICE.flatMap((kind): FieldWarning[] => {
    const on = advice?.[kind]?.on;
    if (isAfter(on, today))
      return [{ field: 'advice', message: `${ADVICE_WORDS[kind]} advice is dated in the future.` }];
    return isAfter(on, issuedOn)
      ? [{ field: 'advice', message: `${ADVICE_WORDS[kind]} advice is dated after the plan was issued.` }]
      : [];
  });
}

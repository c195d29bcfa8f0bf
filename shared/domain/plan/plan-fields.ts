import { z } from 'zod';
import { NEED_CODES, PLAN_TYPES } from './plan-choices';

/** `2026-11-25`: a day, without a time or a zone. */
export const daySchema = z.iso.date();

export const PLAN_STATUSES = ['draft', 'proposed-amended', 'final'] as const;
export const PLAN_STATUS_WORDS: Readonly<Record<(typeof PLAN_STATUSES)[number], string>> = {
  draft: 'Draft',
  'proposed-amended': 'Proposed amended',
  final: 'Final',
};

export const DRAFTED_BY = ['in-house', 'agency', 'ai-assisted'] as const;
export const DRAFTED_BY_WORDS: Readonly<Record<(typeof DRAFTED_BY)[number], string>> = {
  'in-house': 'In-house',
  agency: 'Agency',
  'ai-assisted': 'AI-assisted',
};

export const SETTING_TYPES = [
  'mainstream',
  'resourced-provision',
  'special',
  'alternative-provision',
  'independent',
  'early-years',
  'post-16',
  'elsewhere',
  'none',
] as const;
export const SETTING_TYPE_WORDS: Readonly<Record<(typeof SETTING_TYPES)[number], string>> = {
  mainstream: 'Mainstream school',
  'resourced-provision': 'Resourced provision or SEN unit',
  special: 'Special school',
  'alternative-provision': 'Alternative provision',
  independent: 'Independent or non-maintained',
  'early-years': 'Early years setting',
  'post-16': 'Post-16 institution',
  elsewhere: 'Educated elsewhere',
  none: 'No setting',
};

export const PHASES = ['early-years', 'primary', 'secondary', 'post-16'] as const;
export const PHASE_WORDS: Readonly<Record<(typeof PHASES)[number], string>> = {
  'early-years': 'Early years',
  primary: 'Primary',
  secondary: 'Secondary',
  'post-16': 'Post-16',
};

/** National Curriculum years as the SEN2 return writes them: N1 and N2 (nursery), R, 1 to 14. */
export const NC_YEARS = [
  'N1',
  'N2',
  'R',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
] as const;

/** Whose advice a plan rests on (SEND Regulations 2014, regulation 6). */
export const ADVICE = ['education', 'ep', 'health', 'care'] as const;
export const ADVICE_WORDS: Readonly<Record<(typeof ADVICE)[number], string>> = {
  education: 'Education',
  ep: 'Educational psychologist',
  health: 'Health',
  care: 'Social care',
};

/** Absent: not known. */
const adviceSchema = z.strictObject({ received: z.boolean(), on: daySchema.optional() });

const short = (most: number) => z.string().trim().min(1).max(most);

/**
 * What is known of a plan beside its text (domain: fields of a sampled plan). No name, date of birth, UPN or NHS number.
 * An absent field is not known, which is never the same as no.
 */
export const planFieldShape = {
  type: z.enum(PLAN_TYPES).optional(),
  need: z.enum(NEED_CODES).optional(),
  secondaryNeed: z.enum(NEED_CODES).optional(),
  team: short(60).optional(),
  status: z.enum(PLAN_STATUSES).optional(),
  requestedOn: daySchema.optional(),
  draftedOn: daySchema.optional(),
  issuedOn: daySchema.optional(),
  /** The council says that an exception to the 20 weeks applies (SEND Regulations 2014, regulation 13(3)). */
  exception: z.boolean().optional(),
  /** The plan writer's local code. Staff data: never in an aggregate export. */
  writer: short(40).optional(),
  draftedBy: z.enum(DRAFTED_BY).optional(),
  setting: z.enum(SETTING_TYPES).optional(),
  phase: z.enum(PHASES).optional(),
  year: z.enum(NC_YEARS).optional(),
  lookedAfter: z.boolean().optional(),
  childInNeed: z.boolean().optional(),
  advice: z.partialRecord(z.enum(ADVICE), adviceSchema).optional(),
} as const;

export const planFieldsSchema = z.strictObject(planFieldShape);
export type PlanFields = z.infer<typeof planFieldsSchema>;
export type PlanFieldName = keyof PlanFields;

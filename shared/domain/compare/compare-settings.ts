import { z } from 'zod';

/** Rules by which a series is judged. Each can be switched off (domain: XmR, NHS "Making Data Count"). */
export const RULES = ['outside', 'shift', 'trend', 'two-of-three'] as const;
export type RuleId = (typeof RULES)[number];

export const compareSettingsSchema = z.strictObject({
  rules: z.strictObject({
    outside: z.boolean(),
    shift: z.boolean(),
    trend: z.boolean(),
    'two-of-three': z.boolean(),
  }),
  /** Points in a row on one side of the centre that make a shift. */
  shiftLength: z.int().min(5).max(12),
  /** Points in a row rising, or falling, that make a trend. */
  trendLength: z.int().min(5).max(12),
  /** Periods with fewer plans than this are greyed, and no line leads to them. */
  few: z.int().min(2).max(20),
  /** Difference of ratings that two markers may have on a criterion before it must be settled; 0: none. */
  tolerance: z.int().min(0).max(3),
  /** Criteria with a tolerance of their own. */
  toleranceOf: z.record(z.string(), z.int().min(0).max(3)),
});
export type CompareSettings = z.infer<typeof compareSettingsSchema>;

export const USUAL_SETTINGS: CompareSettings = {
  rules: { outside: true, shift: true, trend: true, 'two-of-three': true },
  shiftLength: 7,
  trendLength: 7,
  few: 5,
  tolerance: 0,
  toleranceOf: {},
};

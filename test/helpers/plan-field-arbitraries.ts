import fc from 'fast-check';
import { NEED_CODES, PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import {
  ADVICE,
  DRAFTED_BY,
  NC_YEARS,
  PHASES,
  PLAN_STATUSES,
  type PlanFields,
  planFieldsSchema,
  SETTING_TYPES,
} from '#shared/domain/plan/plan-fields';
import { handCalendar } from './hand-calendar';

const day = fc.constantFrom(...handCalendar(2023, 2027));
const words = (most: number) => fc.string({ minLength: 1, maxLength: most }).map((text) => text.trim() || 'x');
// A day of advice that did not come in says nothing, and no form can give one.
const advice = fc.oneof(
  fc.constant({ received: false }),
  fc.constant({ received: true }),
  day.map((on) => ({ received: true, on })),
);

/** Fields of a plan, each known or not; what is not known is not there. */
export const planFields: fc.Arbitrary<PlanFields> = fc
  .record(
    {
      type: fc.constantFrom(...PLAN_TYPES),
      need: fc.constantFrom(...NEED_CODES),
      secondaryNeed: fc.constantFrom(...NEED_CODES),
      team: words(60),
      status: fc.constantFrom(...PLAN_STATUSES),
      requestedOn: day,
      draftedOn: day,
      issuedOn: day,
      exception: fc.boolean(),
      writer: words(40),
      draftedBy: fc.constantFrom(...DRAFTED_BY),
      setting: fc.constantFrom(...SETTING_TYPES),
      phase: fc.constantFrom(...PHASES),
      year: fc.constantFrom(...NC_YEARS),
      lookedAfter: fc.boolean(),
      childInNeed: fc.boolean(),
      advice: fc.dictionary(fc.constantFrom(...ADVICE), advice, { minKeys: 1, noNullPrototype: true }),
    },
    { requiredKeys: [] },
  )
  .map((fields) => planFieldsSchema.parse(fields));

import fc from 'fast-check';
import { PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import { DISCIPLINES, RUBRIC_SECTION_IDS } from '#shared/domain/rubric/rubric';
import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import { oddText } from '../odd-text';

/** An edit before it is known which draft it is made to: a kind, a few numbers to choose by, and a text. */
export interface Impulse {
  readonly kind: RubricEdit['kind'];
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly text: string;
}

type Resolve = (content: RubricContent, impulse: Impulse) => RubricEdit;

const at = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

const sectionOf = ({ sections }: RubricContent, number: number) => at(sections, number)?.id ?? 'A';
const criterionOf = ({ sections }: RubricContent, number: number) =>
  at(
    sections.flatMap(({ criteria }) => criteria),
    number,
  )?.id ?? 'A1';
const bandOf = ({ bands }: RubricContent, number: number) => at(bands, number)?.id ?? 'band-1';

/** Weights and percents as people type them, wrong ones among them. */
const WEIGHTS = [0.5, 1, 1.5, 2, 3, 5, 10, 0, 0.3, 11];

const FIELDS: readonly ((impulse: Impulse) => Extract<RubricEdit, { kind: 'change-criterion' }>['fields'])[] = [
  ({ text }) => ({ title: text }),
  ({ text }) => ({ guidance: text }),
  ({ text }) => ({ good: text }),
  ({ b }) => ({ limiting: b % 2 === 0 }),
  ({ b, text }) => ({ naAllowed: b % 2 === 0, naWhen: text }),
  ({ b }) => ({ planTypes: PLAN_TYPES.filter((_, index) => (b >> index) % 2 === 1) }),
  () => ({ planTypes: null }),
];

const RESOLVE: Readonly<Record<RubricEdit['kind'], Resolve>> = {
  retitle: (_, { text }) => ({ kind: 'retitle', title: text }),
  'add-scale-point': (_, { a, b }) =>
    b % 2 === 0 ? { kind: 'add-scale-point' } : { kind: 'add-scale-point', at: a % 8 },
  'remove-scale-point': ({ scale }, { a }) => ({ kind: 'remove-scale-point', value: a % Math.max(1, scale.length) }),
  'reword-scale-point': ({ scale }, { a, b, text }) => ({
    kind: 'reword-scale-point',
    value: a % Math.max(1, scale.length),
    ...(b % 2 === 0 ? { word: text.slice(0, 60) } : { meaning: text }),
  }),
  'met-from': (_, { a }) => ({ kind: 'met-from', value: a % 6 }),
  'add-section': (_, { a, b, c }) => ({
    kind: 'add-section',
    sectionId: at(RUBRIC_SECTION_IDS, a) ?? 'A',
    ...(b % 2 === 0 ? {} : { at: c % 14 }),
  }),
  'remove-section': (content, { a }) => ({ kind: 'remove-section', sectionId: sectionOf(content, a) }),
  'move-section': (content, { a, b }) => ({ kind: 'move-section', sectionId: sectionOf(content, a), to: b % 7 }),
  'retitle-section': (content, { a, text }) => ({
    kind: 'retitle-section',
    sectionId: sectionOf(content, a),
    title: text,
  }),
  'weigh-section': (content, { a, b }) => ({
    kind: 'weigh-section',
    sectionId: sectionOf(content, a),
    weight: at(WEIGHTS, b) ?? 1,
  }),
  'section-discipline': (content, { a, b }) => ({
    kind: 'section-discipline',
    sectionId: sectionOf(content, a),
    discipline: at([null, ...DISCIPLINES], b) ?? null,
  }),
  'add-criterion': (content, { a, b, c, text }) => ({
    kind: 'add-criterion',
    sectionId: sectionOf(content, a),
    ...(b % 2 === 0 ? {} : { at: c % 6 }),
    ...(b % 3 === 0 ? {} : { fields: { title: text, guidance: text, good: text } }),
  }),
  'remove-criterion': (content, { a }) => ({ kind: 'remove-criterion', criterionId: criterionOf(content, a) }),
  'move-criterion': (content, { a, b, c }) => ({
    kind: 'move-criterion',
    criterionId: criterionOf(content, a),
    toSection: sectionOf(content, b),
    to: c % 6,
  }),
  'change-criterion': (content, impulse) => ({
    kind: 'change-criterion',
    criterionId: criterionOf(content, impulse.a),
    fields: at(FIELDS, impulse.c)?.(impulse) ?? {},
  }),
  'renew-criterion': (content, { a }) => ({ kind: 'renew-criterion', criterionId: criterionOf(content, a) }),
  'add-band': (_, { a, b, text }) => ({
    kind: 'add-band',
    word: text.slice(0, 60),
    from: (a % 10_001) / 100,
    ...(b % 4 === 0 ? { at: b % 5 } : {}),
  }),
  'remove-band': (content, { a }) => ({ kind: 'remove-band', bandId: bandOf(content, a) }),
  'reword-band': (content, { a, text }) => ({
    kind: 'reword-band',
    bandId: bandOf(content, a),
    word: text.slice(0, 60),
  }),
  'band-from': (content, { a, b }) => ({ kind: 'band-from', bandId: bandOf(content, a), from: (b % 10_001) / 100 }),
  cap: (content, { a, b }) => ({ kind: 'cap', which: a % 2 === 0 ? 'one' : 'twoOrMore', bandId: bandOf(content, b) }),
};

export const EDIT_KINDS = Object.keys(RESOLVE) as readonly RubricEdit['kind'][];

/** The edit an impulse comes to in a draft. */
export const editOf = (content: RubricContent, impulse: Impulse): RubricEdit => RESOLVE[impulse.kind](content, impulse);

export const anyImpulse: fc.Arbitrary<Impulse> = fc.record({
  kind: fc.constantFrom(...EDIT_KINDS),
  a: fc.nat({ max: 99_999 }),
  b: fc.nat({ max: 99_999 }),
  c: fc.nat({ max: 99_999 }),
  text: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('Word 0', 'Word 1', 'Word 2', 'Band 1', 'Band 2', 'Something else', 'Other'),
    },
    { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
    { weight: 1, arbitrary: oddText },
  ),
});

export const someImpulses = fc.array(anyImpulse, { minLength: 1, maxLength: 12 });

import { PLAN_TYPE_WORDS } from '../plan/plan-choices';
import { keptTypes } from './edit-criteria';
import type { RubricChange } from './rubric-change';
import type { CriterionDraft, RubricContent, SectionDraft } from './rubric-draft';

interface Placed {
  readonly criterion: CriterionDraft;
  readonly section: SectionDraft;
}
type Content = Pick<RubricContent, 'sections'>;

/** What changed in the criteria: added, gone, moved to another section, or anything said of them. */
export function diffCriteria(before: Content, after: Content): readonly RubricChange[] {
  const [old, now] = [placed(before), placed(after)];
  return [
    ...[...old.values()].flatMap((was) => (now.has(was.criterion.id) ? [] : [gone(was)])),
    ...[...now.values()].flatMap((is) => {
      const was = old.get(is.criterion.id);
      return was === undefined ? [added(is)] : [...moved(was, is), ...changed(was.criterion, is)];
    }),
  ];
}

const placed = ({ sections }: Content): ReadonlyMap<string, Placed> =>
  new Map(
    sections.flatMap((section) => section.criteria.map((criterion) => [criterion.id, { criterion, section }] as const)),
  );

const placeOf = ({ criterion, section }: Placed) =>
  ({ part: 'criterion', sectionId: section.id, criterionId: criterion.id }) as const;

const gone = (was: Placed): RubricChange => ({
  gravity: 'structure',
  place: placeOf(was),
  sentence: `${was.criterion.id} is gone from section ${was.section.id}.`,
  before: was.criterion.title,
  after: null,
});

const added = (is: Placed): RubricChange => ({
  gravity: 'structure',
  place: placeOf(is),
  sentence: `${is.criterion.id} is added to section ${is.section.id}.`,
  before: null,
  after: is.criterion.title,
});

const moved = (was: Placed, is: Placed): readonly RubricChange[] =>
  was.section.id === is.section.id
    ? []
    : [
        {
          gravity: 'structure',
          place: placeOf(is),
          sentence: `${is.criterion.id} moves from section ${was.section.id} to section ${is.section.id}.`,
          before: was.section.title,
          after: is.section.title,
        },
      ];

/** When N/A is right, as far as it can be given at all. */
export const naWords = ({ naAllowed, naWhen = '' }: Pick<CriterionDraft, 'naAllowed' | 'naWhen'>): string =>
  naAllowed && naWhen.trim() !== '' ? naWhen : '';

export const typeWords = (types: CriterionDraft['planTypes']): string => {
  const kept = keptTypes(types);
  return kept === null ? 'Every plan' : kept.map((type) => PLAN_TYPE_WORDS[type]).join(', ');
};

const yesNo = (yes: boolean): string => (yes ? 'Yes' : 'No');

function changed(was: CriterionDraft, { criterion, section }: Placed): readonly RubricChange[] {
  const { id } = criterion;
  const rows = [
    ['title', 'wording', `${id} has another title.`, was.title, criterion.title],
    ['guidance', 'wording', `${id}: the guidance is reworded.`, was.guidance, criterion.guidance],
    ['good', 'wording', `${id}: what good looks like is reworded.`, was.good, criterion.good],
    [
      'limiting',
      'scoring',
      criterion.limiting ? `${id} caps the grade now when it is scored 0.` : `${id} no longer caps the grade.`,
      yesNo(was.limiting),
      yesNo(criterion.limiting),
    ],
    [
      'na-allowed',
      'scoring',
      criterion.naAllowed ? `${id} may be marked N/A now.` : `${id} can no longer be marked N/A.`,
      yesNo(was.naAllowed),
      yesNo(criterion.naAllowed),
    ],
    ['na-when', 'wording', `${id}: when N/A is right is reworded.`, naWords(was), naWords(criterion)],
    [
      'plan-types',
      'structure',
      `${id} is asked of other types of plan.`,
      typeWords(was.planTypes),
      typeWords(criterion.planTypes),
    ],
  ] as const;
  return rows.flatMap(([field, gravity, sentence, before, after]) =>
    before === after
      ? []
      : [{ gravity, place: { ...placeOf({ criterion, section }), field }, sentence, before, after }],
  );
}

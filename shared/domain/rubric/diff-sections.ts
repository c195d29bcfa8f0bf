import type { RubricChange } from './rubric-change';
import type { RubricContent, SectionDraft } from './rubric-draft';
import { whoMarks } from './who-marks';

type Content = Pick<RubricContent, 'sections'>;

/** What changed in the sections themselves, the order of what is in them included. */
export const diffSections = (before: Content, after: Content): readonly RubricChange[] => [
  ...before.sections.flatMap((section) => (find(after, section) === undefined ? [gone(section)] : [])),
  ...after.sections.flatMap((section) => {
    const was = find(before, section);
    return was === undefined ? [added(section)] : changed(was, section);
  }),
  ...orderOfSections(before, after),
];

const find = ({ sections }: Content, { id }: Pick<SectionDraft, 'id'>): SectionDraft | undefined =>
  sections.find((section) => section.id === id);

const gone = ({ id, title }: SectionDraft): RubricChange => ({
  gravity: 'structure',
  place: { part: 'sections' },
  sentence: `Section ${id} is gone.`,
  before: title,
  after: null,
});

const added = ({ id, title }: SectionDraft): RubricChange => ({
  gravity: 'structure',
  place: { part: 'section', sectionId: id },
  sentence: `Section ${id} is added.`,
  before: null,
  after: title,
});

function changed(was: SectionDraft, section: SectionDraft): readonly RubricChange[] {
  const { id } = section;
  const rows = [
    ['title', 'wording', `Section ${id} has another title.`, was.title, section.title],
    [
      'weight',
      'scoring',
      `Each criterion of section ${id} weighs ${section.weight} instead of ${was.weight}.`,
      String(was.weight),
      String(section.weight),
    ],
    [
      'discipline',
      'structure',
      `Section ${id} is marked by another discipline.`,
      whoMarks(was.discipline),
      whoMarks(section.discipline),
    ],
    [
      'order',
      'wording',
      `The criteria of section ${id} stand in another order.`,
      ...orders(was.criteria, section.criteria),
    ],
  ] as const;
  return rows.flatMap(([field, gravity, sentence, before, after]) =>
    before === after ? [] : [{ gravity, place: { part: 'section', sectionId: id, field }, sentence, before, after }],
  );
}

/** The ids that both lists hold, each in its own order. */
function orders(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]) {
  const common = (list: typeof before, other: typeof before) =>
    list
      .map(({ id }) => id)
      .filter((id) => other.some((one) => one.id === id))
      .join(', ');
  return [common(before, after), common(after, before)] as const;
}

function orderOfSections(before: Content, after: Content): readonly RubricChange[] {
  const [was, is] = orders(before.sections, after.sections);
  if (was === is) return [];
  return [
    {
      gravity: 'wording',
      place: { part: 'sections' },
      sentence: 'The sections stand in another order.',
      before: was,
      after: is,
    },
  ];
}

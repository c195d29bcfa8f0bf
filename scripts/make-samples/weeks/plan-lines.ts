import type { WeeksPlan } from '#shared/domain/audit/sample-weeks';
import type { NEED_CODES } from '#shared/domain/plan/plan-choices';
import type { SectionId } from '#shared/domain/plan/section-id';
import { ALL_NEEDS } from '../all-needs';
import { fillWords } from '../fill-words';
import type { Area, Child, Need, Provision } from '../plan-source';
import { LONG_WORDS } from '../section-words';
import type { Chance } from './chance';
import { BETTER_FROM } from './known-answer';
import type { Line } from './write-document';

const NAMES = ['Brindo', 'Talia', 'Oskie', 'Wenna', 'Jolan', 'Mirra', 'Pasco', 'Velda', 'Corwin', 'Ismay'] as const;

const AREA_OF: Readonly<Partial<Record<(typeof NEED_CODES)[number], Area>>> = {
  ASD: 'communication',
  SLCN: 'communication',
  SEMH: 'emotional',
  MLD: 'cognition',
  SLD: 'cognition',
  PMLD: 'cognition',
  SPLD: 'cognition',
  PD: 'sensory',
  HI: 'sensory',
  VI: 'sensory',
  MSI: 'sensory',
};

/** In how many plans' items of a hundred it says who, how often and how long, before provision got better and after. */
const EXACT_BEFORE = 38;
const EXACT_AFTER = 66;

const heading = (id: SectionId): Line => ({ kind: 'heading', words: `Section ${id}: ${LONG_WORDS[id]}` });
const text = (words: string): Line => ({ kind: 'text', words });
const item = (words: string): Line => ({ kind: 'item', words });

const exact = ({ what, who, often, group, review }: Provision): string =>
  `${what}. Delivered by ${who}: ${often}, ${group}. ${review}.`;

export interface InventedText {
  readonly lines: readonly Line[];
  /** Share of the provision that is exact, as a leaning of Section F: half of it is 0. */
  readonly providesWell: number;
}

/** The words of one invented plan. */
export function inventLines(chance: Chance, { fields }: Pick<WeeksPlan, 'fields'>, week: number): InventedText {
  const child = inventChild(chance, Number(fields.year));
  const needs = chooseNeeds(chance, fields.need);
  const fill = (words: string) => fillWords(words, child);
  const sharp = week >= BETTER_FROM ? EXACT_AFTER : EXACT_BEFORE;
  const provision = needs.flatMap(({ provision }) => provision).map((one) => ({ one, exact: chance.happens(sharp) }));
  const share = provision.filter((one) => one.exact).length / provision.length;
  const lines: Line[] = [
    text('Education, Health and Care plan (invented: no such child exists)'),
    heading('A'),
    text(
      fill(
        '{name} told us with photographs what a good day is: friends, being outdoors and time to finish things. “I want people to ask me,” {he} said.',
      ),
    ),
    text('Parents wrote that they are proud of how far things have come and worried about the next move.'),
    heading('B'),
    ...needs.flatMap((need) => need.needs.map((words) => text(fill(words)))),
    heading('C'),
    ...healthNeeds(chance).map((words) => text(fill(words))),
    heading('D'),
    text(
      fill('{name} is not known to social care. The family was offered an assessment and did not wish to have one.'),
    ),
    heading('E'),
    ...needs.flatMap((need) => need.outcomes.map((outcome) => item(fill(outcome.text)))),
    heading('F'),
    ...provision.map(({ one, exact: isExact }) => item(fill(isExact ? exact(one) : one.weak))),
    heading('G'),
    text('Not applicable. No health provision was called for in the advice received.'),
    heading('H1'),
    text('Not applicable. No needs were identified under section 2 of the 1970 Act.'),
    heading('H2'),
    text('Not applicable, as the advice identified no other social care needs.'),
    heading('I'),
    text('Placeholder Lane School, a maintained school.'),
    heading('J'),
    text('The family has not asked for a personal budget.'),
    heading('K'),
    text('Educational psychologist, dated and appended. School, dated and appended. Parents, dated and appended.'),
  ];
  return { lines, providesWell: 0.5 * (share - sharp / 100) };
}

function inventChild(chance: Chance, year: number): Child {
  return {
    name: chance.pick(NAMES),
    pronoun: chance.happens(28) ? 'she' : 'he',
    born: '',
    year: `Year ${year}`,
    setting: year > 11 ? 'college' : 'school',
    by: `the end of Year ${Math.min(14, year + 2)}`,
    soon: 'July next year',
  };
}

/** Sorted, since a module's exports come in another order from one loader to the next. */
const NEEDS = [...ALL_NEEDS].sort((a, b) => (a.title < b.title ? -1 : 1));

function chooseNeeds(chance: Chance, code: WeeksPlan['fields']['need']): readonly Need[] {
  const area = code === undefined ? undefined : AREA_OF[code];
  const own = NEEDS.filter((need) => need.area === area);
  const first = chance.pick(own.length > 0 ? own : NEEDS);
  const others = NEEDS.filter((need) => need !== first && need.area !== first.area);
  return [first, chance.pick(others)];
}

const healthNeeds = (chance: Chance): readonly string[] =>
  chance.pick([
    ['{name} has no health needs that relate to {his} special educational needs. The school nurse confirmed this.'],
    ['{name} has asthma, which is well controlled. It makes {him} tire sooner in the afternoon.'],
    ['{name} has epilepsy with absences several times a day, so that {he} misses parts of what is said.'],
  ]);

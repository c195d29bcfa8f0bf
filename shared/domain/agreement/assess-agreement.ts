import { groupBy } from '../../lib/group-by';
import type { RubricSectionId } from '../rubric/rubric';
import type {
  AgreementCriterion,
  AgreementInput,
  AgreementReport,
  CriterionAgreement,
  MarkedPlan,
} from './agreement-report';
import { type SumsShape, sumsShape } from './agreement-sums';
import { compareCodes, inConflict } from './compare-codes';
import { type Gatherer, gatherer } from './gather';
import { NO_MARK, NOT_APPLICABLE, NOT_EVIDENCED } from './mark-code';

/**
 * How far people who marked the same plans agree: by criterion, by section, and over all. A section's figures and the overall
 * ones are over all its criteria's marks, with plans as what was sampled: parts by discipline and drafts of one plan are all
 * counted, and are one plan. One pass over plans and criteria.
 */
export function assessAgreement({ criteria, ratings, plans }: AgreementInput): AgreementReport {
  const shape = sumsShape(ratings);
  const overall = gatherer(shape, 'items');
  const sections = new Map<RubricSectionId, Gatherer>();
  for (const { section } of criteria) {
    if (!sections.has(section)) sections.set(section, gatherer(shape, 'items'));
  }
  const gathered = criteria.map((criterion) => criterionGatherer(criterion, shape));
  for (const markings of groupBy(plans, ({ planId }) => planId).values()) {
    for (const [index, criterion] of criteria.entries()) {
      const into = [gathered[index], sections.get(criterion.section), overall];
      for (const marking of markings) addMarking(into, marking, index, criterion.tolerance);
    }
    for (const of of [...gathered, ...sections.values(), overall]) of.endPlan();
  }
  return {
    overall: overall.figures(),
    sections: [...sections].map(([section, of]) => ({ section, ...of.figures() })),
    criteria: gathered.map(({ figures }) => figures()),
  };
}

function addMarking(
  into: readonly (Pick<Gatherer, 'add'> | undefined)[],
  { marks }: MarkedPlan,
  index: number,
  tolerance: number,
): void {
  const codes = marks.map((codes) => codes[index] ?? NO_MARK).filter((code) => code !== NO_MARK);
  const compared = compareCodes(codes);
  const conflict = inConflict(codes[0] ?? NO_MARK, codes[1] ?? NO_MARK, tolerance);
  for (const of of into) of?.add(compared, codes, conflict);
}

interface CriterionGatherer {
  readonly add: Gatherer['add'];
  readonly endPlan: Gatherer['endPlan'];
  readonly figures: () => CriterionAgreement;
}

function criterionGatherer(criterion: AgreementCriterion, shape: SumsShape): CriterionGatherer {
  const table = Array.from({ length: shape.ratings + 2 }, () => new Array<number>(shape.ratings + 2).fill(0));
  const of = gatherer(shape, 'plans');
  return {
    add: (compared, codes, conflict) => {
      const [first, second] = codes;
      if (first !== undefined && second !== undefined) addTo(table, shape.ratings, first, second);
      of.add(compared, codes, conflict);
    },
    endPlan: of.endPlan,
    figures: () => ({ ...of.figures(), criterion, table }),
  };
}

function addTo(table: number[][], ratings: number, first: number, second: number): void {
  const cells = table[indexOf(first, ratings)];
  const column = indexOf(second, ratings);
  if (cells !== undefined) cells[column] = (cells[column] ?? 0) + 1;
}

function indexOf(code: number, ratings: number): number {
  if (code === NOT_EVIDENCED) return ratings;
  return code === NOT_APPLICABLE ? ratings + 1 : code;
}

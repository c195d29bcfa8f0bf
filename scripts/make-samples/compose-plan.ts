import type { PlantedFault } from '#shared/domain/plan/sample-manifest';
import type { SectionId } from '#shared/domain/plan/section-id';
import { fillWords } from './fill-words';
import {
  AREA_TITLES,
  AREAS,
  type Area,
  list,
  type NeedUse,
  type OwnSectionId,
  type Piece,
  type PlanSource,
  type Provision,
  sub,
  table,
  text,
} from './plan-source';

/** What one area of need holds, kept apart so that column layouts can set needs, provision and outcomes side by side. */
export interface AreaParts {
  readonly area: Area;
  readonly title: string;
  readonly B: readonly Piece[];
  readonly F: readonly Piece[];
  readonly E: readonly Piece[];
}

export interface ComposedPlan {
  readonly source: PlanSource;
  readonly areas: readonly AreaParts[];
  readonly own: Readonly<Record<OwnSectionId, readonly Piece[]>>;
  readonly faults: readonly PlantedFault[];
}

/** Items as sentences suit running text and narrow columns; a table answers who, how often and how long at a glance. */
export type ProvisionStyle = 'sentences' | 'table';

const PROVISION_HEAD = ['Provision', 'Delivered by', 'How often and how long', 'Group size', 'Monitoring'];
const VAGUE_CELLS = ['School staff', 'Ongoing', 'As appropriate', 'Regularly'];

const sentenceOf = (item: Provision): string =>
  `${item.what}. Delivered by ${item.who}: ${item.often}, ${item.group}. ${item.review}.`;

const firstSentence = (paragraph: string): string => paragraph.slice(0, paragraph.indexOf('. ') + 1) || paragraph;

/** Puts a plan's needs, outcomes and provision together from the bank and lists every fault planted on the way. */
export function composePlan(source: PlanSource, style: ProvisionStyle): ComposedPlan {
  const fill = (template: string) => fillWords(template, source.child);
  const faults: PlantedFault[] = [...source.planted];
  const movedToHealth: Piece[] = [];

  const provisionOf = (use: NeedUse): Piece[] => {
    const kept = use.need.provision.flatMap((item, index) => {
      if (use.toHealth?.includes(index)) {
        const sentence = fill(sentenceOf(item));
        movedToHealth.push(text(sentence));
        faults.push({ code: 'therapy-in-health', section: 'G', sentence: fill(item.what) });
        return [];
      }
      const weak = use.weak?.includes(index) ?? false;
      if (weak) faults.push({ code: 'vague-provision', section: 'F', sentence: fill(item.weak) });
      return [{ item, weak }];
    });
    if (style === 'sentences')
      return [list(...kept.map(({ item, weak }) => fill(weak ? item.weak : sentenceOf(item))))];
    const rows = kept.map(({ item, weak }) =>
      weak ? [item.weak, ...VAGUE_CELLS] : [item.what, item.who, item.often, item.group, item.review],
    );
    return [table(PROVISION_HEAD, ...rows.map((row) => row.map(fill)))];
  };

  const areaParts = AREAS.map((area): AreaParts => {
    const uses = source.uses.filter((use) => use.need.area === area);
    for (const use of uses.filter((one) => one.noProvision))
      faults.push({
        code: 'need-without-provision',
        section: 'B',
        sentence: firstSentence(fill(use.need.needs[1] ?? '')),
      });
    const none = [text(`No needs were identified in this area.`)];
    return {
      area,
      title: AREA_TITLES[area],
      B:
        uses.length === 0
          ? none
          : uses.flatMap(({ need }) => [sub(need.title), ...need.needs.map((p) => text(fill(p)))]),
      F: uses
        .filter((use) => !use.noProvision)
        .flatMap((use) => [sub(`To meet: ${use.need.title.toLowerCase()}`), ...provisionOf(use)]),
      E: uses.flatMap(({ need }) =>
        need.outcomes.flatMap((outcome) => [text(fill(outcome.text)), list(...outcome.steps.map(fill))]),
      ),
    };
  });
  return {
    source,
    areas: areaParts,
    own: { ...source.own, G: [...movedToHealth, ...source.own.G] },
    faults,
  };
}

/** All of one section's pieces in order, for layouts that set sections one after another. */
export function sectionPieces(plan: ComposedPlan, id: SectionId): readonly Piece[] {
  const { needsIntro, outcomesExtra, provisionExtra } = plan.source;
  const byArea = (letter: 'B' | 'E' | 'F') =>
    plan.areas.flatMap((area) => (area[letter].length === 0 ? [] : [sub(area.title), ...area[letter]]));
  if (id === 'B') return [...needsIntro, ...byArea('B')];
  if (id === 'E') return [...byArea('E'), ...outcomesExtra];
  if (id === 'F') return [...byArea('F'), ...provisionExtra];
  return plan.own[id];
}

/** Every stretch of text in a list of pieces, cell by cell and item by item, as a reader of the file meets it. */
export const textsOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'list') return [...piece.items];
    if (piece.kind === 'table') return [...piece.head, ...piece.rows.flat()];
    return [piece.text];
  });

import { AlignmentType, Paragraph, type Table, TextRun } from 'docx';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan-choices';
import type { ComposedPlan } from '../compose-plan';
import { gridTable, type PieceLook } from './write-pieces';

export const COUNCIL = 'Exampleshire County Council';

const HELD = 'Held on the council’s case system';

/** Label and value of each personal detail on the first page; identifying numbers are never part of a sample. */
export const personalDetails = ({ source }: ComposedPlan): [string, string][] => [
  ['Name', source.child.name],
  ['Date of birth', source.child.born],
  ['Year group', source.child.year],
  ['Home address', HELD],
  ['Parents or carers', HELD],
  ['Setting', source.placement === '' ? 'Not yet named' : source.placement],
  ['Council reference', source.ref],
  ['Kind of plan', PLAN_TYPE_WORDS[source.type]],
  ['Status', source.status],
  ['Date', source.issued],
];

export const LEGAL_NOTE =
  'This plan is made under section 37 of the Children and Families Act 2014. It records what is needed, what will be provided and what everyone hopes will be achieved, and it is reviewed at least once every twelve months.';

/** Council name, title, details and legal note, as they stand before the first section. */
export function frontPage(plan: ComposedPlan, look: PieceLook, accent: string): (Paragraph | Table)[] {
  const line = (text: string, size: number, color: string, after: number) =>
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { after, line: 264, lineRule: 'auto' },
      children: [new TextRun({ text, size, color, bold: true })],
    });
  return [
    line(COUNCIL, 28, '404040', 80),
    line('Education, Health and Care Plan', 44, accent, 80),
    line(`for ${plan.source.child.name}`, 32, '404040', 320),
    gridTable([], personalDetails(plan), look),
    new Paragraph({
      spacing: { before: 240, after: 120, line: 264, lineRule: 'auto' },
      children: [new TextRun({ text: LEGAL_NOTE, size: look.size })],
    }),
  ];
}

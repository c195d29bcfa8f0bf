import { describe, expect, it } from 'vitest';
import { coverPart } from '#shared/domain/report/parts/cover/cover-part';
import { makeContext } from '../../../../helpers/report/make-context';

const factsOf = (built: ReturnType<typeof coverPart>): readonly string[] => {
  const facts = built.part.blocks.find((block) => block.kind === 'facts');
  return facts?.kind === 'facts' ? facts.items.map(({ label, text }) => `${label}: ${text}`) : [];
};

const decisions = { words: { decisions: 'Agree the next training round.\nFund two posts.' } };

describe('the cover of a report', () => {
  it('tells for whom, by whom, of which days, held against what, how many audits, with which rubric and program', () => {
    const built = coverPart(
      makeContext({
        choice: { boardDate: '2026-12-10', ...decisions, ticked: ['decisions'] },
        head: {
          council: 'Northmoor Council',
          board: 'SEND Programme Board',
          preparedBy: 'SEND quality lead',
          classification: 'Official',
          baseline: { from: '2026-W23', to: '2026-W35', firstDay: '2026-06-01', lastDay: '2026-08-30' },
        },
      }),
    );
    expect(factsOf(built)).toEqual([
      'Council: Northmoor Council',
      'For: SEND Programme Board, 10 December 2026',
      'Decision wanted: Agree the next training round. (and 1 more in the summary)',
      'Prepared by: SEND quality lead',
      'Classification: Official',
      'Meant for: The Board. Treat it as a published paper.',
      'Period: 31 August to 29 November 2026',
      'Compared with: 1 June to 30 August 2026',
      'Audits: 40',
      'Rubric: EHC plan quality rubric, version 1',
      'Data frozen on: 1 December 2026',
      'Made with: EHC Plan Audit 1.0.0',
    ]);
  });

  it('leaves out what nobody wrote, and a decision that is not ticked', () => {
    const labels = factsOf(coverPart(makeContext({ choice: decisions }))).map((fact) => fact.split(':')[0]);
    expect(labels).toEqual(['Meant for', 'Period', 'Compared with', 'Audits', 'Rubric', 'Data frozen on', 'Made with']);
  });
});

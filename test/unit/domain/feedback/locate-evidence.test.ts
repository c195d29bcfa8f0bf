import { describe, expect, it } from 'vitest';
import { locateEvidence } from '#shared/domain/feedback/locate-evidence';
import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { Block, PlanText } from '#shared/domain/plan/plan-text';
import { evidenceOf, OLDER_HASH, TEXT_HASH } from '../../../helpers/make-feedback-source';

const block = (id: string, text: string, page?: number): Block => ({
  id,
  kind: 'paragraph',
  text,
  ...(page === undefined ? {} : { page }),
});

const planText: PlanText = {
  intakeVersion: 1,
  format: 'pdf',
  pages: 4,
  blocks: [
    block('b0', 'A teaching assistant supports reading as appropriate.', 3),
    block('b1', 'Words that stand in no section of this plan at all.', 4),
  ],
  sections: [{ id: 'F', title: 'Section F', blockIds: ['b0'] }],
  warnings: [],
};

const draft = { planText, textHash: TEXT_HASH, corrections: [] };
const evidence = [
  evidenceOf('F2', 'as appropriate').evidence,
  { ...evidenceOf('F2', 'words of another draft').evidence, textHash: OLDER_HASH },
];

describe('looking evidence up for a feedback sheet', () => {
  it('gives section and page of what is found, and says what is lost', () => {
    expect(locateEvidence(draft, evidence).map(({ passages }) => passages)).toEqual([
      [
        {
          standing: 'found',
          section: 'F',
          page: 3,
          around: { before: 'A teaching assistant supports reading ', after: '.' },
        },
      ],
      [{ standing: 'lost', section: null }],
    ]);
  });

  it('gives the sentence around a few words and around what a wording prompt marked, and around no others', () => {
    const told = evidenceOf('F2', 'A teaching assistant supports reading').evidence;
    const around = (one: typeof told) => locateEvidence(draft, [one])[0]?.passages[0]?.around;
    expect(around(told)).toBeUndefined();
    expect(around({ ...told, promptKey: 'any' })).toEqual({ before: '', after: ' as appropriate.' });
  });

  it('goes by the sections as a person corrected them', () => {
    const moved: SectionCorrection = {
      id: 'c1',
      planId: 'plan-1',
      textHash: TEXT_HASH,
      blockIds: ['b0'],
      to: 'G',
      order: 1,
    };
    expect(locateEvidence({ ...draft, corrections: [moved] }, evidence)[0]?.passages[0]?.section).toBe('G');
  });

  it('looks nothing up where the text cannot be read, and says so of each passage', () => {
    expect(locateEvidence(null, evidence).map(({ passages }) => passages.map(({ standing }) => standing))).toEqual([
      ['unchecked'],
      ['unchecked'],
    ]);
  });

  it('has the part of a page image only in the file it was chosen in', () => {
    const area = { page: 2 };
    const [here, there] = locateEvidence(draft, [
      { ...evidenceOf('F2', []).evidence, area },
      { ...evidenceOf('F2', []).evidence, area, textHash: OLDER_HASH },
    ]);
    expect([here?.area, there?.area]).toEqual(['found', 'lost']);
  });
});

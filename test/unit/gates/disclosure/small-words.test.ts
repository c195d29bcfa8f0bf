import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { text } from '#shared/domain/report/model/cells';
import type { PartId } from '#shared/domain/report/model/part-ids';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { checkDisclosure } from '#shared/gates/disclosure/check-disclosure';
import { plainPage } from '../../../helpers/disclosure/plain-page';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';

type Block = ReportModel['parts'][number]['blocks'][number];

/** The sample with a block of each of these parts changed. */
function changed(part: PartId, change: (block: Block) => Block): ReportModel {
  const parts = SAMPLE_MODEL.parts.map((one) => (one.id === part ? { ...one, blocks: one.blocks.map(change) } : one));
  return { ...SAMPLE_MODEL, parts };
}

const inTable = (part: PartId, words: string) =>
  changed(part, (block) =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => ({ ...row, cells: [text(words), ...row.cells.slice(1)] })) }
      : block,
  );

const onCover = (words: string) =>
  changed('cover', (block) =>
    block.kind === 'facts' ? { ...block, items: [...block.items, { label: 'Decision wanted', text: words }] } : block,
  );

const rulesOf = (model: ReportModel) =>
  checkDisclosure({ kind: 'html', bytes: strToU8(plainPage(model)) }, { model, privateWords: [] }).map(
    ({ rule }) => rule,
  );

describe('small numbers in what people wrote', () => {
  for (const [where, model] of [
    ['a risk', inTable('risks', 'The advice of 3 children came late')],
    ['a risk, in words', inTable('risks', 'Only three pupils have a place')],
    ['an action', inTable('actions', 'Mend the 2 of 40 plans without a section F')],
    ['an action, of some', inTable('actions', 'Help for just two of the families')],
    ['the decision on the cover', onCover('Agree a place for only two children')],
  ] as const)
    it(`are found in ${where}`, () => {
      expect(rulesOf(model)).toContain('small-number-in-words');
    });

  for (const [what, model] of [
    ['how much is done', inTable('actions', 'Each manager reads 3 plans a month')],
    ['how many posts there are', inTable('risks', 'Only one educational psychologist is in post')],
    ['a bound', inTable('risks', 'Fewer than 4 pupils would be a surprise: no more than 4 pupils')],
    ['a decision without a count', onCover('Agree that section F is sampled each week')],
  ] as const)
    it(`are not ${what}`, () => {
      expect(rulesOf(model)).toEqual([]);
    });
});

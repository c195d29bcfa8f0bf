import type { ImportSummary } from '../../workers/import-types';

const plans = (count: number): string => (count === 1 ? '1 plan' : `${count} plans`);

const drafts = (count: number): string => (count === 1 ? '1 new draft' : `${count} new drafts`);

/** What became of a load in one sentence: `9 plans added, 2 already there, 1 refused.` */
export function summaryWords(summary: ImportSummary): string {
  const { added, drafts: newDrafts, mended, known, sameReference, refused, cancelled } = summary;
  const parts = [
    added > 0 ? `${plans(added)} added` : '',
    newDrafts > 0 ? `${drafts(newDrafts)} added` : '',
    added + newDrafts === 0 ? 'Nothing added' : '',
    mended > 0 ? `${mended} put back` : '',
    known > 0 ? `${known} already there` : '',
    sameReference > 0 ? `${sameReference} with a reference in use` : '',
    refused > 0 ? `${refused} refused` : '',
    cancelled > 0 ? `${cancelled} cancelled` : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')}.`;
}

import type { ImportSummary } from '../../workers/import-types';

const plans = (count: number): string => (count === 1 ? '1 plan' : `${count} plans`);

/** What became of a load in one sentence: `9 plans added, 2 already known, 1 refused.` */
export function summaryWords({ added, mended, known, refused, cancelled }: ImportSummary): string {
  const parts = [
    added > 0 ? `${plans(added)} added` : 'Nothing added',
    mended > 0 ? `${mended} put back` : '',
    known > 0 ? `${known} already known` : '',
    refused > 0 ? `${refused} refused` : '',
    cancelled > 0 ? `${cancelled} cancelled` : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')}.`;
}

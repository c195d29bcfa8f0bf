import type { ImportLine, ImportSummary } from './import-types';

/** Counts what became of the files of a load, as its lines stand now. */
export function summariseLines(lines: readonly ImportLine[]): ImportSummary {
  const many = (fits: (line: ImportLine) => boolean) => lines.filter(fits).length;
  const isDraft = ({ draft = 1 }: ImportLine) => draft > 1;
  return {
    added: many((line) => line.outcome === 'added' && !isDraft(line)),
    drafts: many((line) => line.outcome === 'added' && isDraft(line)),
    mended: many(({ outcome }) => outcome === 'mended'),
    known: many(({ outcome }) => outcome === 'same-file'),
    sameReference: many(({ outcome }) => outcome === 'same-reference'),
    refused: many(({ outcome }) => outcome === 'refused'),
    cancelled: many(({ outcome }) => outcome === 'cancelled'),
  };
}

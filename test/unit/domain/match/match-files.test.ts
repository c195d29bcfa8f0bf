import { expect, test } from 'vitest';
import { ReferenceFinder } from '#shared/domain/match/find-references';
import { type LookedAt, matchFiles, referencesInName, referencesInText } from '#shared/domain/match/match-files';

const REFS = ['P-1', 'P-2', 'P-1042', 'P-1043', 'P-1044'];
const finder = new ReferenceFinder(REFS);

const look = (file: number, fileName: string, text: readonly string[] | null = null): LookedAt => ({
  file,
  name: referencesInName(fileName, finder),
  text,
});

test('the name tells first, and the text where the name tells nothing', () => {
  const { files, missing } = matchFiles(
    [look(0, 'p1042.docx'), look(1, 'plan of the week.docx', ['P-1043'])],
    REFS,
    new Set(['P-1']),
  );
  expect(files).toEqual([
    { file: 0, kind: 'matched', ref: 'P-1042', by: 'name' },
    { file: 1, kind: 'matched', ref: 'P-1043', by: 'text' },
  ]);
  expect(missing).toEqual(['P-2', 'P-1044']);
});

test('what could be two things is left to a person', () => {
  const { files } = matchFiles(
    [
      look(0, 'P-1042 and P-1043.docx'),
      look(1, 'P-1044.docx'),
      look(2, 'copy of P_1044.pdf'),
      look(3, 'P-9999.docx', ['P-1']),
      look(4, 'twins.docx', ['P-1', 'P-2']),
    ],
    REFS,
    new Set(),
  );
  expect(files).toEqual([
    { file: 0, kind: 'two-references', refs: ['P-1042', 'P-1043'] },
    { file: 1, kind: 'two-files', ref: 'P-1044', by: 'name' },
    { file: 2, kind: 'two-files', ref: 'P-1044', by: 'name' },
    { file: 3, kind: 'name-against-text', name: 'P-9999', refs: ['P-1'] },
    { file: 4, kind: 'two-references', refs: ['P-1', 'P-2'] },
  ]);
});

test('each file that belongs to no plan says why', () => {
  const { files, missing } = matchFiles(
    [
      look(0, 'P-9999.docx', []),
      look(1, 'shopping.docx', []),
      { ...look(2, 'scan.pdf'), refused: 'This file is damaged.' },
      look(3, 'P-1.docx'),
      { ...look(4, 'again.docx', []), known: 'P-1' },
    ],
    REFS,
    new Set(['P-1']),
  );
  expect(files).toEqual([
    { file: 0, kind: 'other-reference', name: 'P-9999' },
    { file: 1, kind: 'no-reference' },
    { file: 2, kind: 'refused', message: 'This file is damaged.' },
    { file: 3, kind: 'has-file', ref: 'P-1' },
    { file: 4, kind: 'has-file', ref: 'P-1' },
  ]);
  expect(missing).toEqual(['P-2', 'P-1042', 'P-1043', 'P-1044']);
});

test('only the beginning of a text is looked at', () => {
  const blocks = Array.from({ length: 60 }, (_, index) => ({ text: index === 50 ? 'See P-1042' : 'words' }));
  expect(referencesInText(blocks, REFS)).toEqual([]);
  expect(referencesInText([{ text: 'EHC plan' }, { text: 'Our reference: p 1042' }, ...blocks], REFS)).toEqual([
    'P-1042',
  ]);
});

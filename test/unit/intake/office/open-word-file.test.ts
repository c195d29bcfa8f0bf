import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { COUNCIL_FILE_ERRORS } from '#shared/domain/report/council-file-errors';
import { COUNCIL_FILE_LIMITS, openWordFile } from '#shared/intake/office/open-word-file';
import { bombEntry } from '../../../helpers/hostile/bomb';
import { entry, rawZip } from '../../../helpers/hostile/raw-zip';
import { makeTemplate, paragraph, run } from '../../../helpers/word/make-template';

const HELLO = makeTemplate({ body: paragraph(null, run('Hello')) });
const changed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...unzipSync(HELLO),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  });
const raw = (...more: Parameters<typeof rawZip>[0]): Uint8Array =>
  rawZip([...Object.entries(unzipSync(HELLO)).map(([name, bytes]) => entry(name, bytes)), ...more]);

function codeOf(bytes: Uint8Array): string {
  const opened = openWordFile(bytes);
  if (opened.ok) return 'ok';
  expect(opened.error.message).toBe(COUNCIL_FILE_ERRORS[opened.error.code]);
  return opened.error.code;
}

const types = (kind: string): string =>
  new TextDecoder().decode(unzipSync(HELLO)['[Content_Types].xml']).replace('document.main', kind);

const outside = (kind: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://council.example/x" TargetMode="External"/></Relationships>`;

describe('a council’s own Word file', () => {
  it('is opened as document and as template, with links, and as LibreOffice writes it', async () => {
    expect(codeOf(HELLO)).toBe('ok');
    expect(codeOf(makeTemplate({ body: paragraph(null, run('Hello')), isTemplate: true }))).toBe('ok');
    expect(codeOf(changed({ 'word/_rels/header1.xml.rels': outside('hyperlink') }))).toBe('ok');
    expect(codeOf(new Uint8Array(await readFile(resolve('test/fixtures/word/council-letter.docx'))))).toBe('ok');
    const opened = openWordFile(HELLO);
    expect(opened.ok && [...opened.value.keys()].sort()).toEqual(Object.keys(unzipSync(HELLO)).sort());
  });

  it('is refused with a sentence where it is none, is an old one, or is damaged', () => {
    expect(codeOf(new Uint8Array())).toBe('empty');
    expect(codeOf(new TextEncoder().encode('%PDF-1.7 and so on'))).toBe('not-word');
    expect(codeOf(new TextEncoder().encode('Dear all'))).toBe('not-word');
    expect(codeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]))).toBe(
      'legacy-doc',
    );
    expect(codeOf(HELLO.slice(0, HELLO.length / 2))).toBe('corrupt');
    expect(codeOf(changed({ 'word/styles.xml': '<w:styles' }))).toBe('corrupt');
    expect(codeOf(changed({ '[Content_Types].xml': types('spreadsheet') }))).toBe('not-word');
  });

  it('is refused with macros, however they are told', () => {
    expect(codeOf(changed({ 'word/vbaProject.bin': 'x' }))).toBe('macros');
    expect(codeOf(changed({ '[Content_Types].xml': types('document.macroEnabled.main') }))).toBe('macros');
    expect(codeOf(changed({ 'word/activeX/activeX1.xml': '<x/>' }))).toBe('macros');
  });

  it('is refused where it fetches from outside or could harm its reader', () => {
    for (const kind of ['image', 'oleObject', 'aFChunk', 'frame'])
      expect(codeOf(changed({ 'word/_rels/header1.xml.rels': outside(kind) }))).toBe('outside');
    expect(codeOf(changed({ 'word/x.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }))).toBe('unsafe');
    expect(codeOf(changed({ 'word/x.xml': `${'<a>'.repeat(400)}${'</a>'.repeat(400)}` }))).toBe('unsafe');
    expect(codeOf(raw(entry('../evil.xml', '<x/>')))).toBe('unsafe');
    expect(codeOf(raw({ ...entry('word/y.xml', '<x/>'), flags: 1 }))).toBe('encrypted');
  });

  it('is refused where it is too large, also as a bomb that says it is small', () => {
    expect(codeOf(raw(bombEntry('word/media/a.bin', 300)))).toBe('too-large');
    expect(codeOf(raw({ ...bombEntry('word/big.xml', 300, '<x>', '</x>'), size: 20 }))).toBe('too-large');
    const opened = openWordFile(HELLO, { ...COUNCIL_FILE_LIMITS, fileBytes: 100 });
    expect(opened.ok ? 'ok' : opened.error.code).toBe('too-large');
  });

  it('is refused where a workbook in it is a bomb, or none at all', () => {
    const bomb = rawZip([bombEntry('xl/worksheets/sheet1.xml', 300)]);
    expect(codeOf(raw(entry('word/embeddings/book.xlsx', bomb)))).toBe('too-large');
    expect(codeOf(raw(entry('word/media/picture.bin', bomb)))).toBe('too-large');
    expect(codeOf(changed({ 'word/embeddings/book.xlsx': 'no workbook' }))).toBe('corrupt');
    const book = rawZip([entry('xl/workbook.xml', '<x/>')]);
    expect(codeOf(raw(entry('word/embeddings/book.xlsx', book)))).toBe('ok');
  });

  it('is refused where relationships in capitals fetch from outside, or a part has a name of the language', () => {
    expect(codeOf(changed({ 'word/_rels/header1.xml.RELS': outside('image') }))).toBe('outside');
    expect(codeOf(raw(entry('__proto__', 'x')))).toBe('unsafe');
  });

  it('gives parts of two bytes a letter in the one encoding that all else is in', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><p>Über</p>';
    const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const opened = openWordFile(raw(entry('customXml/item1.xml', wide)));
    if (!opened.ok) throw new Error(opened.error.message);
    expect(new TextDecoder().decode(opened.value.get('customXml/item1.xml'))).toBe(text.replace('utf-16', 'UTF-8'));
  });

  it('never throws, whatever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(HELLO.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        (changes) => {
          const bytes = HELLO.slice();
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof codeOf(bytes)).toBe('string');
        },
      ),
      { numRuns: 300 },
    );
  });
});

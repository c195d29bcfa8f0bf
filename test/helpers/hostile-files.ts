import { loadedDocx, refusedDocx } from './hostile/hostile-docx';
import { expectedInWindow, type HostileFile } from './hostile/hostile-file';
import { loadedPdf, refusedPdf } from './hostile/hostile-pdf';
import { letterPicture } from './hostile/made-pdf';
import { oleFile } from './hostile/ole-file';

export { expectedInWindow, type HostileFile };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** First bytes of an old Word document's file information block ([MS-DOC] 2.5.2). */
const WORD_97 = new Uint8Array([0xec, 0xa5, 0xc1, 0x00]);

/** Files that are not what their names say. */
async function disguised(): Promise<HostileFile[]> {
  const refused = (
    name: string,
    bytes: Uint8Array,
    code: 'empty' | 'not-a-plan-file' | 'legacy-doc' | 'encrypted' | 'corrupt',
  ) => ({ name, bytes, expected: { ok: false, code } }) as const;
  const locked = oleFile({
    EncryptedPackage: new Uint8Array(64).fill(7),
    EncryptionInfo: new Uint8Array([4, 0, 4, 0]),
  });
  return [
    refused('empty.docx', new Uint8Array(), 'empty'),
    refused('empty.pdf', new Uint8Array(), 'empty'),
    refused('picture.docx', await letterPicture(), 'not-a-plan-file'),
    refused('picture.pdf', await letterPicture(), 'not-a-plan-file'),
    refused('text.docx', utf8('An invented note that somebody renamed.\r\n'), 'not-a-plan-file'),
    refused(
      'web-page.docx',
      utf8('<!doctype html><html><body><p>An invented page</p></body></html>'),
      'not-a-plan-file',
    ),
    refused('rich-text.doc', utf8('{\\rtf1\\ansi An invented note\\par}'), 'not-a-plan-file'),
    refused('old-word.doc', oleFile({ WordDocument: WORD_97, '1Table': new Uint8Array(16) }), 'legacy-doc'),
    refused('old-word.docx', oleFile({ WordDocument: WORD_97 }), 'legacy-doc'),
    refused('old-workbook.doc', oleFile({ Workbook: new Uint8Array([9, 8]) }), 'not-a-plan-file'),
    refused('password.docx', locked, 'encrypted'),
    refused('half-an-old-file.doc', locked.slice(0, 700), 'corrupt'),
  ];
}

/**
 * Every labelled bad file, made in memory, the same bytes each time. `canary` is the address that links, pictures and
 * scripts in them point to: give a server that fails the test when it is asked for anything.
 */
export async function hostileFiles({ canary = 'http://127.0.0.1:9' } = {}): Promise<HostileFile[]> {
  return [
    ...(await disguised()),
    ...refusedDocx(canary),
    ...loadedDocx(canary),
    ...(await refusedPdf()),
    ...loadedPdf(canary),
  ];
}

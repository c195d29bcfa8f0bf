import { bombEntry } from './bomb';
import type { HostileFile } from './hostile-file';
import { entry, rawZip } from './raw-zip';
import { documentXml, planParagraphs, tinyDocx, tinyEntries } from './tiny-docx';

const ENTITY_BOMB = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from(
  { length: 12 },
  (_, level) => `<!ENTITY ${String.fromCharCode(98 + level)} "${`&${String.fromCharCode(97 + level)};`.repeat(10)}">`,
).join('')}]>`;

const bigEndian = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xfe, 0xff]);
  for (let i = 0; i < text.length; i++) {
    bytes[2 + i * 2] = text.charCodeAt(i) >> 8;
    bytes[3 + i * 2] = text.charCodeAt(i) & 0xff;
  }
  return bytes;
};

const deep = (levels: number): string =>
  '<w:sdt><w:sdtContent>'.repeat(levels / 2) + planParagraphs + '</w:sdtContent></w:sdt>'.repeat(levels / 2);

const link = (id: string, text: string): string =>
  `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;

const refused = (
  name: string,
  bytes: Uint8Array,
  code: Extract<HostileFile['expected'], { ok: false }>['code'],
): HostileFile => ({
  name,
  bytes,
  expected: { ok: false, code },
});

/** Word files that must be refused. */
export function refusedDocx(canary: string): HostileFile[] {
  const whole = tinyDocx();
  const [start = '', end = ''] = documentXml('<w:p><w:r><w:t>|</w:t></w:r></w:p>').split('|');
  const external = `<!DOCTYPE w [<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY net SYSTEM "${canary}/entity">]>`;
  const withoutDocument = tinyEntries().filter(({ name }) => name !== 'word/document.xml');
  return [
    refused('truncated.docx', whole.slice(0, Math.floor(whole.length * 0.6)), 'corrupt'),
    refused(
      'one-byte-wrong.docx',
      whole.map((byte, index) => (index === 900 ? byte ^ 0xff : byte)),
      'corrupt',
    ),
    refused(
      'entity-bomb.docx',
      tinyDocx({ document: documentXml('<w:p><w:r><w:t>&m;</w:t></w:r></w:p>', ENTITY_BOMB) }),
      'unsafe',
    ),
    refused(
      'external-entity.docx',
      tinyDocx({ document: documentXml('<w:p><w:r><w:t>&file;&net;</w:t></w:r></w:p>', external) }),
      'unsafe',
    ),
    refused(
      'doctype-in-utf-16.docx',
      tinyDocx({ document: bigEndian(documentXml(planParagraphs, ENTITY_BOMB).replace('UTF-8', 'UTF-16')) }),
      'unsafe',
    ),
    refused('10000-deep.docx', tinyDocx({ document: documentXml(deep(10_000)) }), 'unsafe'),
    refused(
      'bomb-in-document.docx',
      rawZip([...withoutDocument, bombEntry('word/document.xml', 600, start, end)]),
      'too-large',
    ),
    refused('bomb-in-picture.docx', tinyDocx({ extra: [bombEntry('word/media/image1.bin', 600)] }), 'too-large'),
    refused(
      '2100-parts.docx',
      tinyDocx({ extra: Array.from({ length: 2_100 }, (_, i) => entry(`customXml/item${i}.xml`, '<x/>')) }),
      'too-large',
    ),
    refused('path-traversal.docx', tinyDocx({ extra: [entry('../../../../outside.txt', 'outside')] }), 'unsafe'),
    refused('windows-path.docx', tinyDocx({ extra: [entry('C:\\Windows\\outside.txt', 'outside')] }), 'unsafe'),
    refused('same-name-twice.docx', tinyDocx({ extra: [entry('word/document.xml', documentXml(''))] }), 'unsafe'),
    refused(
      'encrypted-zip.docx',
      rawZip(tinyEntries().map((one) => (one.name === 'word/document.xml' ? { ...one, flags: one.flags | 1 } : one))),
      'encrypted',
    ),
    refused('zip-without-document.docx', rawZip([entry('readme.txt', 'An invented note.')]), 'not-a-plan-file'),
    refused(
      'workbook.docx',
      rawZip([
        entry('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        entry('xl/workbook.xml', '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
      ]),
      'not-a-plan-file',
    ),
    refused('no-words.docx', tinyDocx({ document: documentXml('<w:p/>') }), 'no-text'),
  ];
}

/** Word files that load, with a warning where something in them is not shown or not followed. */
export function loadedDocx(canary: string): HostileFile[] {
  const picture =
    '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="rId3"/></v:shape></w:pict></w:r></w:p>';
  const field = `<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;${canary}/field.png&quot; "><w:r><w:t>field</w:t></w:r></w:fldSimple></w:p>`;
  return [
    {
      name: 'macro.docx',
      bytes: tinyDocx({
        links: [
          { kind: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', target: 'vbaProject.bin' },
        ],
        types: '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        extra: [entry('word/vbaProject.bin', new Uint8Array(2_048).fill(0x56))],
      }),
      expected: { ok: true, warnings: ['macros'], may: [] },
    },
    {
      name: 'links-and-remote-parts.docx',
      bytes: tinyDocx({
        document: documentXml(planParagraphs + link('rId1', 'press here') + link('rId2', 'or here') + picture + field),
        links: [
          { kind: 'hyperlink', target: 'javascript:document.title=1', external: true },
          { kind: 'hyperlink', target: `${canary}/link`, external: true },
          { kind: 'image', target: `${canary}/picture.png`, external: true },
        ],
        settingsLinks: [{ kind: 'attachedTemplate', target: `${canary}/template.dotm`, external: true }],
      }),
      expected: { ok: true, warnings: ['external-links'], may: ['images'] },
    },
    {
      name: 'embedded-file.docx',
      bytes: tinyDocx({
        types: '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>',
        extra: [entry('word/embeddings/oleObject1.bin', new Uint8Array(1_024).fill(0x4d))],
      }),
      expected: { ok: true, warnings: ['embedded-files'], may: [] },
    },
    {
      name: 'script-in-text.docx',
      bytes: tinyDocx({
        document: documentXml(
          `${planParagraphs}<w:p><w:r><w:t>&lt;img src=x onerror=&quot;document.title=1&quot;&gt;&lt;script&gt;document.title=1&lt;/script&gt;</w:t></w:r></w:p>`,
        ),
      }),
      expected: { ok: true, warnings: [], may: [] },
    },
  ];
}

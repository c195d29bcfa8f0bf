import { describe, expect, it } from 'vitest';
import { goodDocument, swap, zipParts } from '../../helpers/word/good-document';
import { expectSoundDocument } from '../../helpers/word/sound-document';
import { documentErrors, expectValidDocument } from '../../helpers/word/valid-document';

const broken = zipParts(swap(goodDocument(), 'word/document.xml', '<w:body>', '<w:body><w:tc/>'));

describe('asking the Open XML SDK about a document', () => {
  it('says nothing of a good one, and names what is wrong with another', async () => {
    await expectSoundDocument(zipParts(goodDocument()));
    await expect(expectValidDocument(broken)).rejects.toThrow(/finds the file invalid:\n.*document\.xml/);
    expect(documentErrors(broken)).toBe(documentErrors(broken.slice()));
  });

  it('does not take a document for sound that the gates stop though the SDK finds it valid', async () => {
    const pale = swap(goodDocument(), 'word/styles.xml', 'w:val="1B1F24"', 'w:val="BBBBBB"');
    await expectValidDocument(zipParts(pale));
    await expect(expectSoundDocument(zipParts(pale))).rejects.toThrow(/The gates stop it:\n.*pale/);
  });
});

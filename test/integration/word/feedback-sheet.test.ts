import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFeedbackSheet } from '#shared/domain/feedback/build-feedback-sheet';
import { type FeedbackOptions, USUAL_OPTIONS } from '#shared/domain/feedback/feedback-options';
import { type FeedbackSheet, KEEPING } from '#shared/domain/feedback/feedback-sheet';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { buildFeedbackFile } from '#shared/word/build-feedback-file';
import { cleanText } from '#shared/word/clean-text';
import { answerMap, draftAudit, evidenceOf, feedbackSource, MADE_AT } from '../../helpers/make-feedback-source';
import { oddText } from '../../helpers/odd-text';
import { below, partText, type ReadDocx, readDocx } from '../../helpers/read-docx';
import { expectSoundDocument } from '../../helpers/word/sound-document';
import { expectValidDocument } from '../../helpers/word/valid-document';

const MARKS = { A1: 3, B1: 2, E1: 1, F1: 1, F2: 0, F5: 'ne', G1: 'na', X1: 3 } as const;
const SUGGESTION = 'Two sessions a week:\n30 minutes each, one to one.';

function sheetOf(options: FeedbackOptions = USUAL_OPTIONS, ref = 'P-1042'): FeedbackSheet {
  const source = feedbackSource(MARKS, {
    plan: { ref },
    answers: answerMap(answersFrom(MARKS), {
      F2: { note: 'No item says how often.', suggestion: SUGGESTION, arose: 'advice' },
      A1: { note: 'Her own words.' },
    }),
    evidence: [
      evidenceOf('F2', 'support as appropriate', { standing: 'found', section: 'F', page: 6 }),
      evidenceOf('F1', 'words of an older draft', { standing: 'lost', section: null }),
    ],
    planNote: 'Nearly there.',
  });
  return buildFeedbackSheet(source, options, MADE_AT);
}

let sheet: FeedbackSheet;
let bytes: Uint8Array;
let docx: ReadDocx;

beforeAll(async () => {
  sheet = sheetOf();
  bytes = await buildFeedbackFile(sheet);
  docx = readDocx(bytes);
});

const texts = (read: ReadDocx = docx) => read.paragraphs.map(({ text }) => text);

describe('the Word file of a feedback sheet', () => {
  it('is valid Open XML, with and without quotes, notes and marking, and for an audit with no answer', async () => {
    const { classification: _, ...unmarked } = USUAL_OPTIONS;
    const empty = buildFeedbackSheet(feedbackSource({}, { audit: draftAudit() }), USUAL_OPTIONS, MADE_AT);
    // A criterion without note or quote is its heading alone, which says the rating.
    for (const one of [
      sheet,
      sheetOf({ ...unmarked, criteria: 'every', notes: false, quotes: false, auditor: 'initials' }),
      sheetOf({ ...USUAL_OPTIONS, good: false, ratings: false }),
      empty,
    ])
      await expectSoundDocument(await buildFeedbackFile(one), ['heading-over-nothing']);
  });

  it('reads back criterion by criterion: rating, quote, note, what good looks like, where it arose, suggestion', () => {
    const found = texts();
    const at = found.indexOf('F2 Specific and quantified: Not met (limiting criterion)');
    const good = DEFAULT_RUBRIC.sections.find(({ id }) => id === 'F')?.criteria.find(({ id }) => id === 'F2')?.good;
    expect(found.slice(at + 1, at + 4)).toEqual([
      '“support as appropriate” (section F, page 6)',
      `Note: No item says how often. Good looks like: ${good?.split('. ')[0]}. Vague wording comes from: the advice.`,
      'Suggested wording: Two sessions a week:30 minutes each, one to one.',
    ]);
    expect(found).toContain('“words of an older draft” (not found in this draft)');
    expect(found).toContain('Note on the plan: Nearly there.');
    expect(below(docx.document, 'w:br')).toHaveLength(1);
  });

  it('has the criteria as headings, the most pressing first, no level skipped, each with an outline level', () => {
    const headings = docx.paragraphs.filter(({ style }) => style?.startsWith('Heading'));
    expect(headings.map(({ style, text }) => [style, text.split(':')[0]])).toEqual([
      ['Heading1', 'Feedback on plan P-1042, draft 2'],
      ['Heading2', 'What to change, the most important first'],
      ['Heading3', 'F2 Specific and quantified'],
      ['Heading3', 'F1 Every need in section B has provision'],
      ['Heading3', 'F5 Therapy that educates or trains is in F, not G'],
      ['Heading3', 'E1 Outcomes are SMART'],
      ['Heading3', 'A1 The child’s own voice'],
      ['Heading2', 'The other criteria by rating'],
    ]);
    expect(partText(docx.parts, 'word/styles.xml').match(/w:outlineLvl w:val="[012]"/g)).toHaveLength(3);
  });

  it('lists every other criterion by its rating, without a table, and none where they are left out', async () => {
    expect(docx.tables).toEqual([]);
    const listed = docx.paragraphs.filter(({ style }) => style === 'Ratings').map(({ text }) => text);
    expect(listed.slice(0, 3)).toEqual(['Met:B1', 'Strong:X1', 'Not applicable:G1']);
    expect(listed[3]).toMatch(/^Not answered:A2, A3, /);
    const told = texts().flatMap((text) => /^([A-Z]\d[a-c]?) .*: /.exec(text)?.[1] ?? []);
    expect(new Set([...told, ...listed.join().matchAll(/\b[A-Z]\d[a-c]?\b/g)].map(String)).size).toBe(44);
    const without = readDocx(await buildFeedbackFile(sheetOf({ ...USUAL_OPTIONS, ratings: false, good: false })));
    expect(without.paragraphs.some(({ style }) => style === 'Ratings')).toBe(false);
    expect(texts(without).join()).not.toContain('Good looks like');
  });

  it('shows a phrase in its sentence with the phrase alone in bold', async () => {
    const around = { before: 'Staff will give ', after: ' play.' };
    const evidence = [evidenceOf('F2', 'opportunities for', { standing: 'found', section: 'F', around })];
    const marked = buildFeedbackSheet(feedbackSource({ F2: 0 }, { evidence }), USUAL_OPTIONS, MADE_AT);
    const read = readDocx(await buildFeedbackFile(marked));
    expect(texts(read)).toContain('“Staff will give opportunities for play.” (section F)');
    expect(partText(read.parts, 'word/document.xml')).toMatch(
      /<w:b\/>(?:(?!<w:r>).)*>opportunities for<\/w:t><\/w:r><w:r>(?:(?!<w:b\/>).)*> play\.</,
    );
  });

  it('says on every page whose words it holds, which plan it is of, its marking and its pages', () => {
    const footer = partText(docx.parts, 'word/footer1.xml');
    expect(footer).toContain(KEEPING.withWords);
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
    const header = partText(docx.parts, 'word/header1.xml');
    expect(header).toContain('Plan P-1042, draft 2');
    expect(header).toContain('Official-Sensitive');
  });

  it('is British English with a title, in 12 point or more, with no italics, capitals or underline', () => {
    const core = partText(docx.parts, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Feedback on plan P-1042, draft 2</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).not.toContain('Maya');
    const styles = partText(docx.parts, 'word/styles.xml');
    expect(styles).toContain('w:lang w:val="en-GB"');
    const sizes = [...styles.matchAll(/<w:sz w:val="(\d+)"/g)].map((match) => Number(match[1]));
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.filter((size) => size < 24)).toEqual([]);
    expect(partText(docx.parts, 'word/document.xml')).not.toMatch(/<w:(i|caps|smallCaps|u|sz)[ />]/);
  });

  it('holds no word of the plan when quotes are off, and says so at its foot', async () => {
    const off = readDocx(await buildFeedbackFile(sheetOf({ ...USUAL_OPTIONS, quotes: false })));
    for (const path of Object.keys(off.parts).filter((name) => name.endsWith('.xml')))
      expect(partText(off.parts, path)).not.toMatch(/support as appropriate|words of an older draft/);
    expect(texts(off)).toContain('Evidence: section F, page 6');
    expect(texts(off)).toContain('Evidence: not found in this draft');
    expect(partText(off.parts, 'word/footer1.xml')).toContain(KEEPING.withoutWords);
  });

  it('says of a draft audit that it is not submitted yet', async () => {
    const draft = buildFeedbackSheet(feedbackSource(MARKS, { audit: draftAudit() }), USUAL_OPTIONS, MADE_AT);
    const found = texts(readDocx(await buildFeedbackFile(draft)));
    expect(found[1]).toContain('Submitted: Not submitted yet: ratings may still change.');
    expect(found[1]).toContain('Grade: None before the audit is submitted.');
    expect(found.join()).not.toMatch(/handed in/i);
  });

  it('gives the same bytes twice, also in one process and seconds later, with no trace of the time of building', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(await buildFeedbackFile(sheetOf()), bytes)).toBe(0);
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
    expect(partText(docx.parts, 'docProps/core.xml').match(/2026-11-27T00:00:00Z/g)).toHaveLength(2);
  });
});

describe('a feedback sheet with odd words in it', () => {
  const hostile = (words: string): FeedbackSheet => {
    const source = feedbackSource(MARKS, {
      plan: { ref: words },
      answers: answerMap(answersFrom(MARKS), { F2: { note: words, suggestion: words } }),
      evidence: [evidenceOf('F2', words)],
      planNote: words,
      auditor: { role: 'lead', initials: words.slice(0, 5) },
    });
    return buildFeedbackSheet(source, { ...USUAL_OPTIONS, auditor: 'initials', classification: words }, MADE_AT);
  };

  it('stays well formed in every part, and shows the words as cleaned', async () => {
    await fc.assert(
      fc.asyncProperty(oddText, async (words) => {
        const read = readDocx(await buildFeedbackFile(hostile(words)));
        expect(read.paragraphs[0]?.text).toBe(cleanText(`Feedback on plan ${words}, draft 2`));
        for (const path of Object.keys(read.parts).filter((name) => name.endsWith('.xml')))
          expect(partText(read.parts, path)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/);
      }),
      { numRuns: 30 },
    );
  });

  it('is valid Open XML, and no word becomes a field or an element', async () => {
    const words = 'NUMPAGES CURRENT </w:t><w:p/> &amp; {{x}} \u202Eright to left\u202C ]]> \u0007 {"a":1}';
    const file = await buildFeedbackFile(hostile(words));
    await expectValidDocument(file);
    const read = readDocx(file);
    expect(texts(read).some((text) => text.startsWith(`Note: ${cleanText(words)} Good looks like: `))).toBe(true);
    expect(partText(read.parts, 'word/header1.xml')).not.toContain('w:instrText');
    const field = await buildFeedbackFile(hostile('CURRENT'));
    expect(partText(readDocx(field).parts, 'word/header1.xml')).not.toContain('w:instrText');
  });
});

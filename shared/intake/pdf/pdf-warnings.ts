import type { IntakeWarning } from '#shared/domain/plan/plan-text';

export interface PdfFindings {
  readonly scannedPages: readonly number[];
  /** No page has text: the whole file is a scan. */
  readonly wordless: boolean;
  readonly picturePages: readonly number[];
  readonly furnitureLines: number;
  readonly notes: number;
  readonly attachments: number;
  readonly scripts: boolean;
  readonly unsafeLinks: number;
}

/** Takes up what was counted. */
const them = (n: number): string => (n === 1 ? 'it' : 'them');
const are = (n: number): string => (n === 1 ? 'is' : 'are');

function pageList(pages: readonly number[]): string {
  const shown = pages.slice(0, 12).join(', ');
  const more = pages.length > 12 ? ` and ${pages.length - 12} more` : '';
  return `${pages.length === 1 ? 'Page' : 'Pages'} ${shown}${more}`;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What a PDF holds beside the text that is shown, in sentences for the auditor. */
export function pdfWarnings(findings: PdfFindings): IntakeWarning[] {
  const { scannedPages, wordless, picturePages, furnitureLines, notes, attachments, scripts, unsafeLinks } = findings;
  const all: ReadonlyArray<readonly [boolean, IntakeWarning['code'], string]> = [
    [
      scannedPages.length > 0,
      'scanned-pages',
      wordless
        ? 'This file is a scan: its pages are pictures without text, so none is read out; mark it beside its pages.'
        : `${pageList(scannedPages)} ${are(scannedPages.length)} scanned without text, so what is written there is not in the text; look at the pages themselves.`,
    ],
    [
      furnitureLines > 0,
      'headers-footers',
      `${count(furnitureLines, 'line that repeats', 'lines that repeat')} at the top or bottom of pages or across them ${are(furnitureLines)} not shown; look at the original if ${furnitureLines === 1 ? 'it matters' : 'they matter'}.`,
    ],
    [
      notes > 0,
      'comments',
      `${count(notes, 'comment', 'comments')} in the PDF ${are(notes)} not shown; read ${them(notes)} in the original.`,
    ],
    [
      picturePages.length > 0,
      'images',
      `${pageList(picturePages)} ${picturePages.length === 1 ? 'has' : 'have'} pictures that are not shown; look at the original.`,
    ],
    [
      scripts,
      'macros',
      'This PDF contains scripts; they were not run and are not kept in what is read, but open the file itself with care.',
    ],
    [
      attachments > 0,
      'embedded-files',
      `${count(attachments, 'attached file was', 'attached files were')} not opened; look in the original whether the plan needs ${them(attachments)}.`,
    ],
    [
      unsafeLinks > 0,
      'external-links',
      `This file points to things outside itself (${count(unsafeLinks, 'unusual link', 'unusual links')}); nothing was fetched or opened.`,
    ],
  ];
  return all.flatMap(([found, code, message]): IntakeWarning[] => {
    if (!found) return [];
    return [code === 'scanned-pages' ? { code, message, pages: [...scannedPages] } : { code, message }];
  });
}

import type { IntakeWarning } from '#shared/domain/plan/plan-text';

/** What a Word file holds beside the text that is shown. Counts only. */
export interface DocxFindings {
  trackedChanges: number;
  comments: number;
  headersFooters: number;
  footnotes: number;
  images: number;
  hiddenRuns: number;
  macros: number;
  embedded: number;
  linkedPictures: number;
  attachedTemplates: number;
  otherLinks: number;
}

export const noFindings = (): DocxFindings => ({
  trackedChanges: 0,
  comments: 0,
  headersFooters: 0,
  footnotes: 0,
  images: 0,
  hiddenRuns: 0,
  macros: 0,
  embedded: 0,
  linkedPictures: 0,
  attachedTemplates: 0,
  otherLinks: 0,
});

/** Takes up what was counted. */
const them = (n: number): string => (n === 1 ? 'it' : 'them');
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function linkWarning(findings: DocxFindings): string | null {
  const parts = [
    findings.linkedPictures > 0 ? count(findings.linkedPictures, 'linked picture') : null,
    findings.attachedTemplates > 0 ? count(findings.attachedTemplates, 'attached template') : null,
    findings.otherLinks > 0 ? count(findings.otherLinks, 'other link') : null,
  ].filter((part) => part !== null);
  return parts.length === 0
    ? null
    : `This file points to things outside itself (${parts.join(', ')}); nothing was fetched or opened.`;
}

/** Turns what was found into sentences for the auditor: what is not shown, and what to do. */
export function docxWarnings(findings: DocxFindings): IntakeWarning[] {
  const warnings: IntakeWarning[] = [];
  const warn = (code: IntakeWarning['code'], n: number, message: string) => {
    if (n > 0) warnings.push({ code, message });
  };
  const { trackedChanges, comments, headersFooters, footnotes, images, hiddenRuns, macros, embedded } = findings;
  warn(
    'tracked-changes',
    trackedChanges,
    `This plan has ${count(trackedChanges, 'tracked change')} not yet settled: insertions are shown as text, deletions are not shown; check it in Word.`,
  );
  warn(
    'comments',
    comments,
    `${count(comments, 'comment')} in the margin ${comments === 1 ? 'is' : 'are'} not shown; read ${them(comments)} in Word.`,
  );
  warn(
    'headers-footers',
    headersFooters,
    `${count(headersFooters, 'header or footer', 'headers and footers')} with text ${headersFooters === 1 ? 'is' : 'are'} not shown; read ${them(headersFooters)} in Word.`,
  );
  warn(
    'footnotes',
    footnotes,
    `${count(footnotes, 'footnote or endnote', 'footnotes and endnotes')} ${footnotes === 1 ? 'is' : 'are'} not shown; read ${them(footnotes)} in Word.`,
  );
  warn(
    'images',
    images,
    `${count(images, 'picture or drawing', 'pictures and drawings')} ${images === 1 ? 'is' : 'are'} not shown, only described; look at ${them(images)} in Word.`,
  );
  warn(
    'hidden-text',
    hiddenRuns,
    `${count(hiddenRuns, 'piece')} of hidden text ${hiddenRuns === 1 ? 'is' : 'are'} shown here as ordinary text; Word does not show it.`,
  );
  warn(
    'macros',
    macros,
    'This file contains macros; they were not run and are not kept in what is read, but open the file itself with care.',
  );
  warn(
    'embedded-files',
    embedded,
    `${count(embedded, 'embedded file')} ${embedded === 1 ? 'was' : 'were'} not opened; look in Word whether the plan's text needs ${them(embedded)}.`,
  );
  const links = linkWarning(findings);
  if (links) warnings.push({ code: 'external-links', message: links });
  return warnings;
}

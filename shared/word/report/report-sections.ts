import { type FileChild, type ISectionOptions, PageOrientation, TableOfContents } from 'docx';
import type { Part, ReportModel } from '#shared/domain/report/model/report-model';
import { LANDSCAPE_WIDTH, PAGE, PORTRAIT_WIDTH } from '../look';
import { title } from '../paragraphs';
import { Numbers, wordBlocks } from './blocks';
import { reportFooter, reportHeader } from './edges';
import { contentsTitle, partHeading } from './headings';

/** Parts that always begin a page: what a reader turns to. Others follow on where there is room. */
const ON_NEW_PAGE = new Set<Part['id']>(['summary', 'trend']);

/** Above and below the text, in twentieths of a point: room for a line at the top and foot of every page. */
const EDGE = 1300;

interface Stretch {
  readonly landscape: boolean;
  readonly children: FileChild[];
}

/**
 * All sections of the document: title, cover and contents first; pages turn sideways for wide parts and back after them.
 * @param hasPageNumbers whether the contents can tell pages.
 */
export function reportSections(model: ReportModel, hasPageNumbers: boolean): ISectionOptions[] {
  const numbers = new Numbers();
  const stretches: Stretch[] = [{ landscape: false, children: front(model, numbers, hasPageNumbers) }];
  for (const part of model.parts.filter(({ id }) => id !== 'cover')) {
    const last = stretches.at(-1);
    const begins = last === undefined || last.landscape !== part.landscape;
    const children = partChildren(part, model, numbers, !begins && ON_NEW_PAGE.has(part.id));
    if (!begins) last.children.push(...children);
    else if (children.length > 0) stretches.push({ landscape: part.landscape, children });
  }
  return stretches.map((stretch) => section(model, stretch));
}

function front(model: ReportModel, numbers: Numbers, hasPageNumbers: boolean): FileChild[] {
  const place = { numbers, threshold: model.threshold, width: PORTRAIT_WIDTH };
  const cover = model.parts.find(({ id }) => id === 'cover')?.blocks ?? [];
  return [title(model.title), ...wordBlocks(cover, place), contentsTitle(), contentsList(hasPageNumbers)];
}

function partChildren(part: Part, model: ReportModel, numbers: Numbers, onNewPage: boolean): FileChild[] {
  const width = part.landscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
  const blocks = wordBlocks(part.blocks, { numbers, threshold: model.threshold, width });
  // A part of places for words in which nothing was written would be a heading over nothing.
  return blocks.length === 0 ? [] : [partHeading(part.title, onNewPage), ...blocks];
}

/** Linked to the headings; never left for Word to fill in, which would ask the reader first. */
const contentsList = (hasPageNumbers: boolean): TableOfContents =>
  new TableOfContents('Contents', {
    hyperlink: true,
    headingStyleRange: '2-2',
    beginDirty: false,
    ...(hasPageNumbers ? {} : { pageNumbersEntryLevelsRange: '1-9' }),
  });

const section = (model: ReportModel, { landscape, children }: Stretch): ISectionOptions => {
  const width = landscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
  return {
    properties: {
      page: {
        // docx swaps the two for a landscape page.
        size: {
          width: PAGE.short,
          height: PAGE.long,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: EDGE, bottom: EDGE, left: PAGE.margin, right: PAGE.margin, header: 600, footer: 600 },
      },
    },
    headers: { default: reportHeader(model, width) },
    footers: { default: reportFooter(model, width) },
    children,
  };
};

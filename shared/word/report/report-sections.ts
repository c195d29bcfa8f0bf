import { type FileChild, type ISectionOptions, PageOrientation, TableOfContents } from 'docx';
import type { Part, ReportModel } from '#shared/domain/report/model/report-model';
import { LANDSCAPE_WIDTH, PAGE, PORTRAIT_WIDTH } from '../look';
import { title } from '../paragraphs';
import { type BlockPlace, Numbers, wordBlocks } from './blocks';
import { reportFooter, reportHeader } from './edges';
import { contentsTitle, partHeading } from './headings';

/** Parts that always begin a page: what a reader turns to. Others follow on where there is room. */
const ON_NEW_PAGE = new Set<Part['id']>(['summary', 'trend']);

/** Above and below the text, in twentieths of a point: room for a line at the top and foot of every page. */
const EDGE = 1150;

export interface SectionOptions {
  /** Whether the contents can tell pages. */
  readonly hasPageNumbers: boolean;
  /** Of charts; null for the document's own. */
  readonly font: string | null;
}

interface Stretch {
  readonly landscape: boolean;
  readonly children: FileChild[];
}

/**
 * All sections of the document: title, cover and contents first; pages turn sideways for wide parts and back after them.
 */
export function reportSections(model: ReportModel, { hasPageNumbers, font }: SectionOptions): ISectionOptions[] {
  const place = { numbers: new Numbers(), threshold: model.threshold, font };
  const stretches: Stretch[] = [{ landscape: false, children: front(model, place, hasPageNumbers) }];
  for (const part of model.parts.filter(({ id }) => id !== 'cover')) {
    const last = stretches.at(-1);
    const begins = last === undefined || last.landscape !== part.landscape;
    const children = partChildren(part, place, !begins && ON_NEW_PAGE.has(part.id));
    if (!begins) last.children.push(...children);
    else if (children.length > 0) stretches.push({ landscape: part.landscape, children });
  }
  return stretches.map((stretch) => section(model, stretch));
}

type Place = Omit<BlockPlace, 'width'>;

function front(model: ReportModel, place: Place, hasPageNumbers: boolean): FileChild[] {
  const cover = model.parts.find(({ id }) => id === 'cover')?.blocks ?? [];
  return [
    title(model.title),
    ...wordBlocks(cover, { ...place, width: PORTRAIT_WIDTH }),
    contentsTitle(),
    contentsList(hasPageNumbers),
  ];
}

function partChildren(part: Part, place: Place, onNewPage: boolean): FileChild[] {
  const width = part.landscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
  const blocks = wordBlocks(part.blocks, { ...place, width });
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
  const side = landscape ? PAGE.wideMargin : PAGE.margin;
  return {
    properties: {
      page: {
        // docx swaps the two for a landscape page.
        size: {
          width: PAGE.short,
          height: PAGE.long,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: EDGE, bottom: EDGE, left: side, right: side, header: 600, footer: 600 },
      },
    },
    headers: { default: reportHeader(model, width) },
    footers: { default: reportFooter(model, width) },
    children,
  };
};

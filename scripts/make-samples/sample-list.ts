import { boldCapitals } from './docx/bold-capitals';
import { boxedTables } from './docx/boxed-tables';
import { columnTables } from './docx/column-tables';
import { headingStyles } from './docx/heading-styles';
import { letters } from './docx/letters';
import { otherOrder } from './docx/other-order';
import { plainLines } from './docx/plain-lines';
import { trackedDraft } from './docx/tracked-draft';
import type { Layout } from './layout';
import { pdfColumns } from './pdf/columns-layout';
import { pdfHeadings } from './pdf/headings-layout';
import { pdfPlainLines } from './pdf/plain-layout';
import { pdfScannedPage } from './pdf/scanned-page-layout';
import type { PlanSource } from './plan-source';
import { p1042 } from './plans/p1042';
import { p1057 } from './plans/p1057';
import { p1063 } from './plans/p1063';
import { p1071 } from './plans/p1071';
import { p1088 } from './plans/p1088';
import { p1094 } from './plans/p1094';
import { p1103 } from './plans/p1103';
import { p1110 } from './plans/p1110';
import { p1119 } from './plans/p1119';
import { p1126 } from './plans/p1126';
import { p1138 } from './plans/p1138';
import { p1145 } from './plans/p1145';

/** Which plan is set out in which layout. */
export const SAMPLES: readonly { readonly source: PlanSource; readonly layout: Layout }[] = [
  { source: p1042, layout: headingStyles },
  { source: p1057, layout: boldCapitals },
  { source: p1063, layout: letters },
  { source: p1071, layout: plainLines },
  { source: p1088, layout: boxedTables },
  { source: p1094, layout: columnTables },
  { source: p1103, layout: otherOrder },
  { source: p1110, layout: trackedDraft },
  { source: p1119, layout: pdfHeadings },
  { source: p1126, layout: pdfColumns },
  { source: p1138, layout: pdfPlainLines },
  { source: p1145, layout: pdfScannedPage },
];

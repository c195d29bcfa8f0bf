/**
 * What of a Word document reaches mammoth. Anything not named here is stepped through: its tag is dropped and its
 * content read, so that no wrapper this tool has never heard of can swallow text.
 */

/** Kept with these attributes (local names in the `w` namespace). */
export const KEPT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'w:document': [],
    'w:body': [],
    'w:p': [],
    'w:r': [],
    'w:tbl': [],
    'w:tr': [],
    'w:tc': [],
    'w:sdt': [],
    'w:sdtContent': [],
    'w:pPr': [],
    'w:rPr': [],
    'w:trPr': [],
    'w:tcPr': [],
    'w:sdtPr': [],
    'w:br': ['type'],
    'w:tab': [],
    'w:noBreakHyphen': [],
    'w:softHyphen': [],
    'w:sym': ['font', 'char'],
    'w:fldChar': ['fldCharType'],
    'w:ffData': [],
  }),
);

/** Inside these only what is listed is kept; the rest says how text looks, which looks.ts keeps beside the tree. */
export const PROPERTIES: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(
  Object.entries({
    'w:pPr': { 'w:pStyle': ['val'], 'w:numPr': [], 'w:rPr': [] },
    'w:numPr': { 'w:ilvl': ['val'], 'w:numId': ['val'] },
    'w:rPr': { 'w:rStyle': ['val'], 'w:del': [] },
    'w:trPr': { 'w:tblHeader': [], 'w:del': [] },
    'w:tcPr': { 'w:gridSpan': ['val'], 'w:vMerge': ['val'] },
    'w:sdtPr': { 'w14:checkbox': [] },
    'w14:checkbox': { 'w14:checked': ['val'] },
    'w:ffData': { 'w:checkBox': [], 'w:ddList': [] },
    'w:ddList': { 'w:result': [], 'w:listEntry': [] },
    'w:checkBox': { 'w:checked': ['val'], 'w:default': ['val'] },
  }).map(([parent, children]) => [parent, new Map(Object.entries(children))]),
);

/** Dropped with all their content: deletions, layout, and what other parts of this tool count. */
export const DROPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:tblPrEx',
  'w:delText',
  'w:delInstrText',
]);

/** Other names for things mammoth knows by one name. */
export const RENAMED: ReadonlyMap<string, string> = new Map([
  ['w:cr', 'w:br'],
  ['w:ptab', 'w:tab'],
  ['m:r', 'w:r'],
  ['m:t', 'w:t'],
]);

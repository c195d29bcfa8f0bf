import type { SaxesTagNS } from 'saxes';
import type { DocxFindings } from './docx-findings';
import { isOn } from './read-xml';

type Counter = Exclude<
  { [K in keyof DocxFindings]: DocxFindings[K] extends number ? K : never }[keyof DocxFindings],
  never
>;

const COUNTED: ReadonlyMap<string, Counter> = new Map([
  ['w:ins', 'trackedChanges'],
  ['w:del', 'trackedChanges'],
  ['w:moveFrom', 'trackedChanges'],
  ['w:moveTo', 'trackedChanges'],
  ['w:commentReference', 'comments'],
  ['w:footnoteReference', 'footnotes'],
  ['w:endnoteReference', 'footnotes'],
  ['a:blip', 'images'],
  ['v:imagedata', 'images'],
  ['c:chart', 'images'],
  ['dgm:relIds', 'images'],
  ['w:altChunk', 'embedded'],
] as const);

/** Counts what an element says about the document beside its text. Returns true for a run that Word hides. */
export function countFinding(name: string, tag: SaxesTagNS, findings: DocxFindings): boolean {
  const counter = COUNTED.get(name);
  if (counter) findings[counter] += 1;
  return name === 'w:vanish' && isOn(tag);
}

/** Fields that fetch a picture from elsewhere when Word updates them. */
export function countInstruction(instruction: string, findings: DocxFindings): void {
  if (/^\s*(INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO)\b/i.test(instruction)) findings.linkedPictures += 1;
}

import { Element, type XmlElement } from 'mammoth/lib/xml/nodes.js';
import type { SaxesTagNS } from 'saxes';
import { refuseAbove } from '../refusal';
import { Alternatives } from './alternatives';
import { countFinding, countInstruction } from './count-findings';
import type { DocxFindings } from './docx-findings';
import { FormDropDown } from './form-drop-down';
import { LookReader } from './look-reader';
import type { Looks } from './looks';
import type { LabelOf } from './numbering-labels';
import { attribute, readXml } from './read-xml';
import { DROPPED, KEPT, PROPERTIES, RENAMED } from './tree-rules';

type Children = XmlElement['children'];

/**
 * Elements kept for mammoth before a file is refused as too large: some 150,000 paragraphs, where a plan of 500 pages has
 * 20,000. As a tree they take about 400 MB, far more than their bytes, so the limits on bytes are not enough.
 */
const MOST_ELEMENTS = 500_000;

/** An open element and where its content goes: its own list, its parent's where it is stepped through, null where dropped. */
interface Frame {
  readonly name: string;
  readonly into: Children | null;
}

/** The paragraph whose properties are being read; a text box puts paragraphs inside paragraphs. */
interface OpenParagraph {
  style: string;
  numId: string;
  level: string;
}

/** Builds the tree while the document is read once. */
class TreeBuilder {
  readonly root: Children = [];
  readonly #findings: DocxFindings;
  readonly #labelOf: LabelOf;
  readonly #frames: Frame[] = [];
  readonly #alternatives = new Alternatives();
  readonly #dropDown = new FormDropDown();
  readonly #lookReader = new LookReader();
  readonly #paragraphs: OpenParagraph[] = [];
  #text = '';
  #elements = 0;
  #textLength = 0;
  #hidden = false;

  constructor(findings: DocxFindings, labelOf: LabelOf) {
    this.#findings = findings;
    this.#labelOf = labelOf;
  }

  get looks(): Looks {
    return this.#lookReader.looks;
  }

  open(given: string, tag: SaxesTagNS): void {
    const parent = this.#frames.at(-1);
    const into = parent ? parent.into : this.root;
    if (into === null) {
      this.#lookReader.openDropped(given, tag, parent?.name ?? '', this.#frames.at(-2)?.name ?? '');
      this.#frames.push({ name: given, into });
      return;
    }
    const name = RENAMED.get(given) ?? given;
    if (!this.#alternatives.repeating && countFinding(name, tag, this.#findings)) this.#hidden = true;
    this.#before(name, tag, into);
    this.#lookReader.open(name, tag, parent?.name ?? '');
    const allowed = parent && PROPERTIES.get(parent.name);
    const kept = (allowed ?? KEPT).get(name);
    if (kept) this.#keep(name, tag, kept, into);
    else this.#frames.push({ name, into: allowed || DROPPED.has(name) ? null : into });
  }

  #keep(name: string, tag: SaxesTagNS, locals: readonly string[], into: Children): void {
    const attributes: Record<string, string> = {};
    for (const local of locals) {
      const value = attribute(tag, local);
      if (value !== undefined) attributes[`${name.startsWith('w14:') ? 'wordml' : 'w'}:${local}`] = value;
    }
    this.#count();
    const element = new Element(name.replace('w14:', 'wordml:'), attributes, []);
    into.push(element);
    this.#frames.push({ name, into: element.children });
  }

  #count(): void {
    this.#elements += 1;
    refuseAbove('elements', this.#elements, MOST_ELEMENTS);
  }

  #before(name: string, tag: SaxesTagNS, into: Children): void {
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({ style: '', numId: '', level: '' });
        break;
      case 'w:r':
        this.#hidden = false;
        break;
      case 'w:t':
      case 'w:instrText':
        this.#text = '';
        break;
      case 'w:pStyle':
      case 'w:numId':
      case 'w:ilvl':
        this.#paragraphProperty(name, attribute(tag, 'val') ?? '');
        break;
      case 'mc:AlternateContent':
        this.#alternatives.begin(into);
        break;
      case 'mc:Choice':
      case 'mc:Fallback':
        this.#alternatives.beginBranch(this.#textLength);
        break;
      case 'w:fldSimple':
        countInstruction(attribute(tag, 'instr') ?? '', this.#findings);
        break;
      default:
        this.#dropDown.open(name, tag);
    }
  }

  #paragraphProperty(name: string, value: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:numId') paragraph.numId = value;
    else paragraph.level = value;
  }

  text(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame?.into && (frame.name === 'w:t' || frame.name === 'w:instrText')) this.#text += text;
  }

  close(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    const parent = this.#frames.at(-1);
    if (frame.into) this.#after(frame.name, frame.into);
    const carrier = frame.into
      ? this.#lookReader.close(frame.name)
      : this.#lookReader.closeDropped(frame.name, parent?.name ?? '');
    if (!carrier) return;
    this.#count();
    (carrier.into === 'itself' ? frame : parent)?.into?.push(carrier.element);
  }

  #after(name: string, into: Children): void {
    switch (name) {
      case 'w:p':
        this.#paragraphs.pop();
        break;
      case 'w:t':
        this.#addText(into);
        break;
      case 'w:pPr':
        this.#addRun(this.#label(), this.#frames.at(-1)?.into);
        break;
      case 'w:r':
        this.#addRun(this.#dropDown.take(), this.#frames.at(-1)?.into);
        break;
      case 'mc:Choice':
      case 'mc:Fallback':
        this.#alternatives.endBranch(this.#textLength);
        break;
      case 'mc:AlternateContent':
        this.#alternatives.end();
        break;
      case 'w:instrText':
        countInstruction(this.#text, this.#findings);
        into.push(new Element('w:instrText', {}, [{ type: 'text', value: this.#text }]));
        break;
      default:
        this.#dropDown.close(name);
    }
  }

  #addText(into: Children): void {
    if (this.#text === '') return;
    this.#count();
    this.#textLength += this.#text.length;
    into.push(new Element('w:t', {}, [{ type: 'text', value: this.#text }]));
    if (this.#hidden && this.#text.trim() !== '' && !this.#alternatives.repeating) {
      this.#findings.hiddenRuns += 1;
      this.#hidden = false;
    }
  }

  #label(): string {
    const paragraph = this.#paragraphs.at(-1);
    const label = paragraph ? this.#labelOf(paragraph) : '';
    return label === '' ? '' : `${label} `;
  }

  #addRun(text: string, into: Children | null | undefined): void {
    if (text === '' || !into) return;
    this.#textLength += text.length;
    into.push(new Element('w:r', {}, [new Element('w:t', {}, [{ type: 'text', value: text }])]));
  }
}

/** The body's elements for mammoth, and what they look like beside it. */
export interface DocumentTree {
  readonly body: Children;
  readonly looks: Looks;
}

/**
 * Reads the main part once and returns the body's elements for mammoth: text, structure and the few properties that
 * matter, under standard prefixes; null where the part is no Word document. On the way it counts what is not shown (into
 * `findings`), keeps text that mammoth would pass over (simple fields, newer text boxes, wrappers it does not know) and
 * writes out automatic numbers that carry words, such as "Section B".
 */
export function readDocumentTree(
  xml: string,
  maxDepth: number,
  findings: DocxFindings,
  labelOf: LabelOf,
): DocumentTree | null {
  const builder = new TreeBuilder(findings, labelOf);
  readXml(xml, maxDepth, {
    open: (name, tag) => builder.open(name, tag),
    close: () => builder.close(),
    text: (text) => builder.text(text),
  });
  const [document] = builder.root;
  if (document?.type !== 'element' || document.name !== 'w:document') return null;
  const body = document.children.find((child) => child.type === 'element' && child.name === 'w:body');
  return body?.type === 'element' ? { body: body.children, looks: builder.looks } : null;
}

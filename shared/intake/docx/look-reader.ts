import { Element, type XmlElement } from 'mammoth/lib/xml/nodes.js';
import type { SaxesTagNS } from 'saxes';
import { type CellLook, Looks, type ParagraphLook, type RunLook } from './looks';
import { Pictures } from './pictures';
import { CELL_SETTERS, PARAGRAPH_SETTERS, RUN_SETTERS } from './read-looks';
import { attribute } from './read-xml';

/** An element for mammoth's tree and whether it goes into the element that closes or the one around it. */
interface Carrier {
  readonly element: XmlElement;
  readonly into: 'itself' | 'parent';
}

const isSaid = (look: object): boolean => Object.keys(look).length > 1;

/**
 * Reads what things look like while the document is read, and makes the elements that carry it through mammoth. Word says
 * how a section begins only at that section's end, so a paragraph's look may still change after it was handed out.
 */
export class LookReader {
  readonly looks = new Looks();
  readonly #pictures = new Pictures();
  #run: RunLook | null = null;
  #paragraph: ParagraphLook | null = null;
  #cell: CellLook | null = null;
  #grid: number[] = [];
  /** The last paragraph of the section before the one being read. */
  #lastOfSection: ParagraphLook | null = null;
  #sectionType = '';
  #sectionColumns = 1;

  /** An element whose content is read, and the name of the one around it. */
  open(name: string, tag: SaxesTagNS, parent: string): void {
    this.#pictures.open(name, tag);
    if (parent === 'w:rPr') this.#run && RUN_SETTERS.get(name)?.(this.#run, tag);
    else if (parent === 'w:pPr') this.#paragraph && PARAGRAPH_SETTERS.get(name)?.(this.#paragraph, tag);
    else if (parent === 'w:tcPr') this.#cell && CELL_SETTERS.get(name)?.(this.#cell, tag);
    if (name === 'w:rPr') this.#run = parent === 'w:r' ? { kind: 'run' } : null;
    else if (name === 'w:pPr') this.#paragraph = { kind: 'paragraph' };
    else if (name === 'w:tcPr') this.#cell = { kind: 'cell' };
    else if (name === 'w:tblGrid') this.#grid = [];
    else if (name === 'w:sectPr') {
      this.#sectionType = 'nextPage';
      this.#sectionColumns = 1;
    }
  }

  /** An element that is dropped with all its content; what was before a tracked change of layout is no matter. */
  openDropped(name: string, tag: SaxesTagNS, parent: string, around: string): void {
    if (name === 'w:gridCol' && parent === 'w:tblGrid' && around === 'w:tbl') {
      this.#grid.push(Math.max(0, Number.parseFloat(attribute(tag, 'w') ?? '') || 0));
    } else if (parent === 'w:sectPr' && around !== 'w:sectPrChange') this.#sectionProperty(name, tag);
  }

  #sectionProperty(name: string, tag: SaxesTagNS): void {
    if (name === 'w:type') this.#sectionType = attribute(tag, 'val') ?? '';
    else if (name === 'w:cols') this.#sectionColumns = Number.parseInt(attribute(tag, 'num') ?? '', 10) || 1;
  }

  /** What the element that closes leaves for mammoth; null most of the time. */
  close(name: string): Carrier | null {
    switch (name) {
      case 'w:rPr':
        return this.#closeRun();
      case 'w:pPr':
        return this.#closeParagraph();
      case 'w:tcPr':
        return this.#closeCell();
      default:
        return this.#closePicture(name);
    }
  }

  #closeRun(): Carrier | null {
    const look = this.#run;
    this.#run = null;
    if (look === null || !isSaid(look)) return null;
    return { element: new Element('w:highlight', { 'w:val': this.looks.add(look) }, []), into: 'itself' };
  }

  #closeParagraph(): Carrier | null {
    const look = this.#paragraph;
    this.#paragraph = null;
    if (look === null || !isSaid(look)) return null;
    return { element: new Element('w:jc', { 'w:val': this.looks.add(look) }, []), into: 'itself' };
  }

  #closeCell(): Carrier | null {
    const look = this.#cell;
    this.#cell = null;
    if (look === null || !isSaid(look)) return null;
    return { element: this.#bookmark(this.looks.add(look)), into: 'parent' };
  }

  #closePicture(name: string): Carrier | null {
    const words = this.#pictures.close(name);
    if (words === null) return null;
    return { element: this.#bookmark(this.looks.add({ kind: 'picture', words })), into: 'itself' };
  }

  /** A dropped element that closes, and the name of the one around it. */
  closeDropped(name: string, parent: string): Carrier | null {
    if (name === 'w:sectPr' && parent !== 'w:sectPrChange') return this.#closeSection();
    if (name !== 'w:tblGrid' || parent !== 'w:tbl' || this.#grid.length === 0) return null;
    const style = new Element('w:tblStyle', { 'w:val': this.looks.add({ kind: 'table', grid: this.#grid }) }, []);
    return { element: new Element('w:tblPr', {}, [style]), into: 'parent' };
  }

  #closeSection(): Carrier | null {
    const newPage = this.#sectionType !== 'continuous' && this.#sectionType !== 'nextColumn';
    if (this.#lastOfSection !== null && newPage) this.#lastOfSection.breakAfter = true;
    this.#lastOfSection = this.#paragraph;
    if (this.#paragraph === null) {
      const name = this.looks.add({ kind: 'end', columns: this.#sectionColumns });
      return { element: this.#bookmark(name), into: 'parent' };
    }
    this.#paragraph.endsColumns = this.#sectionColumns;
    return null;
  }

  #bookmark(name: string): XmlElement {
    return new Element('w:bookmarkStart', { 'w:name': name }, []);
  }
}

import { type CheckBox, MOST_RUNS, type StyledRun } from '#shared/domain/plan/block-look';
import type { Looks, RunLook } from './looks';
import type { MammothNode } from './mammoth-document';
import { applyLook, BOLD, RunCollector, type StyleBits } from './run-style';
import type { DocxStyles } from './styles';
import { symbolBoxes } from './symbol-boxes';

export interface ParagraphText {
  /** Without white space at its ends; `\n` for a line break inside the paragraph, `\t` for a tab. */
  readonly text: string;
  /** Every visible character is bold. */
  readonly bold: boolean;
  /** Without bold where the whole paragraph is bold. */
  readonly runs: readonly StyledRun[];
  /** Those that only a font of signs shows. */
  readonly boxes: readonly CheckBox[];
  /** Paragraphs and tables that stood inside, in text boxes; they follow the paragraph. */
  readonly inside: readonly MammothNode[];
  /** What stands for the pictures before and after the first word. */
  readonly picturesBefore: readonly string[];
  readonly picturesAfter: readonly string[];
  /** A new page begins before the first word, or after the last one. Breaks between words are line breaks of the text. */
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
  /** The same of a new column of text. */
  readonly columnBefore: boolean;
  readonly columnAfter: boolean;
}

/** Reads the runs of one paragraph in order. */
class ParagraphReader {
  readonly #styles: DocxStyles;
  readonly #looks: Looks;
  readonly #runs = new RunCollector();
  readonly #boxes: CheckBox[] = [];
  readonly #inside: MammothNode[] = [];
  readonly #pictures: { readonly at: number; readonly words: string }[] = [];
  readonly #breaks = { page: [] as number[], column: [] as number[], line: [] as number[] };
  #text = '';
  #plain = false;

  constructor(styles: DocxStyles, looks: Looks) {
    this.#styles = styles;
    this.#looks = looks;
  }

  walk(nodes: readonly MammothNode[], bits: StyleBits, font: string): void {
    for (const node of nodes) this.#node(node, bits, font);
  }

  #node(node: MammothNode, bits: StyleBits, font: string): void {
    switch (node.type) {
      case 'text':
        this.#words(node.value, bits, font);
        break;
      case 'run': {
        const look = this.#looks.run(node.highlight);
        const style = applyLook(bits, this.#styles.styleOf(node.styleId)?.run);
        this.walk(node.children, applyLook(style, look), look?.symbolFont ?? font);
        break;
      }
      case 'hyperlink':
        this.walk(node.children, bits, font);
        break;
      case 'tab':
        this.#add('\t', bits);
        break;
      case 'break':
        this.#breaks[node.breakType].push(this.#text.length);
        this.#add('\n', bits);
        break;
      case 'checkbox':
        this.#add(node.checked ? '☒' : '☐', bits);
        break;
      case 'paragraph':
      case 'table':
        this.#inside.push(node);
        break;
      case 'bookmarkStart':
        this.#picture(node.name);
        break;
      default:
        break;
    }
  }

  #add(piece: string, bits: StyleBits): void {
    this.#runs.add(this.#text.length, this.#text.length + piece.length, bits);
    this.#text += piece;
  }

  #words(words: string, bits: StyleBits, font: string): void {
    if (font !== '') this.#boxes.push(...symbolBoxes(words, font, this.#text.length));
    this.#add(words, bits);
    if ((bits & BOLD) === 0 && words.trim() !== '') this.#plain = true;
  }

  #picture(name: string): void {
    const look = this.#looks.picture(name);
    if (look !== undefined) this.#pictures.push({ at: this.#text.length, words: look.words });
  }

  result(): ParagraphText {
    const text = this.#text.trim();
    const start = this.#text.length - this.#text.trimStart().length;
    const end = start + text.length;
    const bold = !this.#plain && text !== '';
    const before = (at: number) => at <= start;
    const after = (at: number) => text === '' || at >= end;
    const { page, column } = this.#breaks;
    return {
      text,
      bold,
      runs: this.#runs.runsOf(text, start, bold ? BOLD : 0),
      boxes: this.#boxes
        .slice(0, MOST_RUNS)
        .map(({ from, to, ticked }) => ({ from: from - start, to: to - start, ticked })),
      inside: this.#inside,
      picturesBefore: this.#pictures.filter(({ at }) => before(at)).map(({ words }) => words),
      picturesAfter: this.#pictures.filter(({ at }) => !before(at)).map(({ words }) => words),
      breakBefore: text !== '' && page.some(before),
      breakAfter: page.some(after),
      columnBefore: text !== '' && column.some(before),
      columnAfter: column.some(after),
    };
  }
}

/** Joins the runs of a paragraph. Hyperlinks become plain text; check boxes show as ☐ and ☒. */
export function paragraphText(
  children: readonly MammothNode[],
  styleLook: RunLook | undefined,
  styles: DocxStyles,
  looks: Looks,
): ParagraphText {
  const reader = new ParagraphReader(styles, looks);
  reader.walk(children, applyLook(0, styleLook), '');
  return reader.result();
}

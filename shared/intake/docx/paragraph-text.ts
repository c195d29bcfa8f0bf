import type { MammothNode } from './mammoth-document';
import type { DocxStyles } from './styles';

export interface ParagraphText {
  /** Without white space at its ends; `\n` for a line break inside the paragraph, `\t` for a tab. */
  readonly text: string;
  /** Every visible character is bold. */
  readonly bold: boolean;
  /** Paragraphs and tables that stood inside, in text boxes; they follow the paragraph. */
  readonly inside: readonly MammothNode[];
}

/** Joins the runs of a paragraph. Hyperlinks become plain text; check boxes show as ☐ and ☒. */
export function paragraphText(children: readonly MammothNode[], styleBold: boolean, styles: DocxStyles): ParagraphText {
  let text = '';
  let plain = false;
  const inside: MammothNode[] = [];

  const add = (piece: string, bold: boolean) => {
    text += piece;
    if (!bold && piece.trim() !== '') plain = true;
  };
  const walk = (nodes: readonly MammothNode[], bold: boolean) => {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          add(node.value, bold);
          break;
        case 'run':
          walk(node.children, bold || node.isBold || styles.styleOf(node.styleId)?.bold === true);
          break;
        case 'hyperlink':
          walk(node.children, bold);
          break;
        case 'tab':
          text += '\t';
          break;
        case 'break':
          text += '\n';
          break;
        case 'checkbox':
          text += node.checked ? '☒' : '☐';
          break;
        case 'paragraph':
        case 'table':
          inside.push(node);
          break;
        default:
          break;
      }
    }
  };
  walk(children, styleBold);
  const trimmed = text.trim();
  return { text: trimmed, bold: !plain && trimmed !== '', inside };
}

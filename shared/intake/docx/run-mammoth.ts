import { createBodyReader } from 'mammoth/lib/docx/body-reader.js';
import type { XmlElement } from 'mammoth/lib/xml/nodes.js';
import type { MammothNode } from './mammoth-document';
import type { DocxNumbering, NumberingLevel } from './numbering';
import type { DocxStyles } from './styles';

const forMammoth = (depth: number, level: NumberingLevel) => ({
  isOrdered: level.format !== 'bullet',
  level: String(depth),
});

/**
 * Lets mammoth read the body: fields and check boxes, symbols, merged cells, paragraphs whose mark was deleted. It is
 * given no way to reach a file, a link or a picture.
 */
export function runMammoth(
  body: XmlElement['children'],
  styles: DocxStyles,
  numbering: DocxNumbering,
): readonly MammothNode[] {
  const findStyle = (id: string) => {
    const style = styles.styleOf(id);
    return style ? { styleId: style.id, name: style.name } : undefined;
  };
  const reader = createBodyReader({
    styles: { findParagraphStyleById: findStyle, findCharacterStyleById: findStyle, findTableStyleById: findStyle },
    numbering: {
      findLevel: (numId, depth) => {
        const level = numbering.listOf(numId)?.levels.get(Number(depth));
        return level ? forMammoth(Number(depth), level) : null;
      },
      findLevelByParagraphStyleId: (styleId) => {
        const tied = numbering.levelOfStyle(styleId);
        if (tied) return forMammoth(tied.depth, tied.level);
        // A style may name its list without the list naming the style.
        const style = styles.styleOf(styleId);
        const depth = style?.level ?? 0;
        const level = style?.numId ? numbering.listOf(style.numId)?.levels.get(depth) : undefined;
        return level ? forMammoth(depth, level) : null;
      },
    },
  });
  // The body reader has no types of its own; mammoth-document.ts says what it makes of these elements.
  return reader.readXmlElements(body).value as readonly MammothNode[];
}

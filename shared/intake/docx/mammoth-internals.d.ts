/**
 * The two inner modules of mammoth 1.13.0 that this tool calls (docs/decisions: why not the front door). The version is
 * pinned exactly; test/unit/intake/docx proves on every run that they still behave so.
 */
declare module 'mammoth/lib/xml/nodes.js' {
  export interface XmlText {
    readonly type: 'text';
    readonly value: string;
  }
  export interface XmlElement {
    readonly type: 'element';
    readonly name: string;
    readonly attributes: Record<string, string>;
    readonly children: Array<XmlElement | XmlText>;
  }
  export const Element: new (
    name: string,
    attributes: Record<string, string>,
    children: Array<XmlElement | XmlText>,
  ) => XmlElement;
}

declare module 'mammoth/lib/docx/body-reader.js' {
  import type { XmlElement, XmlText } from 'mammoth/lib/xml/nodes.js';

  interface NamedStyle {
    readonly name: string;
    readonly styleId: string;
  }
  interface NumberingLevel {
    readonly isOrdered: boolean;
    /** Depth from "0". */
    readonly level: string;
  }
  export interface BodyReaderOptions {
    readonly styles: {
      readonly findParagraphStyleById: (id: string) => NamedStyle | undefined;
      readonly findCharacterStyleById: (id: string) => NamedStyle | undefined;
      readonly findTableStyleById: (id: string) => NamedStyle | undefined;
    };
    readonly numbering: {
      readonly findLevel: (numId: string, level: string) => NumberingLevel | null;
      readonly findLevelByParagraphStyleId: (styleId: string) => NumberingLevel | null;
    };
  }
  /** Turns WordprocessingML elements into mammoth's document nodes. */
  export function createBodyReader(options: BodyReaderOptions): {
    readonly readXmlElements: (elements: ReadonlyArray<XmlElement | XmlText>) => { readonly value: readonly unknown[] };
  };
}

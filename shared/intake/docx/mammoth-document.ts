/** The parts of mammoth's document tree (1.13, lib/documents.js) that this tool reads; its own types leave it untyped. Looks: looks.ts. */
export type MammothNode =
  | ({ readonly type: 'paragraph'; readonly children: readonly MammothNode[] } & MammothParagraph)
  | {
      readonly type: 'run';
      readonly children: readonly MammothNode[];
      readonly styleId: string | null;
      /** Name of the run's look. */
      readonly highlight: string | null;
    }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | {
      readonly type: 'table';
      readonly children: readonly MammothNode[];
      /** Name of the table's look. */
      readonly styleId: string | null;
    }
  | { readonly type: 'tableRow'; readonly children: readonly MammothNode[]; readonly isHeader: boolean }
  | {
      readonly type: 'tableCell';
      readonly children: readonly MammothNode[];
      readonly colSpan: number;
      readonly rowSpan: number;
    }
  | { readonly type: 'hyperlink'; readonly children: readonly MammothNode[] }
  | {
      readonly type: 'bookmarkStart';
      /** Name of the look of a picture, of the cell around, or of the last section. */
      readonly name: string;
    }
  | { readonly type: 'image' | 'noteReference' | 'commentReference' };

export interface MammothParagraph {
  readonly styleId: string | null;
  readonly styleName: string | null;
  /** Name of the paragraph's look. */
  readonly alignment: string | null;
  /** `level` counts from "0". */
  readonly numbering: { readonly isOrdered: boolean; readonly level: string } | null;
}

/** The parts of mammoth's document tree (1.13, lib/documents.js) that this tool reads; its own types leave it untyped. */
export type MammothNode =
  | ({ readonly type: 'paragraph'; readonly children: readonly MammothNode[] } & MammothParagraph)
  | {
      readonly type: 'run';
      readonly children: readonly MammothNode[];
      readonly isBold: boolean;
      readonly styleId: string | null;
    }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'table'; readonly children: readonly MammothNode[] }
  | { readonly type: 'tableRow'; readonly children: readonly MammothNode[]; readonly isHeader: boolean }
  | {
      readonly type: 'tableCell';
      readonly children: readonly MammothNode[];
      readonly colSpan: number;
      readonly rowSpan: number;
    }
  | { readonly type: 'hyperlink'; readonly children: readonly MammothNode[] }
  | { readonly type: 'image' | 'noteReference' | 'commentReference' | 'bookmarkStart' };

export interface MammothParagraph {
  readonly styleId: string | null;
  readonly styleName: string | null;
  /** `level` counts from "0". */
  readonly numbering: { readonly isOrdered: boolean; readonly level: string } | null;
}

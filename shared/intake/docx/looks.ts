/** A run's own properties; what is not there is left to its styles. */
export interface RunLook {
  readonly kind: 'run';
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  script?: 'superscript' | 'subscript' | 'baseline';
  highlight?: boolean;
  /** Name of the font in small letters, kept where it is one of symbols. */
  symbolFont?: string;
}

/** A paragraph's own properties; what is not there is left to its style. */
export interface ParagraphLook {
  readonly kind: 'paragraph';
  align?: 'start' | 'centre' | 'right';
  /** Twentieths of a point. */
  indent?: number;
  shaded?: boolean;
  breakBefore?: boolean;
  /** The section that ends here is followed by one on a new page. */
  breakAfter?: boolean;
  /** Columns of text of the section that ends here. */
  endsColumns?: number;
}

/** The end of the last section, which no paragraph marks. */
export interface EndLook {
  readonly kind: 'end';
  readonly columns: number;
}

export interface CellLook {
  readonly kind: 'cell';
  shaded?: boolean;
  /** In twentieths of a point or, of a width in percent, in fiftieths of a percent. */
  width?: number;
}

export interface TableLook {
  readonly kind: 'table';
  /** Widths of the grid's columns in twentieths of a point. */
  readonly grid: readonly number[];
}

export interface PictureLook {
  readonly kind: 'picture';
  readonly words: string;
}

export type Look = RunLook | ParagraphLook | CellLook | TableLook | PictureLook | EndLook;

/**
 * What things look like, beside mammoth's tree. mammoth hands on a run's highlight, a paragraph's alignment, a table's
 * style and a bookmark's name as they are written; here they hold the number of a look, which is all mammoth sees of it.
 */
export class Looks {
  readonly #looks: Look[] = [];

  /** Answers the name under which the look is found again. */
  add(look: Look): string {
    this.#looks.push(look);
    return String(this.#looks.length - 1);
  }

  #of(name: string | null | undefined): Look | undefined {
    return name ? this.#looks[Number(name)] : undefined;
  }

  run(name: string | null | undefined): RunLook | undefined {
    const look = this.#of(name);
    return look?.kind === 'run' ? look : undefined;
  }

  paragraph(name: string | null | undefined): ParagraphLook | undefined {
    const look = this.#of(name);
    return look?.kind === 'paragraph' ? look : undefined;
  }

  cell(name: string | null | undefined): CellLook | undefined {
    const look = this.#of(name);
    return look?.kind === 'cell' ? look : undefined;
  }

  table(name: string | null | undefined): TableLook | undefined {
    const look = this.#of(name);
    return look?.kind === 'table' ? look : undefined;
  }

  end(name: string | null | undefined): EndLook | undefined {
    const look = this.#of(name);
    return look?.kind === 'end' ? look : undefined;
  }

  picture(name: string | null | undefined): PictureLook | undefined {
    const look = this.#of(name);
    return look?.kind === 'picture' ? look : undefined;
  }
}

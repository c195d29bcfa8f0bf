/** Which of the checks before saving has something to say. */
export type Gate = 'structure' | 'accessibility' | 'disclosure';

/**
 * One thing that a finished document must not be saved with. Nothing in it repeats a number or a name that the document
 * should not hold.
 */
export interface Finding {
  readonly gate: Gate;
  /** The rule that was broken: short, stable, in kebab case, such as `cell-without-paragraph`. */
  readonly rule: string;
  /** Where a person finds it, such as “Table 3, row 2”. */
  readonly where: string;
  /** A whole sentence for the person who wanted to save: what is wrong and where. */
  readonly sentence: string;
}

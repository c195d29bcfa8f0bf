import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';

/** A mark as the key that gives it: a digit, N for not applicable, X for not evidenced. */
export type MarkKey = '0' | '1' | '2' | '3' | 'n' | 'x';

/** Marks by criterion, in the order of the rubric. */
export type TypedMarks = ReadonlyMap<string, MarkKey>;

/** The parts of the published rubric that tests count with, read from its file and not through the app. */
export interface PlainRubric {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly scale: readonly { readonly value: number; readonly word: string }[];
  readonly metFrom: number;
  readonly bands: readonly { readonly id: string; readonly word: string; readonly from: number }[];
  readonly caps: { readonly one: string; readonly twoOrMore: string };
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly weight: number;
    readonly criteria: readonly {
      readonly id: string;
      readonly title: string;
      readonly limiting: boolean;
      readonly naAllowed: boolean;
    }[];
  }[];
}

export const RUBRIC: PlainRubric = JSON.parse(
  readFileSync(join(PROJECT_FOLDER, 'resources', 'default-rubric.json'), 'utf8'),
);

export const CRITERIA = RUBRIC.sections.flatMap(({ criteria }) => criteria);

/** Reads marks written section by section, such as `A 33323  B 32333`. @throws Error unless every criterion has one. */
export function typedMarks(written: string): TypedMarks {
  const words = written.trim().split(/\s+/);
  const marks = new Map<string, MarkKey>();
  for (const { id, criteria } of RUBRIC.sections) {
    const keys = [...(words[words.indexOf(id) + 1] ?? '')].filter(isMarkKey);
    if (keys.length !== criteria.length) throw new Error(`Section ${id} has ${criteria.length} criteria: ${written}`);
    for (const [index, criterion] of criteria.entries()) marks.set(criterion.id, keys[index] ?? 'x');
  }
  return marks;
}

const isMarkKey = (key: string): key is MarkKey => /^[0-3nx]$/.test(key);

/** The same marks with one of them changed. */
export const withMark = (marks: TypedMarks, criterionId: string, key: MarkKey): TypedMarks =>
  new Map([...marks, [criterionId, key]]);

/** A mark as the journal has to hold it. */
export function keptMark(key: MarkKey): { readonly kind: string; readonly value?: number } {
  if (key === 'n') return { kind: 'not-applicable' };
  return key === 'x' ? { kind: 'not-evidenced' } : { kind: 'rating', value: Number(key) };
}

/** A mark in the words of the scale. */
export function markWord(key: MarkKey): string {
  if (key === 'n') return 'Not applicable';
  return key === 'x' ? 'Not evidenced' : (RUBRIC.scale[Number(key)]?.word ?? '');
}

import { z } from 'zod';
import { type MeasureSource, measureSourceSchema } from './action';

/** A source as one word, for a choice: `criterion:F2`. */
export function sourceKey(source: MeasureSource): string {
  if (source.kind === 'criterion') return `criterion:${source.criterionId}`;
  return source.kind === 'section' ? `section:${source.section}` : `indicator:${source.indicatorId}`;
}

const KEYED = z
  .templateLiteral([z.enum(['criterion', 'section', 'indicator']), ':', z.string()])
  .transform((key): unknown => {
    const at = key.indexOf(':');
    const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
    if (kind === 'criterion') return { kind, criterionId: id };
    return kind === 'section' ? { kind, section: id } : { kind, indicatorId: id };
  })
  .pipe(measureSourceSchema);

/** The source that a word stands for; undefined where it stands for none. */
export function sourceOfKey(key: string): MeasureSource | undefined {
  const read = KEYED.safeParse(key);
  return read.success ? read.data : undefined;
}

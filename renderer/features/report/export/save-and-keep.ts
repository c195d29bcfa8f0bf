import type { Result } from '#shared/lib/result';
import type { ExportState } from './use-export';

interface SaveAndKeep {
  /** Asks where, and writes the file; answers its name, or null where nobody wants it after all. */
  readonly save: () => Promise<Result<string | null>>;
  /** Writes down what the file showed. */
  readonly keep: () => Promise<void>;
  readonly notes: readonly string[];
}

type Saved = Extract<ExportState, { kind: 'stopped' | 'saved' | 'problem' }>;

/**
 * Saves a file and writes down what it showed. Where that fails the file is out all the same, and a later report could give
 * away together with it what both hide: so the person is asked to delete it.
 */
export async function saveAndKeep({ save, keep, notes }: SaveAndKeep): Promise<Saved> {
  const saved = await save();
  if (!saved.ok) return { kind: 'problem', message: saved.error.message };
  const name = saved.value;
  if (name === null) return { kind: 'stopped' };
  try {
    await keep();
  } catch {
    return { kind: 'problem', message: notKept(name) };
  }
  return { kind: 'saved', name, notes };
}

const notKept = (name: string): string =>
  `${name} was saved, but what it shows could not be written down, so later reports cannot be held against it. Do not send it: delete the file and export once more. Your audits are safe.`;

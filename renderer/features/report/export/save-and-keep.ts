import type { IpcErrorCode } from '#shared/ipc/contract';
import type { Result } from '#shared/lib/result';
import type { ExportState } from './use-export';

interface SaveAndKeep {
  /** Writes down what the file will show; answers the id of that record once it is on the disk. */
  readonly keep: () => Promise<string>;
  /** Asks where, and writes the file; answers its name, or null where nobody wants it after all. */
  readonly save: () => Promise<Result<string | null, IpcErrorCode>>;
  /** Takes the record away of a file that is certain not to be there. */
  readonly drop: (id: string) => Promise<void>;
  readonly notes: readonly string[];
  /** Stops while it is being written down; afterwards the dialog is there to be cancelled. */
  readonly signal: AbortSignal;
}

type Saved = Extract<ExportState, { kind: 'stopped' | 'saved' | 'problem' }>;

/** With these nothing is at the place that was chosen. After any other answer the file may be there. */
const NOT_WRITTEN: readonly IpcErrorCode[] = ['no-space', 'write-failed', 'bad-request', 'not-allowed'];

/**
 * Writes down what a file shows and only then saves it, so that no file is out that later reports are not held against, whenever the
 * app may end. The record of a file that nobody wanted, or that could not be written, is taken away again; where it is not certain
 * that no file is there it stays, and a person can say later that nobody has it.
 */
export async function saveAndKeep({ keep, save, drop, notes, signal }: SaveAndKeep): Promise<Saved> {
  // Not waited for: where the disk is full it takes until there is room. If it fails the record stays, and a person can say
  // that nobody has that file.
  const forget = (id: string): void => void drop(id).catch(() => undefined);
  const kept = keep();
  const stopped = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  let id: string | null;
  try {
    id = await Promise.race([kept, stopped]);
  } catch {
    return { kind: 'problem', message: NOT_KEPT };
  }
  if (id === null) {
    // It still comes to the disk, as all that is written down; no file goes with it.
    void kept.then(forget, () => undefined);
    return { kind: 'stopped' };
  }
  const saved = await save();
  if (saved.ok && saved.value !== null) return { kind: 'saved', name: saved.value, notes };
  if (saved.ok || NOT_WRITTEN.includes(saved.error.code)) forget(id);
  return saved.ok ? { kind: 'stopped' } : { kind: 'problem', message: saved.error.message };
}

const NOT_KEPT =
  'What the report shows could not be written down, and later reports could not be held against it. So nothing was saved. Your audits are safe. Try once more.';

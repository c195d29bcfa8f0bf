import { useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import { saveSetting } from '../../../db/actions/settings';
import { useSetting } from '../../../db/reads';
import { REPORT_TEMPLATE_SETTING } from '../../../db/setting-keys';
import { getTemplate, putDocument } from '../../../platform/documents';
import type { CouncilFile } from '../../../workers/word-report-messages';

const keptSchema = z.object({
  name: z.string(),
  hash: z.string(),
  use: z.enum(['style', 'template']),
});
export type KeptTemplate = z.infer<typeof keptSchema>;

/** Largest file taken, in bytes: a council's letterhead with its pictures is a few hundred kilobytes. */
const MOST_BYTES = 10 * 1024 * 1024;

export interface TemplateDesk {
  /** The council's own Word file; null where there is none. */
  readonly kept: KeptTemplate | null;
  /** Its bytes, once they are read. */
  readonly bytes: CouncilFile | undefined;
  /** Why a file was not taken or cannot be read; null where nothing is wrong. */
  readonly problem: string | null;
  readonly choose: (file: File) => void;
  readonly use: (use: CouncilFile['use']) => void;
  readonly remove: () => void;
}

/** The council's own Word file for reports, kept by the app until it is removed. */
export function useTemplate(): TemplateDesk {
  const setting = useSetting(REPORT_TEMPLATE_SETTING);
  const kept = useMemo(() => {
    const parsed = keptSchema.safeParse(setting);
    return parsed.success ? parsed.data : null;
  }, [setting]);
  const [read, setRead] = useState<{ readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const hash = kept?.hash;
  useEffect(() => {
    if (hash === undefined) return;
    let wanted = true;
    void getTemplate(hash).then((found) => {
      if (!wanted) return;
      if (found.ok) setRead({ hash, bytes: new Uint8Array(found.value) });
      else setProblem(found.error.message);
    });
    return () => {
      wanted = false;
    };
  }, [hash]);
  const keep = (value: KeptTemplate | null) => void saveSetting(REPORT_TEMPLATE_SETTING, value);
  const choose = async (file: File) => {
    const refused = refusalOf(file);
    setProblem(refused);
    if (refused !== null) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const put = await putDocument('template', bytes);
    if (put.ok) keep({ name: file.name, hash: put.value, use: kept?.use ?? 'style' });
    else setProblem(put.error.message);
  };
  const bytes = useMemo(
    () => (kept === null || read?.hash !== kept.hash ? undefined : { use: kept.use, bytes: read.bytes }),
    [kept, read],
  );
  return {
    kept,
    bytes,
    problem,
    choose: (file) => void choose(file),
    use: (use) => {
      if (kept !== null) keep({ ...kept, use });
    },
    remove: () => {
      setProblem(null);
      keep(null);
    },
  };
}

/** A first look; what is inside is read only in the worker that builds. */
function refusalOf({ name, size }: File): string | null {
  if (!name.toLowerCase().endsWith('.docx'))
    return `${name} is not taken: choose a Word document (.docx). Save a .doc or .dotx file as .docx first.`;
  if (size > MOST_BYTES) return `${name} is larger than 10 MB, so it is not taken. Take large pictures out of it.`;
  if (size === 0) return `${name} is empty, so it is not taken.`;
  return null;
}

import { useCallback, useRef, useState } from 'react';
import { useRestedSave } from '../../../components/use-rested-save';
import { saveSetting } from '../../../db/actions/settings';
import { REPORT_DRAFT_SETTING } from '../../../db/setting-keys';
import type { ReportDraft } from './report-draft';

/** Milliseconds of rest after which the draft is kept. */
const REST = 800;

/** Changes some of a draft; what is typed and chosen is kept by itself. */
export type WriteDraft = (change: Partial<ReportDraft> | ((draft: ReportDraft) => Partial<ReportDraft>)) => void;

/** The report being made, kept for the next one after a rest, and when the screen or the window goes. */
export function useReportDraft(kept: ReportDraft): readonly [ReportDraft, WriteDraft] {
  const [draft, setDraft] = useState(kept);
  const latest = useRef(draft);
  const { later } = useRestedSave((next: ReportDraft) => void saveSetting(REPORT_DRAFT_SETTING, { ...next }), REST);
  const write = useCallback<WriteDraft>(
    (change) => {
      const next = { ...latest.current, ...(typeof change === 'function' ? change(latest.current) : change) };
      latest.current = next;
      setDraft(next);
      later(next);
    },
    [later],
  );
  return [draft, write];
}

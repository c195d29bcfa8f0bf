import { useEffect, useState } from 'react';
import type { ReportModel } from '#shared/domain/report/report-model';
import { buildReportPreview } from '../../workers/report-job';
import type { ReportScope } from './period';
import { type ReportWords, toConfig } from './report-words';

export type Preview =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly model: ReportModel }
  | { readonly kind: 'none'; readonly code: string; readonly message: string };

/** Milliseconds of rest before a changed word or period is worked out again. */
const REST = 250;

/** The report's own figures and sentences for a period. The last preview stays while the next is worked out. */
export function usePreview({ from, to, rubric }: ReportScope, words: ReportWords, stamp: string): Preview {
  const [preview, setPreview] = useState<Preview>({ kind: 'loading' });
  const wordsKey = JSON.stringify(words);
  useEffect(() => {
    // `stamp` changes when an audit is handed in or withdrawn.
    if (stamp === '') return;
    let wanted = true;
    const build = async () => {
      const built = await buildReportPreview({ from, to, rubric, config: toConfig(JSON.parse(wordsKey)) });
      if (!wanted) return;
      setPreview(built.ok ? { kind: 'ready', model: built.value } : { kind: 'none', ...built.error });
    };
    const timer = setTimeout(() => void build(), REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [from, to, rubric, wordsKey, stamp]);
  return preview;
}

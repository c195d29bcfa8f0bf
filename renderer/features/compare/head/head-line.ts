import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { usedVersions } from '#shared/domain/compare/sentence/sentence-of-model';
import { plansWords } from '../plan-count';
import { byWords, SAMPLING_WORDS } from './view-words';

/** What is shown: `Section F, share of criteria met · by week of audit · rubric v2, random samples only · 214 plans`. */
export function headLine(model: CompareModel | null): string {
  if (model === null) return 'What really changed, week by week';
  if (model.choices.days === null) return 'What really changed, week by week';
  const { measure, view, used, plans } = model;
  const sampling = SAMPLING_WORDS[used.sampling].toLowerCase();
  const versions = usedVersions(model);
  const made = versions === null ? sampling : `${versions}, ${sampling}`;
  return [measure.label, byWords(view.period, view.by), made, plansWords(plans)].join(' · ');
}

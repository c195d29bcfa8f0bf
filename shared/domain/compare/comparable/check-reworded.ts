import { listed } from '../../report/plain-text';
import { versionKey } from '../../rubric/version-key';
import { commonRubric, fitOf } from './common-rubric';
import type { ComparableFacts } from './facts';
import { isMarked } from './in-use';
import type { Found } from './refusal';
import { versionWords } from './words';

/** Criteria that count as the same across the versions in use although their words differ: named, so that a person looks. */
export function checkReworded({ view, used, rubrics }: ComparableFacts): Found {
  const inUse = rubrics.filter((rubric) => used.versions.includes(versionKey(rubric)));
  if (!isMarked(view.measure) || inUse.length < 2) return {};
  const fit = fitOf(view.measure, inUse);
  if (fit.kind === 'none') return {};
  const reworded = commonRubric(inUse).reworded.filter((id) => fit.ids.includes(id));
  if (reworded.length === 0) return {};
  const one = reworded.length === 1;
  const words = versionWords(used.versions, rubrics);
  const sentence = `${listed(reworded)} ${one ? 'has' : 'have'} other words in ${words} but the same ${one ? 'letter and number' : 'letters and numbers'}. Their marks are taken to mean the same: look whether they do.`;
  if (view.accepted.includes('reworded')) return { notes: [{ code: 'reworded', accept: 'reworded', sentence }] };
  return {
    refusals: [
      {
        code: 'reworded',
        severity: 'caution',
        title: one ? 'One criterion was reworded.' : 'Some criteria were reworded.',
        sentence,
        waysOn: [{ kind: 'accept', label: 'They ask the same', accept: 'reworded' }],
      },
    ],
  };
}

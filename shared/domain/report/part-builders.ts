import type { PartBuilders } from './assemble-parts';
import { actionsPart } from './parts/actions/actions-part';
import { coverPart } from './parts/cover/cover-part';
import { dataPart } from './parts/data/data-part';
import { examplesPart } from './parts/examples/examples-part';
import { glossaryPart } from './parts/glossary/glossary-part';
import { heatPart } from './parts/heat/heat-part';
import { indicatorsPart } from './parts/indicators/indicators-part';
import { methodPart } from './parts/method/method-part';
import { risksPart } from './parts/risks/risks-part';
import { strengthsPart } from './parts/strengths/strengths-part';
import { summaryPart } from './parts/summary/summary-part';
import { suppressionPart } from './parts/suppression/suppression-part';
import { teamsPart } from './parts/teams/teams-part';
import { trendPart } from './parts/trend/trend-part';
import { voicePart } from './parts/voice/voice-part';

/** How each part of a report is written. */
export const PART_BUILDERS: PartBuilders = {
  early: {
    cover: coverPart,
    summary: summaryPart,
    trend: trendPart,
    heat: heatPart,
    teams: teamsPart,
    indicators: indicatorsPart,
    strengths: strengthsPart,
    examples: examplesPart,
    actions: actionsPart,
    risks: risksPart,
    voice: voicePart,
    method: methodPart,
  },
  late: { data: dataPart, suppression: suppressionPart, glossary: glossaryPart },
};

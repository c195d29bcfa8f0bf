import * as cognitionOlder from './needs/cognition-older';
import * as cognitionYounger from './needs/cognition-younger';
import * as communicationOlder from './needs/communication-older';
import * as communicationYounger from './needs/communication-younger';
import * as emotionalOlder from './needs/emotional-older';
import * as emotionalYounger from './needs/emotional-younger';
import * as sensoryOlder from './needs/sensory-older';
import * as sensoryYounger from './needs/sensory-younger';
import * as talkAndLiteracy from './needs/talk-and-literacy';
import * as thinkingAndCoping from './needs/thinking-and-coping';
import type { Need } from './plan-source';

/** The whole bank of needs, for plans whose length matters more than their sense. */
export const ALL_NEEDS: readonly Need[] = [
  cognitionOlder,
  cognitionYounger,
  communicationOlder,
  communicationYounger,
  emotionalOlder,
  emotionalYounger,
  sensoryOlder,
  sensoryYounger,
  talkAndLiteracy,
  thinkingAndCoping,
].flatMap((module) => Object.values(module));

/** What stands before a name. */
export const TITLES = [
  'Mr',
  'Mrs',
  'Ms',
  'Miss',
  'Mx',
  'Dr',
  'Prof',
  'Professor',
  'Sir',
  'Dame',
  'Cllr',
  'Councillor',
  'Rev',
];

/** Words of the field, of councils and of the calendar that are written with a capital and are no names. */
const ORDINARY = new Set(
  `a all an and annual april assessment at attendance august authority autism autumn board business care case children christmas
  clinical code commissioner committee communication council county december department deputy designated development director
  disability district early easter education educational ehc ehcp eligible emotional england english february friday graded head
  health home hospital human i improvement in inclusion independent integrated is it january july june key lead learning local
  manager march may medical mental monday national needs nhs north november nursery october of officer ofsted on outcomes panel
  parent parents participation partnership person physical plan plans post practice primary principal programme provision
  psychologist psychology pupil quality referral review school secondary section senco send september service services
  sixth social south special speech spring standards statutory strategic strategy summer sunday saturday support team term the these
  they this those thursday transition tribunal tuesday unit virtual voice we wednesday west east when where who with work
  year young youth officers therapist therapy language occupational teacher teaching assistant service’s london he she if our
  some most many each every both no not but for from after before during since however therefore also as by to their its`.split(
    /\s+/,
  ),
);

export const isOrdinary = (word: string): boolean => ORDINARY.has(word.toLowerCase().replace(/[’']s$/, ''));

/** Settings that more than one part of the app reads, by the key they are kept under. */

/** Id of the person at the desk. */
export const PERSON_SETTING = 'person';

/** A copy of the intake limits that a council may change; absent while the defaults hold. */
export const INTAKE_LIMITS_SETTING = 'intake-limits';

/** A council's changes to the phrase bank; absent while there are none. */
export const PHRASE_BANK_SETTING = 'phrase-bank';

/** Keys that a person chose for themselves; absent while all keep their own. */
export const KEYBOARD_SETTING = 'keyboard';

/** Size of the plan's text in percent; absent while it is the usual one. */
export const PLAN_ZOOM_SETTING = 'plan-zoom';

/** Which fields of a plan are shown where; absent while the usual ones are. */
export const PLAN_FIELDS_SETTING = 'plan-fields';

/** Rules and other choices of how series are judged; absent while the usual ones hold. */
export const COMPARE_SETTING = 'compare';

/** What happened when: training, new teams and the like, shown on the axis of every series. */
export const COMPARE_EVENTS_SETTING = 'compare-events';

/** How the table of figures is shown: its columns, order and headings; absent while it is as usual. */
export const FIGURES_SETTING = 'compare-figures';

/** What the Board aims at of the audits, by section and month; absent until somebody set a target. */
export const BOARD_AIMS_SETTING = 'board-aims';

/** Rows of the Board's dashboard that are left out, by key; absent while all are shown. */
export const BOARD_ROWS_SETTING = 'board-rows';

/** What was typed into forms of the Board and is not saved yet, by form; absent while nothing is. */
export const BOARD_DRAFTS_SETTING = 'board-drafts';

/** True once the invented 26 weeks are in the sample data, whole. */
export const SAMPLE_WEEKS_SETTING = 'sample-weeks';

/**
 * Which people opened an audit that is not theirs: whoever did cannot give the second of two markings. A list of ids of
 * people; absent until somebody did. A record of its own kind would need an upgrade of every working copy for a line each.
 */
export const looksSetting = (auditId: string): string => `looked-at:${auditId}`;

const REGISTER_MAP = 'register-map:';

/** How the columns of a case system's registers are read; absent until one was imported from it. */
export const registerMapSetting = (source: string): string => `${REGISTER_MAP}${source}`;

/** The source that a setting is the mapping of; null for every other setting. */
export const sourceOfSetting = (key: string): string | null =>
  key.startsWith(REGISTER_MAP) ? key.slice(REGISTER_MAP.length) : null;

/** The report being made, kept for the next one; absent until one was begun. */
export const REPORT_DRAFT_SETTING = 'report-draft';

/** Words of reports that earlier versions of the app kept. */
export const REPORT_WORDS_SETTING = 'report-words';

/** The council's own Word file for reports: its name, hash and use; absent while there is none. */
export const REPORT_TEMPLATE_SETTING = 'report-template';

/** Words that the council writes and no dictionary knows; a list, absent until one was kept. */
export const SPELLING_WORDS_SETTING = 'spelling-words';

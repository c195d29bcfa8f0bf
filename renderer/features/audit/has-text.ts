import { SECTION_IDS } from '#shared/domain/plan/section-id';

/** Whether criteria of this section are about one section of the text; those on the whole plan are about all of it. */
export const hasText = (sectionId: string): boolean => SECTION_IDS.some((id) => id === sectionId);

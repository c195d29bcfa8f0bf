/**
 * The file name a sheet is suggested to be saved under: `Feedback P-1042 draft 2.docx`. Signs of a reference that Windows
 * or the save dialog's contract refuse become dashes. Never a word of the plan.
 */
export function feedbackName(ref: string, draft: number): string {
  const plain = ref.replace(/[^\w .-]+/gu, '-').replace(/^[\s.-]+|[\s.-]+$/g, '');
  return `Feedback ${plain === '' ? 'plan' : plain} draft ${draft}.docx`;
}

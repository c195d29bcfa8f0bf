import type { HostileFile } from './hostile-file';
import { blankPdf, passwordPdf, scannedPdf, textPdf } from './made-pdf';
import { manyPages, planPdf } from './raw-pdf';

/** PDFs that must be refused where text is wanted. */
export async function refusedPdf(): Promise<HostileFile[]> {
  const whole = await textPdf(3);
  return [
    {
      name: 'truncated.pdf',
      bytes: whole.slice(0, Math.floor(whole.length / 2)),
      expected: { ok: false, code: 'corrupt' },
    },
    {
      name: 'header-only.pdf',
      bytes: new TextEncoder().encode('%PDF-1.7\n'),
      expected: { ok: false, code: 'corrupt' },
    },
    { name: 'password.pdf', bytes: await passwordPdf(), expected: { ok: false, code: 'encrypted' } },
    {
      name: 'scanned.pdf',
      bytes: await scannedPdf(),
      expected: { ok: false, code: 'no-text' },
      inWindow: { ok: true, warnings: ['scanned-pages'], may: [] },
    },
    { name: 'blank.pdf', bytes: await blankPdf(), expected: { ok: false, code: 'no-text' } },
    { name: '501-pages.pdf', bytes: manyPages(501), expected: { ok: false, code: 'too-large' } },
  ];
}

/** PDFs that load, while nothing in them is run, opened or fetched. */
export function loadedPdf(canary: string): HostileFile[] {
  const action = `<< /S /JavaScript /JS (app.launchURL\\("${canary}/script"\\); this.submitForm\\("${canary}/form"\\)) >>`;
  const uri = `<< /Type /Annot /Subtype /Link /Rect [60 700 200 720] /Border [0 0 1] /A << /S /URI /URI (${canary}/uri) >> >>`;
  const launch = '<< /Type /Annot /Subtype /Link /Rect [60 640 200 660] /A << /S /Launch /F (calc.exe) >> >>';
  const remote = `<< /Type /Annot /Subtype /Link /Rect [60 580 200 600] /A << /S /GoToR /F (${canary}/other.pdf) /D [0 /Fit] >> >>`;
  return [
    {
      name: 'link-and-script.pdf',
      bytes: planPdf({
        catalog: '/OpenAction 6 0 R /Names << /JavaScript << /Names [(first) 6 0 R] >> >>',
        page: '/Annots [7 0 R 8 0 R 9 0 R] /AA << /O 6 0 R >>',
        more: [action, uri, launch, remote],
      }),
      expected: { ok: true, warnings: ['macros', 'external-links'], may: [] },
    },
    { name: 'plain.pdf', bytes: planPdf(), expected: { ok: true, warnings: [], may: [] } },
  ];
}

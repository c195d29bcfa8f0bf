import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sampleAudits } from './audits/sample-audits';
import { makePlans, manifestOf } from './make-plans';
import { sampleRegister } from './sample-register';
import { makeWeeks } from './weeks/make-weeks';
import { packWeeks } from './weeks/pack-weeks';

/** Writes the invented plans, their manifest, their audits, the register they are in and half a year of weeks to `resources/samples`; two runs give the same bytes. */
const folder = new URL('../../resources/samples/', import.meta.url);

const plans = await makePlans();
await mkdir(folder, { recursive: true });
for (const { entry, bytes } of plans) await writeFile(new URL(entry.file, folder), bytes);
await writeFile(new URL('manifest.json', folder), `${JSON.stringify(manifestOf(plans), null, 2)}\n`);
await writeFile(new URL('audits.json', folder), `${JSON.stringify(sampleAudits, null, 2)}\n`);
await writeFile(new URL('register.csv', folder), sampleRegister(plans.map(({ entry }) => entry)));
await writeFile(new URL('weeks.zip', folder), packWeeks(await makeWeeks()));
// Read and written as bytes: git must never turn line endings inside a file whose hash is on record.
await writeFile(
  new URL('.gitattributes', folder),
  '*.docx binary\n*.pdf binary\n*.csv binary\n*.zip binary\n*.json text eol=lf\n',
);
console.log(`Wrote ${plans.length} invented plans to ${fileURLToPath(folder)}`);

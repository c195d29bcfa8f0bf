import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sampleAudits } from './audits/sample-audits';
import { makePlans, manifestOf } from './make-plans';
import { sampleRegister } from './sample-register';

/** Writes the invented plans, their manifest, their audits and the register they are in to `resources/samples`; two runs give the same bytes. */
const folder = new URL('../../resources/samples/', import.meta.url);

const plans = await makePlans();
await mkdir(folder, { recursive: true });
for (const { entry, bytes } of plans) await writeFile(new URL(entry.file, folder), bytes);
await writeFile(new URL('manifest.json', folder), `${JSON.stringify(manifestOf(plans), null, 2)}\n`);
await writeFile(new URL('audits.json', folder), `${JSON.stringify(sampleAudits, null, 2)}\n`);
await writeFile(new URL('register.csv', folder), sampleRegister(plans.map(({ entry }) => entry)));
// Read and written as bytes: git must never turn line endings inside a file whose hash is on record.
await writeFile(new URL('.gitattributes', folder), '*.docx binary\n*.pdf binary\n*.csv binary\n*.json text eol=lf\n');
console.log(`Wrote ${plans.length} invented plans to ${fileURLToPath(folder)}`);

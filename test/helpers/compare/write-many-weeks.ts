import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { inventColumns } from '../../bench/compare/invented-columns';

/** Run by `many-weeks.ts`: writes the columns of so many audits to a file. */
const [file, audits] = process.argv.slice(2);
if (file === undefined || audits === undefined) throw new Error('Which file, and how many audits?');
writeFileSync(file, serialize(inventColumns(Number(audits), Date.now())));

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bankFiles } from '../src/data/bankFiles.ts';

/** Writes the scenarios of the bank week from the records under test/fixtures. Run by scripts/bank-week.mjs in the project's folder. */
const folder = 'test/fixtures/bank-1999';
const unpacked = (file: string) => gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');
const files = bankFiles(
  ['05', '06'].map((month) => unpacked(`calls-1999-${month}.csv.gz`)),
  [unpacked('agent-sessions-1999-05-06.csv.gz')],
);
for (const [name, text] of Object.entries(files)) {
  writeFileSync(path.join('scenarios', `${name}.json`), text);
  console.log(`scenarios/${name}.json`);
}

// `npm run hosting`: writes what hosts are told, from the one list of headers.
import { writeFileSync } from 'node:fs';
import { hostingFiles } from '#domain/hosting/files.ts';

for (const [path, text] of Object.entries(hostingFiles())) {
  writeFileSync(path, text);
  console.log(path);
}

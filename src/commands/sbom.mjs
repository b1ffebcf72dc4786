// `npm run sbom`: writes `docs/sbom.json`, the list of every package that goes into a build, as npm reads it from the lock file
// (CycloneDX 1.5). A line each and without the hour, so that a change of it shows what came, went or changed.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const { status, stdout } = spawnSync(
  'npm',
  ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'],
  { encoding: 'utf8', maxBuffer: 64e6, shell: process.platform === 'win32' },
);
if (status !== 0) throw new Error('npm could not list the packages; run "npm install" first');
const { $schema, bomFormat, specVersion, metadata, components, dependencies } = JSON.parse(stdout);
const { name: _folder, ...component } = metadata.component;
const written = JSON.stringify({
  $schema,
  bomFormat,
  specVersion,
  version: 1,
  metadata: { component: { ...component, name: 'groundwork' } },
  components: [],
  dependencies: [],
});
const lines = (all) => `[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
const packed = components.map(({ externalReferences: _none, ...rest }) => rest);
writeFileSync(
  'docs/sbom.json',
  `${written.replace('"components":[]', `"components":${lines(packed)}`).replace('"dependencies":[]', `"dependencies":${lines(dependencies)}`)}\n`,
);
console.log(`${components.length} packages in docs/sbom.json`);

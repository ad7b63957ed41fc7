/*
 * Runs before every npm script: is node new enough, is what the lock file names installed? Installs
 * it if not, so that a fresh clone needs one command.
 *
 * Written in the plain CommonJS of long ago on purpose. An old node must be able to read this file,
 * or it would greet its user with a syntax error instead of the sentence below.
 */
'use strict';

var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

var OLDEST_NODE = 20;
var root = path.dirname(__dirname);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, lockFile), 'utf8')).packages || {};
  } catch (error) {
    void error; // the file is absent or broken: nothing is installed that we could rely on
    return null;
  }
}

/** npm keeps its own lock file inside node_modules: what it put there, package by package. */
function isInstalled() {
  var wanted = packagesIn('package-lock.json');
  var installed = packagesIn(path.join('node_modules', '.package-lock.json'));
  if (!wanted) fail('package-lock.json is missing or damaged: restore it from the repository.');
  if (!installed) return false;
  var missing = Object.keys(wanted).filter(function (name) {
    if (name === '') return false; // the project itself
    var there = installed[name];
    // Binaries for other platforms are optional; npm leaves them out.
    if (!there) return !wanted[name].optional;
    return there.version !== wanted[name].version || there.integrity !== wanted[name].integrity;
  });
  var surplus = Object.keys(installed).filter(function (name) {
    return !wanted[name];
  });
  return missing.length === 0 && surplus.length === 0;
}

function install() {
  var args = ['ci', '--no-audit', '--no-fund'];
  var options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  // The npm that runs this script; found by name only when somebody runs the file by hand.
  var npm = process.env.npm_execpath;
  var result =
    npm && /\.c?js$/.test(npm)
      ? childProcess.spawnSync(process.execPath, [npm].concat(args), options)
      : childProcess.spawnSync('npm', args, Object.assign({ shell: true }, options));
  return !result.error && result.status === 0;
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(
    'JD for Excel needs Node.js ' +
      OLDEST_NODE +
      ' or newer, and this is ' +
      process.versions.node +
      ': install a current version from https://nodejs.org and run the command again.'
  );
}

if (!isInstalled()) {
  console.error(
    'Installing the packages that package-lock.json names; this takes a minute or two.'
  );
  if (!install()) {
    fail(
      'The packages could not be installed: see the lines above, check the network connection, ' +
        'and run "npm ci" by hand.'
    );
  }
}

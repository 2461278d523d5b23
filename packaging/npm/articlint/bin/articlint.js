#!/usr/bin/env node
// Starts the articlint of this platform, which is a package of its own, and ends as it did.
'use strict';

const {spawn} = require('node:child_process');
const {program} = require('../lib/program.js');

const platform = `${process.platform}-${process.arch}`;

function fail(message) {
  console.error(`articlint: ${message}`);
  process.exit(2);
}

const started = program(platform, process.argv.slice(2), require.resolve);
if (!started) {
  fail(
    `the package for ${platform} is not installed. If npm was told to omit optional dependencies, install them. ` +
      'Where there is no such package, npm install @articlint/java adds one that needs Java 17 or later.',
  );
}

const child = spawn(started.file, started.args, {stdio: 'inherit', ...started.options});
child.on('error', error => fail(`${started.file} cannot be run: ${error.message}`));

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => {
  if (signal) {
    signals.forEach(each => process.removeAllListeners(each));
    process.kill(process.pid, signal);
  } else {
    process.exitCode = code;
  }
});

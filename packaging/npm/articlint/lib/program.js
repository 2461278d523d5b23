'use strict';

const path = require('node:path');

/**
 * The program to start: that of the platform's package, which has a Java, else that of @articlint/java, which uses the
 * user's. Nothing where neither is installed.
 */
function program(platform, args, resolve) {
  for (const name of [`@articlint/${platform}`, '@articlint/java']) {
    let home;
    try {
      home = path.dirname(resolve(`${name}/package.json`));
    } catch {
      continue;
    }
    return platform.startsWith('win32')
      ? ofWindows(path.join(home, 'bin', 'articlint.cmd'), args)
      : {file: path.join(home, 'bin', 'articlint'), args, options: {}};
  }
  return undefined;
}

/** Windows runs a .cmd by cmd.exe only, which reads the line its own way. */
function ofWindows(launcher, args) {
  const line = [escaped(quoted(launcher)), ...args.map(arg => escaped(escaped(quoted(arg))))].join(' ');
  return {
    file: process.env.comspec || 'cmd.exe',
    args: ['/d', '/s', '/c', `"${line}"`],
    options: {windowsVerbatimArguments: true},
  };
}

/** An argument as programs read it: in quotes, with backslashes before a quote doubled. */
function quoted(arg) {
  return `"${arg.replace(/(\\*)("|$)/g, (_, slashes, quote) => slashes + slashes + (quote ? '\\"' : ''))}"`;
}

/** What cmd.exe reads as it stands. The arguments of a .cmd are read twice, the second time where it says %*. */
function escaped(text) {
  return text.replace(/[()%!^"<>&|;, *?]/g, '^$&');
}

module.exports = {program};

// A registry of npm packages on this machine: node npm-registry.js DIRECTORY LOG
// Serves the .tgz files of the directory, prints its address, and writes a line to the log for each request.
'use strict';

const {execFileSync} = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const [directory, log] = process.argv.slice(2);
const packages = new Map();
for (const file of fs.readdirSync(directory).filter(name => name.endsWith('.tgz'))) {
  const tgz = path.join(directory, file);
  const manifest = JSON.parse(execFileSync('tar', ['-xzOf', tgz, 'package/package.json']));
  const integrity = `sha512-${crypto.createHash('sha512').update(fs.readFileSync(tgz)).digest('base64')}`;
  packages.set(manifest.name, {file, tgz, manifest, integrity});
}

const server = http.createServer((request, response) => {
  const name = decodeURIComponent(request.url.slice(1));
  fs.appendFileSync(log, `${request.method} ${name}\n`);
  const known = packages.get(name);
  const sent = [...packages.values()].find(each => name === `-/${each.file}`);
  if (sent) {
    fs.createReadStream(sent.tgz).pipe(response);
  } else if (known) {
    const {file, manifest, integrity} = known;
    const tarball = `http://${request.headers.host}/-/${file}`;
    const versions = {[manifest.version]: {...manifest, dist: {tarball, integrity}}};
    response.end(JSON.stringify({name, 'dist-tags': {latest: manifest.version}, versions}));
  } else {
    response.writeHead(404).end('{}');
  }
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));

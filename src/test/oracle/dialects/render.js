// Renders the pages whose dialect has a renderer for node, and writes what a reader sees of them and of the pages
// that other renderers left as HTML. Usage:
//   node render.js PAGES HTML RESULTS
import fs from 'node:fs'
import path from 'node:path'
import {fromHtml} from 'hast-util-from-html'
import {docusaurus, mintlify} from './mdx.js'
import {markdoc} from './markdoc.js'
import {github, vitepress} from './markdown-it.js'
import {myst} from './myst.js'
import {seen} from './seen.js'

const [pages, html, results] = process.argv.slice(2)
const body = page => fs.readFileSync(path.join(pages, page), 'utf8').replace(/^(---|\+\+\+)\n[^]*?\n\1\n/, '')

async function write(name, hast) {
  fs.writeFileSync(path.join(results, name + '.txt'), seen(await hast).join('\n') + '\n')
}

await write('docusaurus', docusaurus(body('docusaurus.md')))
await write('mintlify', mintlify(body('mintlify.mdx')))
await write('github', fromHtml(github(body('github.md'))))
await write('markdoc', fromHtml(markdoc(body('markdoc.md'))))
await write('myst', fromHtml(myst(body('myst.md'))))
await write('vitepress', fromHtml(vitepress(body('vitepress.md'))))
await write('wordpress', fromHtml(github(body('wordpress.md'))))
for (const file of fs.readdirSync(html)) {
  await write(path.parse(file).name, fromHtml(fs.readFileSync(path.join(html, file), 'utf8')))
}

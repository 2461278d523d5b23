// Counts the words in the paragraphs of MDX pages, as remark-mdx reads them; OracleTest compares what
// articlint reads. Prints a line for each page: its path, a tab, the number. Usage:
//   node count.js [--docusaurus] DIRECTORY
// --docusaurus replaces what Docusaurus replaces before MDX sees it: HTML comments and the ids of headings.
import fs from 'node:fs'
import path from 'node:path'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {asMdx} from './docusaurus.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkFrontmatter, ['yaml', 'toml'])

// Their text is no paragraph to somebody who sees the page.
const noParagraphs = new Set(['table', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'style', 'script'])

function text(node) {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return ' '
    case 'textDirective': // such as the end of "10:am"
      return ':' + node.name + node.children.map(text).join('')
    case 'mdxTextExpression': // such as {" "} or {"{"}, which the page shows
      return /^\s*(["'`])([^"'`\\$]*)\1\s*$/.exec(node.value)?.[2] ?? ''
    case 'mdxJsxTextElement':
      return noParagraphs.has(node.name) ? '' : node.name === 'br' ? ' ' : node.children.map(text).join('')
    default:
      return (node.children ?? []).map(text).join('')
  }
}

function paragraphs(node) {
  if (noParagraphs.has(node.name) || node.data?.directiveLabel) return []
  if (node.type === 'paragraph') return [text(node)]
  return (node.children ?? []).flatMap(paragraphs)
}

const args = process.argv.slice(2)
const docusaurus = args[0] === '--docusaurus'
const directory = args[docusaurus ? 1 : 0]
for (const file of fs.readdirSync(directory, {recursive: true}).sort()) {
  if (!/\.mdx?$/.test(file)) continue
  const source = fs.readFileSync(path.join(directory, file), 'utf8')
  try {
    const tree = processor.parse(docusaurus ? asMdx(source) : source)
    const words = paragraphs(tree).join(' ').split(/\s+/).filter(Boolean)
    console.log(`${file}\t${words.length}`)
  } catch (refusal) {
    console.error(`${file}: ${refusal.reason ?? refusal.message}`)
  }
}

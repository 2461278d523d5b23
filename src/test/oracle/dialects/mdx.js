// MDX as @mdx-js/mdx reads it, with components that show what they enclose below their title. Values are not known.
import {createProcessor} from '@mdx-js/mdx'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import {visit} from 'unist-util-visit'
import {asMdx} from '../docusaurus.js'

/** Directives become elements, and what only looks like a directive becomes text again. */
function directives() {
  return tree => visit(tree, (node, at, parent) => {
    if (node.type === 'textDirective') {
      const text = {type: 'text', value: ':' + node.name}
      parent.children.splice(at, 1, text, ...node.children)
    } else if (node.type === 'containerDirective') {
      node.data = {hName: 'div', hProperties: {className: [node.name]}}
    } else if (node.data?.directiveLabel) {
      node.data.hProperties = {className: ['callout-title']}
    }
  })
}

/** Components become elements without a name; expressions become the string that they are, or nothing. */
function shown(node) {
  if (/^mdx.*Expression$/.test(node.type)) {
    const value = /^\s*(["'`])([^"'`\\$]*)\1\s*$/.exec(node.value)?.[2] ?? ''
    return {type: 'text', value}
  }
  if (/^mdxJsx/.test(node.type)) toElement(node)
  if (node.children) node.children = node.children.filter(child => child.type !== 'mdxjsEsm').map(shown)
  return node
}

function toElement(node) {
  const attribute = name => node.attributes.find(a => a.name === name)?.value
  const isComponent = !node.name || /^[A-Z]/.test(node.name)
  node.isComponent = isComponent && node.type === 'mdxJsxFlowElement'
  node.tagName = isComponent ? '' : node.name
  node.type = 'element'
  node.properties = {className: attribute('className')}
  if (node.isComponent && node.children.length) node.title = attribute('title') ?? attribute('label')
}

async function hast(source, plugins) {
  let tree
  const keep = () => root => {
    tree = structuredClone(root)
  }
  await createProcessor({remarkPlugins: [remarkGfm, ...plugins], rehypePlugins: [keep]}).process(source)
  return shown(tree)
}

export const mintlify = source => hast(source, [])

export const docusaurus = source => hast(asMdx(source), [remarkDirective, remarkMath, directives])

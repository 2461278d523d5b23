// MyST as its own parser reads it; what its renderer has no HTML for becomes an admonition.
import {tabDirectives} from 'myst-ext-tabs'
import {mystParse} from 'myst-parser'
import {mystToHtml} from 'myst-to-html'
import {visit} from 'unist-util-visit'

function titled(node, title) {
  node.type = 'admonition'
  node.kind = 'tip'
  node.children.unshift({type: 'admonitionTitle', children: title})
}

export function myst(markdown) {
  const tree = mystParse(markdown, {directives: tabDirectives})
  visit(tree, node => {
    // Replaced by what they stand for, as mystmd does before it renders.
    if (['mystDirective', 'tabSet'].includes(node.type)) node.type = 'block'
    if (node.type === 'details') titled(node, node.children.shift().children)
    if (node.type === 'tabItem') titled(node, [{type: 'text', value: node.title}])
    if (['mystRole', 'crossReference'].includes(node.type)) node.type = 'emphasis'
  })
  return mystToHtml(tree)
}

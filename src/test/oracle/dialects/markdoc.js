// Markdown as Markdoc renders it, with tags that show what they enclose below their title.
import Markdoc from '@markdoc/markdoc'

const {Tag} = Markdoc

function enclosing(inline) {
  return {
    attributes: Object.fromEntries(['type', 'title', 'label', 'href', 'number', 'src', 'alt'].map(name => [name, {}])),
    transform(node, config) {
      const {title, label} = node.attributes
      const above = title ?? label
      const shown = node.transformChildren(config)
      if (inline) return new Tag('span', {}, shown)
      return new Tag('div', {}, above ? [new Tag('p', {class: 'callout-title'}, [above]), ...shown] : shown)
    }
  }
}

export function markdoc(markdown) {
  const tags = {
    callout: enclosing(), tabs: enclosing(), tab: enclosing(), image: enclosing(), link: enclosing(true),
    tel: enclosing(true)}
  const tree = Markdoc.parse(new Markdoc.Tokenizer({allowComments: true}).tokenize(markdown))
  return Markdoc.renderers.html(Markdoc.transform(tree, {tags, variables: {member: true}}))
}

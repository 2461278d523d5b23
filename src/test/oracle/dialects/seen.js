// Tells what a reader sees of HTML, in the lines that SeenLines.java describes.

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

// They begin and end a text.
const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'header', 'hr', 'li', 'main', 'ol', 'p', 'section', 'ul', ...headings])

// Nothing of them is text of the article.
const hidden = new Set([
  'button', 'colgroup', 'form', 'head', 'iframe', 'input', 'math', 'nav', 'pre', 'script', 'style', 'svg', 'table',
  'template', 'video'])

// Formulas, and what renderers add: the marks of footnotes, the table of contents.
const hiddenClasses = [
  'arithmatex', 'kdmath', 'math', 'math-display', 'mermaid', 'footnote-back', 'footnote-backref', 'footnote-ref',
  'reversefootnote', 'sr-only', 'toc']

const hiddenProperties = ['dataFootnoteBackref', 'dataFootnoteRef']

const titleClasses = ['admonition-title', 'callout-title', 'custom-block-title', 'markdown-alert-title']

const classes = node => [node.properties?.className ?? []].flat().map(String)

const has = (node, names) => classes(node).some(name => names.includes(name))

const isHidden = node =>
  hidden.has(node.tagName) || has(node, hiddenClasses) ||
  node.properties?.id === 'markdown-toc' || node.properties?.role === 'doc-noteref' ||
  hiddenProperties.some(name => node.properties?.[name] !== undefined)

const isTitle = (node, parent) =>
  node.tagName === 'summary' || has(node, titleClasses) || (node.tagName === 'label' && has(parent, ['tabbed-set']))

/** A formula that a script draws when the page is shown. */
const isFormula = line => /^(\$\$.*\$\$|\\\[.*\\])$/.test(line)

function normal(text) {
  return text.replace(/[\s\u00a0]+/g, ' ').replace(/ (?=[.,;])/g, '').trim()
}

function text(node) {
  if (node.type === 'text') return node.value
  if (isHidden(node)) return ''
  return node.tagName === 'br' ? ' ' : (node.children ?? []).map(text).join('')
}

function isBlock(node, parent) {
  return blocks.has(node.tagName) || hidden.has(node.tagName) || isTitle(node, parent) || node.isComponent ||
    (node.children ?? []).some(child => isBlock(child, node))
}

/** A title that the author did not write names the kind of its callout. */
function isWritten(title, parent) {
  const kinds = [...classes(parent), 'details'].map(name => name.replace('markdown-alert-', ''))
  return !kinds.includes(title.toLowerCase())
}

export function seen(root) {
  const lines = []
  let run = ''

  function end(prefix) {
    const line = normal(run)
    if (/[\p{L}\p{N}]/u.test(line) && !isFormula(line)) lines.push(prefix + line)
    run = ''
  }

  function walk(node, prefix) {
    for (const child of node.children ?? []) {
      if (child.type === 'text') {
        run += child.value
      } else if (child.type === 'element' && !isHidden(child)) {
        if (isBlock(child, node)) {
          end(prefix)
          block(child, prefix, node)
        } else {
          run += text(child)
        }
      } else if (['pre', 'table', 'form', 'nav'].includes(child.tagName)) {
        end(prefix)
      }
    }
  }

  function block(node, prefix, parent) {
    if (isTitle(node, parent)) {
      const words = normal(text(node))
      if (isWritten(words, parent)) lines.push('! ' + words)
      return
    }
    const title = node.title ?? (has(node, ['callout-tip', 'callout-note']) && node.properties.title)
    if (title) lines.push('! ' + normal(title))
    const container =
      ['li', 'dt', 'dd'].includes(node.tagName) ? '- ' :
      node.tagName === 'blockquote' ? '> ' : ''
    const inside = headings.has(node.tagName) ? '#'.repeat(node.tagName[1]) + ' ' : prefix || container
    walk(node, inside)
    end(inside)
  }

  walk(root, '')
  end('')
  return lines
}

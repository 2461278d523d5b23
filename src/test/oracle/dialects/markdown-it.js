// Markdown as markdown-it renders it with the plugins that GitHub's and VitePress' dialects need.
import MarkdownIt from 'markdown-it'
import attrs from 'markdown-it-attrs'
import container from 'markdown-it-container'
import deflist from 'markdown-it-deflist'
import footnote from 'markdown-it-footnote'
import alerts from 'markdown-it-github-alerts'
import sup from 'markdown-it-sup'
import tasks from 'markdown-it-task-lists'

export function github(markdown) {
  return new MarkdownIt({html: true}).use(footnote).use(tasks).use(alerts).render(markdown)
}

/** A container as VitePress shows it: a title, given or made from its kind, above its content. */
function box(md, kind) {
  md.use(container, kind, {
    render(tokens, at) {
      if (tokens[at].nesting < 0) return '</div>\n'
      const title = tokens[at].info.trim().slice(kind.length).trim() || kind
      return `<div class="${kind}"><p class="custom-block-title">${md.utils.escapeHtml(title)}</p>\n`
    }
  })
}

export function vitepress(markdown) {
  const md = new MarkdownIt({html: true}).use(attrs).use(deflist).use(footnote).use(sup).use(alerts)
  for (const kind of ['info', 'tip', 'warning', 'danger', 'details', 'code-group']) box(md, kind)
  // Code from a file, the table of contents and formulas are inserted by plugins of VitePress itself.
  const inserted = /^(<<< .*|\[\[toc]]|\$\$\n[^]*?\n\$\$)$/gm
  return md.render(markdown.replace(inserted, '<pre></pre>'))
}

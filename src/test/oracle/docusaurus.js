// What Docusaurus replaces before MDX sees a page.

/** Replaces HTML comments, the ids of headings, and the titles of admonitions. */
export function asMdx(source) {
  return source
    .replace(/<!--([^]*?)-->/g, (_, comment) => `{/*${comment.replaceAll('*/', '')}*/}`)
    .replace(/^(#{1,6} .*?)\s*\{#[^}]*\}\s*$/gm, '$1')
    .replace(/^( *:{3,})(note|tip|info|warning|danger|caution) +([^\n[{]+)$/gm, '$1$2[$3]')
}

# Renders a page of AsciiDoc as Asciidoctor does, with both cases of conditions and in the elements that seen.js knows.
require 'asciidoctor'

class Pages < Asciidoctor::Converter.for('html5')
  register_for 'pages'

  # A table for the icon would hide the text.
  def convert_admonition(node)
    title = node.title? ? %(<div class="admonition-title">#{node.title}</div>) : ''
    content = node.blocks? ? node.content : "<p>#{node.content}</p>"
    %(<div class="admonition">#{title}#{content}</div>)
  end

  def convert_verse(node)
    "<blockquote><p>#{node.content}</p></blockquote>"
  end

  # A script draws formulas.
  def convert_stem(_node)
    ''
  end

  def convert_inline_menu(node)
    [node.attr('menu'), *node.attr('submenus'), node.attr('menuitem')].compact.join(' &gt; ')
  end

  # They stand in a list at the end of the page.
  def convert_inline_footnote(_node)
    ''
  end
end

source = File.read(ARGV[0]).gsub(/^(ifdef|endif)::.*\n/, '')
plain = %w[example-caption figure-caption table-caption].to_h { |name| [name, nil] }
document = Asciidoctor.load(
  source, safe: :secure, backend: 'pages', attributes: plain.merge('showtitle' => '', 'experimental' => '', 'nofootnotes' => ''))
html = document.convert
# What Asciidoctor replaces in a text stays as it is written in an article.
html = html.gsub('&#8217;', "'").gsub('&#10003; ', '').gsub('<div class="title">', '<div class="admonition-title">')
html = html.gsub(%r{<div class="attribution">.*?</div>}m, '')
puts html
document.footnotes.each { |footnote| puts "<li>#{footnote.text}</li>" }

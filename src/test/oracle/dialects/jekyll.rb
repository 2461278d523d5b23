# Writes the HTML of a page as Jekyll makes it: Liquid, then kramdown. Usage: ruby jekyll.rb PAGE
require 'kramdown'
require 'kramdown-parser-gfm'
require 'liquid'

# A tag in whose place the site puts something that the page does not have.
class Elsewhere < Liquid::Tag
end

class Link < Liquid::Tag
  def initialize(name, markup, context)
    super
    @page = markup.strip
  end

  def render(_context)
    "/#{@page}"
  end
end

class Highlight < Liquid::Block
  def render(context)
    "<pre>#{super.gsub('<', '&lt;').gsub("\n", '&#10;')}</pre>"
  end
end

Liquid::Template.register_tag('include', Elsewhere)
Liquid::Template.register_tag('link', Link)
Liquid::Template.register_tag('highlight', Highlight)
body = File.read(ARGV[0], encoding: 'UTF-8').sub(/\A---\n.*?\n---\n/m, '')
markdown = Liquid::Template.parse(body).render('member' => true)
puts Kramdown::Document.new(markdown, input: 'GFM', hard_wrap: false, math_engine: nil, syntax_highlighter: nil).to_html

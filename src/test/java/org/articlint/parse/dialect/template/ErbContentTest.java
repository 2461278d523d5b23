package org.articlint.parse.dialect.template;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.markdown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Text that is indented in a block of ERB. */
class ErbContentTest {

  @Test
  void indentedTextIsText() {
    for (String begin :
        List.of(
            "<% if a %>",
            "<%- unless a -%>",
            "<% content_for :body do %>",
            "<%= form_tag(x) do |f| %>",
            "<% items.each { |i| %>",
            "<% else %>")) {
      assertEquals(
          List.of("One.", "Two."),
          markdown(begin + "\n    One.\n\n    Two.\n<% end %>\n").paragraphs().stream()
              .map(paragraph -> paragraph.text())
              .toList(),
          begin);
    }
  }

  @Test
  void blocksInBlocksAndListsAreText() {
    assertBlocks(
        "<% a do %>\n    <% if b %>\n        ## T\n\n        - One.\n    <% end %>\n    Two.\n<% end %>\nThree.\n",
        "templatetag",
        "templatetag",
        "h2 T",
        "listitem(p One.)",
        "templatetag",
        "p Two.",
        "templatetag",
        "p Three.");
    assertBlocks(
        "- a\n\n  <% if b %>\n      One.\n  <% end %>\n",
        "listitem(p a, templatetag, callout(p One.), templatetag)");
    assertBlocks("<% if a %>\n\tOne.\n<% end %>\n", "templatetag", "p One.", "templatetag");
  }

  @Test
  void whatIsIndentedFurtherIsCode() {
    assertBlocks(
        "<% if a %>\n    One.\n\n        ls\n<% end %>\n",
        "templatetag", "p One.", "code", "templatetag");
    assertBlocks(
        "<% if a %>\nOne.\n\n    ls\n<% end %>\n", "templatetag", "p One.", "code", "templatetag");
  }

  @Test
  void behindOtherTagsIndentedTextIsCode() {
    assertBlocks("<%= partial \"x\" %>\n\n    ls\n", "templatetag", "code");
    assertBlocks("<% a = 1 %>\n\n    ls\n", "templatetag", "code");
    assertBlocks(
        "<% if a %>\nOne.\n<% end %>\n\n    ls\n", "templatetag", "p One.", "templatetag", "code");
    assertBlocks("{% if a %}\n\n    ls\n", "templatetag", "code");
    assertBlocks("One.\n\n    ls\n", "p One.", "code");
  }
}

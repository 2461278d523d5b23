package org.articlint.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/**
 * What templates write to. Every text from outside goes through here: controls are made visible,
 * and the rest is escaped for its place by jte.
 */
final class SafeOutput extends OwaspHtmlTemplateOutput {

  SafeOutput(Writer out) {
    super(new WriterOutput(out));
  }

  @Override
  public void writeUserContent(String text) {
    super.writeUserContent(VisibleText.of(text));
  }
}

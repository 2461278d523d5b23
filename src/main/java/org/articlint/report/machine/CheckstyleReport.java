package org.articlint.report.machine;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.XmlText;
import org.articlint.report.run.Report;
import org.articlint.report.run.RunSummary;
import org.articlint.rule.Severity;

/** Writes the XML of Checkstyle, which many tools read. */
public final class CheckstyleReport implements Report {

  private final Writer out;
  private final XMLStreamWriter xml;
  private String path = "";

  /** Creates a report that leaves its writer open. */
  public CheckstyleReport(Writer out) {
    this.out = out;
    this.xml = XmlText.writer(out);
  }

  @FunctionalInterface
  private interface Part {
    void write() throws XMLStreamException;
  }

  private static void write(Part part) throws IOException {
    try {
      part.write();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void begin(LintScope scope) throws IOException {
    write(
        () -> {
          xml.writeStartDocument("UTF-8", "1.0");
          xml.writeCharacters("\n");
          xml.writeStartElement("checkstyle");
          xml.writeAttribute("version", "4.3");
        });
  }

  @Override
  public void add(Finding finding) throws IOException {
    if (finding.isAccepted()) {
      return;
    }
    write(
        () -> {
          file(finding.file());
          error(
              finding.range().startLine(),
              finding.range().startColumn(),
              severity(finding.severity()),
              finding.textInFile(),
              "articlint." + finding.ruleId());
        });
  }

  private void file(String next) throws XMLStreamException {
    if (!next.equals(path)) {
      endFile();
      xml.writeCharacters("\n  ");
      xml.writeStartElement("file");
      XmlText.attribute(xml, "name", next);
      path = next;
    }
  }

  private void endFile() throws XMLStreamException {
    if (!path.isEmpty()) {
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
      path = "";
    }
  }

  private void error(int line, int column, String severity, String message, String source)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeEmptyElement("error");
    xml.writeAttribute("line", Integer.toString(line));
    xml.writeAttribute("column", Integer.toString(column));
    xml.writeAttribute("severity", severity);
    XmlText.attribute(xml, "message", message);
    XmlText.attribute(xml, "source", source);
  }

  private static String severity(Severity severity) {
    return severity == Severity.NOTE ? "info" : severity.toString();
  }

  @Override
  public void end(RunSummary run) throws IOException {
    write(
        () -> {
          for (Failure failure : run.result().failures()) {
            file(failure.file());
            error(1, 1, "error", "not checked: " + failure.reasonInFile(), "articlint.not-checked");
          }
          endFile();
          xml.writeCharacters("\n");
          xml.writeEndDocument();
          xml.flush();
        });
    out.write('\n');
  }
}

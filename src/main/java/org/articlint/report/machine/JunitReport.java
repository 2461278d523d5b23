package org.articlint.report.machine;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintScope;
import org.articlint.report.medium.XmlText;
import org.articlint.report.run.Report;
import org.articlint.report.run.RunSummary;

/**
 * Writes the XML of JUnit, for CI servers that show tests: a failed test for each finding, an error
 * for each article that could not be checked, and one test that passes when there are none.
 */
public final class JunitReport implements Report {

  private final Writer out;
  private final StringWriter cases = new StringWriter();
  private final XMLStreamWriter xml = XmlText.writer(cases);
  private final Map<String, Integer> names = new HashMap<>();
  private int failures;

  /** Creates a report that leaves its writer open. */
  public JunitReport(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(LintScope scope) {
    // The counts come first in the file and are known last.
  }

  @Override
  public void add(Finding finding) throws IOException {
    if (finding.isAccepted()) {
      return;
    }
    failures++;
    Finding.Range range = finding.range();
    String place = range.startLine() + ":" + range.startColumn();
    testCase(
        finding.path(),
        name(finding),
        "failure",
        finding.severity().toString(),
        finding.message().text(),
        "%s:%s: %s%nhelp: %s"
            .formatted(finding.path(), place, finding.message().text(), finding.help()));
  }

  /** Names a test without its line, so that its history outlives changes of the text above it. */
  private String name(Finding finding) {
    String name = finding.ruleId() + " in " + finding.place().locator();
    int number = names.merge(finding.path() + '\0' + name, 1, Integer::sum);
    return number == 1 ? name : name + " (" + number + ")";
  }

  private void testCase(
      String path, String name, String outcome, String type, String message, String text)
      throws IOException {
    try {
      xml.writeCharacters("    ");
      xml.writeStartElement("testcase");
      XmlText.attribute(xml, "classname", path);
      XmlText.attribute(xml, "name", name);
      xml.writeAttribute("time", "0");
      if (!outcome.isEmpty()) {
        xml.writeStartElement(outcome);
        xml.writeAttribute("type", type);
        XmlText.attribute(xml, "message", message);
        xml.writeCharacters(XmlText.valid(text));
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void end(RunSummary run) throws IOException {
    int errors = run.result().failures().size();
    for (Failure failure : run.result().failures()) {
      testCase(failure.path(), "not checked", "error", "error", failure.reason(), failure.reason());
    }
    int tests = failures + errors;
    if (tests == 0) {
      tests = 1;
      testCase("articlint", run.result().scope().articles() + " articles", "", "", "", "");
    }
    String counts = "tests=\"%s\" failures=\"%s\" errors=\"%s\"".formatted(tests, failures, errors);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites " + counts + ">\n");
    out.write("  <testsuite name=\"articlint\" " + counts + " time=\"0\">\n");
    out.write(cases.toString());
    out.write("  </testsuite>\n</testsuites>\n");
  }
}

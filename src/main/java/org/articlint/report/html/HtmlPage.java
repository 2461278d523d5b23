package org.articlint.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.articlint.lint.finding.Finding;
import org.articlint.lint.finding.LintResult;

/** Collects the findings of a run and writes them as one page. */
public final class HtmlPage {

  /** More make browsers slow. */
  private static final int MAX_FINDINGS = 10_000;

  private static final String TEMPLATES = "org.articlint.report.html.template";

  private final String version;
  private final KeptFindings findings;
  private final Map<String, Integer> byPath = new TreeMap<>();

  /**
   * A page without findings.
   *
   * @param version the version of articlint
   */
  public HtmlPage(String version) {
    this(version, MAX_FINDINGS);
  }

  HtmlPage(String version, int maxFindings) {
    this.version = version;
    this.findings = new KeptFindings(maxFindings);
  }

  /** Adds a finding. */
  public void add(Finding finding) {
    byPath.merge(finding.path(), finding.isAccepted() ? 0 : 1, Integer::sum);
    findings.add(finding);
  }

  /**
   * Writes the page.
   *
   * @param exitMeaning the outcome of the run, as a clause
   */
  public void write(LintResult result, String exitMeaning, PageFacts facts, Writer out) {
    Page page = Page.of(version, result, exitMeaning, findings, byPath, facts);
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlPage.class.getClassLoader(), TEMPLATES)
        .render("page.jte", page, new SafeOutput(out));
  }
}

package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlint.lint.DividedRun;
import org.articlint.lint.files.Failure;
import org.articlint.lint.finding.Finding;
import org.articlint.report.machine.JsonFinding;
import org.articlint.report.medium.JsonText;
import org.articlint.rule.FailOn;

/**
 * What was found in an article.
 *
 * @param findings those that nothing accepts, in their order, each as a line of JSON
 * @param failures what could not be checked, each as a line of JSON
 */
record Result(String path, List<String> findings, List<String> failures, Summary summary)
    implements Serializable {

  static Result of(String path, DividedRun.Outcome outcome, FailOn failOn) {
    List<String> findings = new ArrayList<>();
    Map<String, Long> counts = counts();
    boolean fails = false;
    for (Finding finding : outcome.findings()) {
      if (finding.isAccepted()) {
        continue;
      }
      findings.add(line(json -> JsonFinding.write(json, finding)));
      counts.merge(Summary.SEVERITY + finding.severity(), 1L, Long::sum);
      counts.merge(Summary.RULE + finding.ruleId(), 1L, Long::sum);
      fails |= failOn.fails(finding.severity());
    }
    counts.put(Summary.FINDINGS, (long) findings.size());
    outcome.rules().forEach(rule -> counts.merge(Summary.ENABLED + rule.id(), 1L, Long::sum));
    outcome.applied().forEach(rule -> counts.merge(Summary.APPLIED + rule, 1L, Long::sum));
    List<String> failures =
        outcome.failures().stream().distinct().sorted(Failure.ORDER).map(Result::line).toList();
    return new Result(path, findings, failures, new Summary(1, failures.size(), fails, counts));
  }

  private static Map<String, Long> counts() {
    return new HashMap<>(Map.of(Summary.RECORDS, 1L));
  }

  /** A record that is no article that could be checked. */
  static Result ofFailure(Failure failure) {
    return new Result(
        failure.path(), List.of(), List.of(line(failure)), new Summary(0, 1, false, counts()));
  }

  /** A record that the configuration leaves out, or that no format fits. */
  static Result ofLeftOut(String path) {
    Map<String, Long> counts = counts();
    counts.put(Summary.LEFT_OUT, 1L);
    return new Result(path, List.of(), List.of(), new Summary(0, 0, false, counts));
  }

  /** The same without the counts, which are many for each article. */
  Result withoutSummary() {
    return new Result(path, findings, failures, Summary.NOTHING);
  }

  private static String line(Failure failure) {
    return line(json -> JsonFinding.write(json, failure));
  }

  @FunctionalInterface
  private interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  private static String line(Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonText.lineGenerator(text)) {
      writing.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  static void write(Output out, Result result) {
    out.writeString(result.path);
    Fields.list(out, result.findings, Output::writeString);
    Fields.list(out, result.failures, Output::writeString);
    Summary.write(out, result.summary);
  }

  static Result read(Input in) {
    return new Result(
        in.readString(),
        Fields.list(in, Input::readString),
        Fields.list(in, Input::readString),
        Summary.read(in));
  }
}

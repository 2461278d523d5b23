package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of a run, or of a part of it.
 *
 * @param articles how many were checked
 * @param failures how many times something could not be checked
 * @param fails whether a finding fails the run
 * @param counts by what is counted: a prefix of this class and the id of a rule or a severity
 */
record Summary(long articles, long failures, boolean fails, Map<String, Long> counts)
    implements Serializable {

  static final String SEVERITY = "severity ";
  static final String RULE = "rule ";
  static final String ENABLED = "enabled ";
  static final String APPLIED = "applied ";
  static final String FINDINGS = "findings";
  static final String LEFT_OUT = "left out";
  static final String RECORDS = "records";

  static final Summary NOTHING = new Summary(0, 0, false, new HashMap<>());

  Summary plus(Summary more) {
    Map<String, Long> sum = new HashMap<>(counts);
    more.counts.forEach((name, count) -> sum.merge(name, count, Long::sum));
    return new Summary(
        articles + more.articles, failures + more.failures, fails || more.fails, sum);
  }

  /** The names that were counted with a prefix, sorted. */
  List<String> names(String prefix) {
    return counts.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .sorted()
        .toList();
  }

  /** A count; 0 for what was not counted. */
  long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  static void write(Output out, Summary summary) {
    out.writeLong(summary.articles, true);
    out.writeLong(summary.failures, true);
    out.writeBoolean(summary.fails);
    out.writeInt(summary.counts.size(), true);
    summary.counts.forEach(
        (name, count) -> {
          out.writeString(name);
          out.writeLong(count, true);
        });
  }

  static Summary read(Input in) {
    long articles = in.readLong(true);
    long failures = in.readLong(true);
    boolean fails = in.readBoolean();
    Map<String, Long> counts = new HashMap<>();
    for (int left = in.readInt(true); left > 0; left--) {
      counts.put(in.readString(), in.readLong(true));
    }
    return new Summary(articles, failures, fails, counts);
  }
}

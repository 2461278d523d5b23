package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.api.java.JavaRDD;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest {

  private static final AtomicInteger READ = new AtomicInteger();

  @BeforeEach
  void start() {
    READ.set(0);
  }

  private static Audit audit() throws Exception {
    Rules rules = Rules.read(Optional.empty(), Answers.TODAY);
    return new Audit(Answers.spark(), rules, OptionalInt.empty(), Limits.DEFAULT);
  }

  /** Articles, the last of which can be read only so many times. */
  private static JavaRDD<Source> articles(int times) {
    List<Source> sources = List.of(source("a.md"), source("b.md"));
    return Answers.spark()
        .parallelize(sources, 1)
        .filter(source -> source.path().equals("a.md") || READ.incrementAndGet() <= times);
  }

  @Test
  void hasOneResultForEachRecord() throws Exception {
    List<Result> results = audit().of(articles(100)).inOrder().collect();
    assertEquals(List.of("a.md", "b.md"), results.stream().map(Result::path).toList());
  }

  private static Source source(String path) {
    return Source.of(path, "A pump moves water.\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void leavesTemplatesOfHugoOut() throws Exception {
    List<Source> sources =
        List.of(
            source("site/content/a.md"),
            source("site/archetypes/default.md"),
            source("docs/archetypes/b.md"),
            source("theme/archetypes/c.md"),
            source("theme/theme.toml"));
    Audit.Results results = audit().of(Answers.spark().parallelize(sources, 2));
    assertEquals(2, results.summary().articles());
    assertEquals(3, results.summary().count(Summary.LEFT_OUT));
    assertEquals(5, results.inOrder().count());
  }

  @Test
  void dividesByTheNumberOfArticles() {
    assertEquals(8, Audit.partitions(0, 8));
    assertEquals(8, Audit.partitions(17_999, 8));
    assertEquals(9, Audit.partitions(18_000, 8));
    assertEquals(50_000, Audit.partitions(100_000_000, 8));
  }

  @Test
  void failsWhenTheInputChanges() throws Exception {
    Audit audit = audit();
    IncompleteException e = assertThrows(IncompleteException.class, () -> audit.of(articles(1)));
    assertTrue(e.getMessage().startsWith("the input has 2 records, but 1 have a result"));
  }
}

package org.articlint.spark;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command: what it reads and writes, what it says, and how it ends. */
class MainTest {

  private static final String CLEAN = "---\ntitle: Pumps\n---\n\nA pump moves water.\n";
  private static final String BAD =
      "---\ntitle: Pumps\nparagraph_count: 4\n---\n\nA pump moves water.\n";

  @TempDir Path directory;

  private String said = "";

  @BeforeEach
  void start() {
    Answers.spark();
  }

  private int run(String format, Path input, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("--format", format, "--input", input.toString(), "--today", "2026-11-21"));
    args.addAll(List.of("--output", directory.resolve("out").toString()));
    args.addAll(List.of(more));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main main = new Main(new PrintStream(err, true, StandardCharsets.UTF_8), session -> {});
    int code = main.run(args.toArray(String[]::new));
    said = err.toString(StandardCharsets.UTF_8);
    return code;
  }

  private List<String> lines(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory.resolve("out").resolve(name))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private Path records(String... lines) throws IOException {
    return Files.write(directory.resolve("in.jsonl"), List.of(lines));
  }

  private static String record(String path, String text) {
    return "{\"path\": \"%s\", \"text\": \"%s\"}".formatted(path, text.replace("\n", "\\n"));
  }

  @Test
  void endsWith0WhenNothingIsFound() throws Exception {
    assertEquals(0, run("jsonl", records(record("a.md", CLEAN))), () -> said);
    assertEquals(List.of(), lines("findings.jsonl"));
    assertTrue(Files.readString(directory.resolve("out/summary.json")).contains("\"articles\": 1"));
  }

  @Test
  void endsWith1OnFindingsAndWritesThemInOrder() throws Exception {
    Path input = records(record("b.md", BAD), record("a.md", BAD), record("c.md", CLEAN));
    assertEquals(1, run("jsonl", input, "--partitions", "3"), () -> said);
    List<String> lines = lines("findings.jsonl");
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).contains("\"path\":\"a.md\""), lines.get(0));
    assertTrue(lines.get(1).contains("\"path\":\"b.md\""), lines.get(1));
    SparkSession session = SparkSession.builder().sparkContext(Answers.spark().sc()).getOrCreate();
    List<String> rules =
        session
            .read()
            .parquet(directory.resolve("out/findings.parquet").toString())
            .select("rule")
            .as(Encoders.STRING())
            .collectAsList();
    assertEquals(Collections.nCopies(2, "paragraph-count-mismatch"), rules);
  }

  @Test
  void endsWith3OnRecordsThatCannotBeChecked() throws Exception {
    Path input =
        records(
            record("a.md", CLEAN),
            record("twice.md", CLEAN),
            record("twice.md", BAD),
            record("../out.md", CLEAN),
            "{\"path\": \"no-text.md\"}",
            "{\"text\": \"no path\"}",
            "no json");
    assertEquals(3, run("jsonl", input), () -> said);
    List<String> lines = lines("failures.jsonl");
    assertEquals(5, lines.size(), lines::toString);
    assertEquals(2, lines.stream().filter(line -> line.contains("in.jsonl, byte ")).count());
    assertTrue(String.join("\n", lines).contains("several records have this path"));
    assertEquals(List.of(), lines("findings.jsonl"));
  }

  @Test
  void readsParquetAndFiles() throws Exception {
    Path files = directory.resolve("site");
    Files.createDirectories(files.resolve("guide"));
    Files.writeString(files.resolve("guide/a.md"), BAD);
    Files.writeString(files.resolve("picture.png"), "no article");
    Files.writeString(files.resolve("guide/_index.md"), BAD);
    Files.writeString(files.resolve("guide/.hidden.md"), BAD);
    assertEquals(1, run("text", files), () -> said);
    List<String> ofFiles = lines("findings.jsonl");
    assertEquals(2, ofFiles.size(), ofFiles::toString);
    Files.move(directory.resolve("out"), directory.resolve("first"));

    SparkSession session = SparkSession.builder().sparkContext(Answers.spark().sc()).getOrCreate();
    Path parquet = directory.resolve("in.parquet");
    session
        .createDataset(List.of("guide/a.md", "guide/_index.md"), Encoders.STRING())
        .toDF("path")
        .withColumn("text", lit(BAD))
        .write()
        .parquet(parquet.toString());
    assertEquals(1, run("parquet", parquet), () -> said);
    assertEquals(ofFiles, lines("findings.jsonl"));
  }

  @Test
  void endsWith2OnWhatIsWrongWithTheCommand() throws Exception {
    Path input = records(record("a.md", CLEAN));
    assertEquals(2, run("csv", input));
    assertTrue(said.contains("expected parquet, jsonl or text, not 'csv'"), said);
    assertEquals(2, run("jsonl", directory.resolve("missing")));
    assertTrue(said.contains("missing"), said);
    assertEquals(2, run("jsonl", records(record("picture.png", CLEAN))));
    assertTrue(said.contains("the input has no article"), said);
    Path rules = Files.writeString(directory.resolve("articlint.yaml"), "rulez: {}\n");
    assertEquals(2, run("jsonl", input, "--rules", rules.toString()));
    assertTrue(said.contains("rulez"), said);
    assertEquals(2, run("jsonl", input, "--rules", directory.resolve("none.yaml").toString()));
    assertTrue(said.contains("none.yaml does not exist"), said);
    assertEquals(2, run("jsonl", Path.of("")));
    assertTrue(said.contains("--input: '' is no path"), said);
    assertFalse(Files.exists(directory.resolve("out")));
  }

  @Test
  void saysBeforeTheAuditThatTheOutputCannotBeWritten() throws Exception {
    Files.writeString(directory.resolve("out"), "a file");
    Path input = records(record("a.md", CLEAN));
    assertEquals(2, run("jsonl", input));
    String below = directory.resolve("out/below").toString();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main main = new Main(new PrintStream(err), session -> {});
    String[] args = {"--format", "jsonl", "--input", input.toString(), "--output", below};
    assertEquals(2, main.run(args), err::toString);
    assertEquals("a file", Files.readString(directory.resolve("out")));
  }

  @ParameterizedTest
  @CsvSource({
    "_more.jsonl, 2",
    ".more.jsonl, 2",
    "_old/more.jsonl.gz, 2",
    "_delta_log/00.json, 2",
    "old/_more.PARQUET, 2",
    "_SUCCESS, 0",
    ".more.jsonl.crc, 0",
    "_notes.txt, 0",
    "old/more.jsonl, 0"
  })
  void passesOverNoRecords(String name, int code) throws Exception {
    Path input = directory.resolve("in");
    Path other = input.resolve(name);
    Files.createDirectories(other.resolveSibling(""));
    Files.write(input.resolve("some.jsonl"), List.of(record("a.md", CLEAN)));
    Files.write(other, List.of(record("b.md", CLEAN)));
    assertEquals(code, run("jsonl", input), said);
    assertEquals(code == 2, said.contains(name + ", which Spark passes over"), said);
  }

  @Test
  void readsTextsThatAreLongerThanJacksonWouldTake() throws Exception {
    Path input = records(record("a.png", "a".repeat(20_000_001)), record("b.md", CLEAN));
    assertEquals(0, run("jsonl", input), said);
    assertTrue(said.contains("1 articles checked"), said);
  }

  @Test
  void keepsWhatItWroteBefore() throws Exception {
    Path input = records(record("a.md", CLEAN));
    Files.createDirectory(directory.resolve("out"));
    assertEquals(2, run("jsonl", input));
    assertTrue(said.contains("name a directory that does not"), said);
  }

  @Test
  void losesNoSecondObjectOnALine() throws Exception {
    Path input = records(record("a.md", CLEAN) + record("b.md", BAD), "", record("c.md", CLEAN));
    assertEquals(3, run("jsonl", input), () -> said);
    List<String> lines = lines("failures.jsonl");
    assertEquals(1, lines.size(), lines::toString);
    assertTrue(lines.get(0).contains("in.jsonl, byte 0"), lines.get(0));
    assertTrue(said.contains("1 articles checked"), said);
  }

  @Test
  void leavesOutRecordsByTheirNames() throws Exception {
    Path input =
        records(
            record("a.md", CLEAN),
            "{\"path\": \"logo.png\"}",
            "{\"path\": \"logo.png\", \"text\": null}",
            record(".hidden/a.md", CLEAN),
            record(".hidden/a.md", BAD));
    assertEquals(0, run("jsonl", input), () -> said);
    assertTrue(Files.readString(directory.resolve("out/summary.json")).contains("\"leftOut\": 2"));
  }

  @Test
  void readsOneFile() throws Exception {
    Path file = Files.writeString(directory.resolve("a.md"), BAD);
    assertEquals(1, run("text", file), () -> said);
    assertTrue(lines("findings.jsonl").get(0).contains("\"path\":\"a.md\""));
  }

  @Test
  void readsBytesOfParquetAsTheyAre() throws Exception {
    SparkSession session = SparkSession.builder().sparkContext(Answers.spark().sc()).getOrCreate();
    Path parquet = directory.resolve("in.parquet");
    session
        .createDataset(List.of("a.md"), Encoders.STRING())
        .toDF("path")
        .withColumn("text", lit(new byte[] {'A', ' ', (byte) 0xE9, '\n'}))
        .write()
        .parquet(parquet.toString());
    run("parquet", parquet);
    String found = lines("findings.jsonl") + "" + lines("failures.jsonl");
    assertTrue(found.contains("UTF-8"), () -> found + said);
  }

  @Test
  void namesTheRowOfParquetWithoutPath() throws Exception {
    SparkSession session = SparkSession.builder().sparkContext(Answers.spark().sc()).getOrCreate();
    Path parquet = directory.resolve("in.parquet");
    session
        .createDataset(List.of(""), Encoders.STRING())
        .toDF("path")
        .withColumn("text", lit(CLEAN))
        .write()
        .parquet(parquet.toString());
    assertEquals(3, run("parquet", parquet), () -> said);
    assertTrue(lines("failures.jsonl").get(0).contains("parquet, row 1\""));
  }

  @Test
  void leavesNoOutputWhenThereIsNoArticle() throws Exception {
    assertEquals(2, run("jsonl", records(record("picture.png", CLEAN))));
    assertFalse(Files.exists(directory.resolve("out")));
  }

  @Test
  void endsWith3OnInputThatCannotBeRead() throws Exception {
    Path input = Files.writeString(directory.resolve("in.jsonl.gz"), "this is not compressed");
    assertEquals(3, run("jsonl", input), () -> said);
    assertEquals(1, said.lines().count(), said);
    assertTrue(said.contains("the audit was not completed: "), said);
    assertFalse(Files.exists(directory.resolve("out")));
  }

  @Test
  void refusesNoPartitions() throws Exception {
    Path input = records(record("a.md", CLEAN));
    assertEquals(2, run("jsonl", input, "--partitions", "0"));
    assertTrue(said.contains("expected a number from 1 on, not '0'"), said);
  }

  @Test
  void endsWith3OnErrors() {
    Main main =
        new Main(
            new PrintStream(new ByteArrayOutputStream()),
            session -> {
              throw new StackOverflowError();
            });
    String[] args = {"--format", "jsonl", "--input", "missing", "--output", "out"};
    assertEquals(3, main.run(args));
  }

  @Test
  void saysThatABaselineIsNotRead() throws Exception {
    Path rules = Files.writeString(directory.resolve("articlint.yaml"), "extends: recommended\n");
    Files.writeString(directory.resolve("articlint-baseline.json"), "{}");
    assertEquals(0, run("jsonl", records(record("a.md", CLEAN)), "--rules", rules.toString()));
    assertTrue(said.contains("articlint-baseline.json is not read here"), said);
  }
}

package org.articlint.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlint.archive.segment.Place;
import org.articlint.check.BoilerplateSurvey.Row;
import org.articlint.check.BoilerplateSurvey.Stage;
import org.articlint.check.RepeatedParagraphs;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.UsageException;
import org.articlint.cli.option.ConfigurationOptions;
import org.articlint.cli.output.ShownPaths;
import org.articlint.cli.selection.Selection;
import org.articlint.cli.selection.Setup;
import org.articlint.cli.selection.Targets;
import org.articlint.lint.Boilerplate;
import org.articlint.lint.files.Failure;
import org.articlint.lint.files.FoundFiles;
import org.articlint.report.medium.JsonText;
import org.articlint.report.medium.Plural;
import org.articlint.report.medium.TerminalText;
import org.articlint.report.medium.TextStyle;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.Config;
import org.articlint.rule.yaml.ConfigException;

/** Lists the repeated paragraphs of an archive. */
final class BoilerplateCommand extends Command {

  private static final int MAX_SHOWN_CHARS = 200;
  private static final String TOP = "--top";
  private static final int DEFAULT_TOP = 20;

  private final Io io;

  private final ConfigurationOptions configuration;

  BoilerplateCommand(Io io) {
    super(
        "boilerplate",
        "Lists the texts that an archive repeats, each with its copies, the most repeated first.");
    this.io = io;
    options()
        .arguments(
            "PATH", "Files and directories. Default: the archive of the nearest configuration.");
    options()
        .value(
            "--format",
            "FORMAT",
            RulesCommand.ListFormat.class,
            "The format of the list: text (the default) or json.");
    options()
        .value(
            "--min-articles",
            "N",
            Integer.class,
            "List paragraphs in at least N articles. Default: as configured.");
    options()
        .value(
            "--min-words",
            "N",
            Integer.class,
            "List paragraphs of at least N words. Default: as configured.");
    options().value(TOP, "N", Integer.class, "List at most N paragraphs. Default: 20.");
    options()
        .list(
            "--stage",
            "STAGE",
            Stage.class,
            "List only texts with such copies: same (word for word, apart from names in the metadata),"
                + " sentences (made of shared sentences) or near (nearly word for word)."
                + " Repeatable. Default: all.");
    options().flag("--no-slots", "Treat names from an article's metadata as ordinary words.");
    configuration = new ConfigurationOptions(options(), io);
  }

  @Override
  ExitCode execute() throws UsageException, ConfigException {
    List<String> paths = options().argument(List.of());
    int top = top();
    List<Stage> stages = options().all("--stage");
    RulesCommand.ListFormat format = options().get("--format", RulesCommand.ListFormat.TEXT);
    Targets given = Targets.of(paths, io);
    Setup setup = configuration.setUp(given.root(), RuleSelection.ALL);
    Path first = given.paths().isEmpty() ? io.directory() : given.paths().get(0);
    Config config = setup.configs().of(first);
    FoundFiles found = new Selection.WorkTree().find(given.orDefault(setup, io), setup);
    found.notices().forEach(io::notice);
    if (found.files().isEmpty() && found.failures().isEmpty()) {
      throw new UsageException("no article was found");
    }
    Set<Stage> wanted = stages.isEmpty() ? EnumSet.allOf(Stage.class) : EnumSet.copyOf(stages);
    int threads = Runtime.getRuntime().availableProcessors();
    Boilerplate.Survey survey =
        new Boilerplate(setup.formats(), threads).survey(found, check(config), wanted, top);
    if (format == RulesCommand.ListFormat.JSON) {
      io.out().write(out -> json(JsonText.generator(out), survey.shown()));
      io.out().println("");
    } else {
      text(survey, given.root()).forEach(io.out()::println);
    }
    tell("Not read: ", survey.failures());
    tell("Not compared: ", survey.uncompared());
    if (survey.ungrouped() > 0) {
      io.err().println(ungrouped(survey.ungrouped()));
    }
    boolean isComplete =
        survey.failures().isEmpty() && survey.uncompared().isEmpty() && survey.ungrouped() == 0;
    return isComplete ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }

  private static String ungrouped(int texts) {
    return "Not listed: "
        + Plural.of(texts, "repeated text")
        + ", those in the fewest articles: too many texts of the archive resemble each other to group"
        + " them all; if a program writes such articles, exclude them";
  }

  private int top() throws UsageException {
    int top = options().get(TOP, DEFAULT_TOP);
    if (top < 1) {
      throw new UsageException("%s is at least 1, not %s".formatted(TOP, top));
    }
    return top;
  }

  private void tell(String what, List<Failure> failures) {
    for (Failure failure : failures) {
      io.err().println(TerminalText.escape(what + failure.path() + ": " + failure.reason()));
    }
  }

  /** The configured check, with the options of the command line. */
  private RepeatedParagraphs check(Config config) throws UsageException {
    RepeatedParagraphs configured =
        Boilerplate.checkOf(config)
            .orElseThrow(
                () ->
                    new UsageException("no rule of the kind repeated-paragraphs is enabled here"));
    try {
      return configured.with(
          options().get("--min-articles", configured.minArticles()),
          options().get("--min-words", configured.minWords()),
          !options().has("--no-slots"));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--" + e.getMessage());
    }
  }

  private List<String> text(Boilerplate.Survey survey, Path root) {
    ShownPaths shown = new ShownPaths(io.directory(), root);
    List<String> lines = new ArrayList<>();
    for (Boilerplate.Paragraph paragraph : survey.shown()) {
      Row row = paragraph.row();
      lines.add(heading(row));
      String text = paragraph.text();
      int cut = text.length() <= MAX_SHOWN_CHARS ? -1 : text.lastIndexOf(' ', MAX_SHOWN_CHARS);
      String start = cut < 0 ? text : text.substring(0, cut) + " …";
      TerminalText.wrap(TerminalText.escape(start), TextStyle.DEFAULT_WIDTH - 4)
          .forEach(line -> lines.add("    " + line));
      for (Place place : row.places()) {
        lines.add("  " + TerminalText.escape(shown.apply(place.path())) + ":" + place.line());
      }
      int left = row.occurrences() - row.places().size();
      if (left > 0) {
        lines.add("  and " + left + " more");
      }
      lines.add("");
    }
    lines.add(
        "%s repeated %s in %s; %s shown."
            .formatted(
                survey.total(),
                survey.total() == 1 ? "text" : "texts",
                Plural.of(survey.articles(), "article"),
                survey.shown().size()));
    return lines;
  }

  /** The counts of a cluster: {@code 4 articles, 5 places, 15 words: 4 the same, 1 nearly}. */
  private static String heading(Row row) {
    String stages =
        row.stages().entrySet().stream()
            .map(
                stage ->
                    (row.stages().size() == 1 ? "all" : stage.getValue())
                        + switch (stage.getKey()) {
                          case SAME -> " the same";
                          case SENTENCES -> " with the same sentences";
                          case NEAR -> " nearly the same";
                        })
            .collect(Collectors.joining(", "));
    return "%s, %s, %s: %s"
        .formatted(
            Plural.of(row.articles(), "article"),
            Plural.of(row.occurrences(), "place"),
            Plural.of(row.words(), "word"),
            stages);
  }

  private static void json(JsonGenerator json, List<Boilerplate.Paragraph> paragraphs)
      throws IOException {
    try (json) {
      json.writeStartArray();
      for (Boilerplate.Paragraph paragraph : paragraphs) {
        Row row = paragraph.row();
        json.writeStartObject();
        json.writeNumberField("articles", row.articles());
        json.writeNumberField("occurrences", row.occurrences());
        json.writeNumberField("words", row.words());
        JsonText.field(json, "text", paragraph.text());
        json.writeArrayFieldStart("places");
        for (Place place : row.places()) {
          json.writeStartObject();
          JsonText.field(json, "path", place.path());
          json.writeNumberField("line", place.line());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("stages");
        for (Stage stage : row.stages().keySet()) {
          json.writeString(stage.name().toLowerCase(Locale.ROOT));
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}

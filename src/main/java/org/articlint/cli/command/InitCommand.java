package org.articlint.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articlint.cli.io.ExitCode;
import org.articlint.cli.io.Io;
import org.articlint.cli.io.OutputException;
import org.articlint.cli.io.ReportFile;
import org.articlint.cli.io.UsageException;
import org.articlint.lint.files.ArticleFinder;
import org.articlint.lint.files.ConfigFormats;
import org.articlint.lint.files.FoundFiles;
import org.articlint.lint.site.GuessedFormats;
import org.articlint.lint.site.KeyUse;
import org.articlint.lint.site.SiteSurvey;
import org.articlint.report.medium.Plural;
import org.articlint.report.medium.TerminalText;
import org.articlint.rule.RuleSelection;
import org.articlint.rule.config.ConfigFiles;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.yaml.ConfigException;

/** Looks at a site and writes a configuration to begin with. */
final class InitCommand extends Command {

  private static final int MAX_SHOWN_KEYS = 12;
  private static final int MAX_SHOWN_FOLDERS = 5;

  private final Io io;

  InitCommand(Io io) {
    super(
        "init",
        "Looks at the articles of the current directory, and writes a commented articlint.yaml that"
            + " fits them.");
    this.io = io;
  }

  @Override
  ExitCode execute() throws UsageException, OutputException, ConfigException {
    for (String name : ConfigFiles.NAMES) {
      // A link that leads nowhere is somebody's, too.
      if (Files.exists(io.directory().resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException(name + " already exists; nothing was changed");
      }
    }
    SiteSurvey site = survey();
    InitialConfiguration configuration =
        InitialConfiguration.of(site, io.directory(), io.packs().vocabulary());
    String text = configuration.yaml();
    try {
      ReportFile.write(io.directory().resolve("articlint.yaml"), out -> out.write(text));
    } catch (IOException e) {
      throw new OutputException("articlint.yaml could not be written", e);
    }
    tell(site, configuration);
    io.out().println("Wrote articlint.yaml. To check the articles: articlint");
    return ExitCode.CLEAN;
  }

  /** Looks at all articles, as a check without a configuration finds them. */
  private SiteSurvey survey() throws ConfigException {
    Path root = ConfigFiles.gitTop(io.directory()).orElse(io.directory());
    ConfigFormats mapped = new ConfigFormats(root, io.directory());
    GuessedFormats formats = new GuessedFormats(root, mapped);
    ConfigOptions reading = new ConfigOptions(io.packs(), List.of(), RuleSelection.ALL, mapped);
    Configs none = new Configs(io.directory(), root, Optional.empty(), false, reading);
    FoundFiles found =
        new ArticleFinder(root, none, formats).find(List.of(io.directory()), Optional.empty());
    return SiteSurvey.of(io.directory(), found, formats);
  }

  private void tell(SiteSurvey site, InitialConfiguration configuration) {
    println("articles", Integer.toString(site.paths().size()));
    site.generator()
        .ifPresent(used -> println("made with", used.generator().name() + ", by " + used.mark()));
    if (!site.keys().isEmpty()) {
      List<String> keys =
          site.keys().stream().limit(MAX_SHOWN_KEYS).map(InitCommand::counted).toList();
      println(
          "metadata",
          "in %s of %s read: %s"
              .formatted(site.withMetadata(), site.read(), String.join(", ", keys)));
    }
    configuration.packs().forEach((name, why) -> println("pack", name + ": " + why));
    if (!configuration.archive().isEmpty()) {
      println(
          "archive",
          "%s with %s%s"
              .formatted(
                  configuration.archive(),
                  Plural.of(site.articlesIn(configuration.archive()), "article"),
                  outside(site, configuration)));
    }
    configuration.excludes().forEach((glob, why) -> println("excluded", glob + ": " + why));
    configuration.fields().forEach((list, keys) -> println("fields", list + ": " + keys));
    configuration
        .formats()
        .forEach(
            (glob, format) -> {
              String reason = configuration.reasons().get(glob);
              println("format", glob + ": " + format + (reason == null ? "" : ", " + reason));
            });
  }

  private static String counted(KeyUse key) {
    return key.path() + " " + key.articles();
  }

  /** Articles outside the archive are not checked unless somebody names them. */
  private static String outside(SiteSurvey site, InitialConfiguration configuration) {
    Map<String, Integer> folders = new TreeMap<>();
    for (String path : site.paths()) {
      if (!path.startsWith(configuration.archive())) {
        int slash = path.indexOf('/');
        folders.merge(slash < 0 ? path : path.substring(0, slash + 1), 1, Integer::sum);
      }
    }
    if (folders.isEmpty()) {
      return "";
    }
    List<String> shown = new ArrayList<>();
    folders.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MAX_SHOWN_FOLDERS)
        .forEach(each -> shown.add(each.getKey() + " " + each.getValue()));
    int more = folders.size() - shown.size();
    int articles = folders.values().stream().mapToInt(Integer::intValue).sum();
    return "; %s elsewhere %s only checked when named: %s%s"
        .formatted(
            articles,
            articles == 1 ? "is" : "are",
            String.join(", ", shown),
            more > 0 ? " and " + more + " more" : "");
  }

  private void println(String what, String value) {
    io.out().println(TerminalText.escape("  %-10s %s".formatted(what, value)));
  }
}

package org.articlint.lint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.check.Articles;
import org.articlint.check.value.Vocabulary;
import org.articlint.rule.config.ConfigOptions;
import org.articlint.rule.config.Configs;
import org.articlint.rule.pack.ShippedPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewerKeysTest {

  private FileSystem files;
  private Vocabulary vocabulary;

  @BeforeEach
  void readVocabulary() throws Exception {
    files = Jimfs.newFileSystem(Configuration.unix());
    Path directory = Files.createDirectories(files.getPath("/site"));
    Files.writeString(directory.resolve("articlint.yaml"), "extends: [recommended]\n");
    ConfigOptions options = ConfigOptions.withPacks(new ShippedPacks(), List.of());
    vocabulary =
        new Configs(directory, directory, Optional.empty(), true, options)
            .of(directory)
            .vocabulary();
  }

  @AfterEach
  void close() throws Exception {
    files.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reviewed_by: Bo | last_reviewed | reviewed_by",
        "Reviewer: Bo | last_reviewed | Reviewer",
        "ms.reviewer: bo | ms.date | ms.reviewer",
        "lastReviewedBy: Bo | last_reviewed | lastReviewedBy",
        "human_reviewers: [Bo] | last_reviewed | human_reviewers",
        "verified_by: Bo | last_verified | verified_by",
        "verified_by: Bo | last_reviewed | ''",
        "editor: Bo | last_reviewed | ''",
        "technical_reviewer: Bo | last_reviewed | ''",
        "medically_reviewed_by: Bo | last_reviewed | ''",
        "approved_by: Bo | approved_on | approved_by",
        "title: Bo | last_reviewed | ''",
      })
  void theReviewerOfTheWholeIsToldFromOthers(String head, String dateKey, String key) {
    List<String> keys =
        ReviewerKeys.in(Articles.metadata(head), vocabulary, dateKey).stream()
            .map(field -> field.entry().key())
            .toList();
    assertEquals(key.isEmpty() ? List.of() : List.of(key), keys);
  }
}

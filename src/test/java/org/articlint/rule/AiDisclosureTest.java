package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articlint.cli.Cli;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which articles declare AI and review, by the pack ai-disclosure. */
class AiDisclosureTest {

  private static final String NOBODY = "has no human reviewer on record";
  private static final String MACHINE = "has only a machine as its reviewer";
  private static final String BEFORE = "was last reviewed by a human before the AI edited it";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "ai-usage: ai-generated | " + NOBODY,
        "ai-usage: ai-assisted | " + NOBODY,
        "ai_usage: AI-Assisted | " + NOBODY,
        "content_well_notification: [AI-contribution] | " + NOBODY,
        "audit: {ai_generated: true} | " + NOBODY,
        "audit: {ai_generated: true, human_reviewed: false} | " + NOBODY,
        "status: llm_drafted | " + NOBODY,
        "ai-disclosure: 'ai_generated; required=true' | " + NOBODY,
        "ai-disclosure: ai_deepfake | " + NOBODY,
        "ai-disclosure: human_only | -",
        "digitalSourceType: http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia | "
            + NOBODY,
        "digitalSourceType: compositeWithTrainedAlgorithmicMedia | " + NOBODY,
        "digitalSourceType: humanEdits | -",
        "translator: machine-google | " + NOBODY,
        "translator: machine-google-reviewed | -",
        "flags: {ai_generated_style: 1, needs_human_review: 0} | " + NOBODY,
        "flags: {ai_generated_style: 1, needs_human_review: 1} | is waiting for human review",
        "flags: {ai_generated_style: 0} | -",
        "title: by hand | -",
        // A reviewer, and who is none.
        "ai-usage: ai-assisted; reviewed_by: Maren Holt; reviewed_on: 2026-01-01 | -",
        "ai-usage: ai-assisted; reviewed_by: Codex | " + MACHINE,
        "ai-usage: ai-assisted; reviewed_by: ChatGPT 5 | " + MACHINE,
        "ai-usage: ai-assisted; reviewed_by: [Codex, Maren]; reviewed_on: 2026-01-01 | -",
        "ai-usage: ai-assisted; reviewed_by: none | " + NOBODY,
        "ai-usage: ai-assisted; human-verified: 2026-01-01 | -",
        "audit: {human_reviewed: true, ai_generated: true, last_reviewed_at: 2026-01-01} | -",
        // A review from before the AI's last edit does not count.
        "ai-usage: ai-assisted; reviewed_by: Maren; reviewed_on: 2026-01-01; ai_edited: 2026-01-02 | "
            + BEFORE,
        "ai-usage: ai-assisted; reviewed_by: Maren; reviewed_on: 2026-01-02; ai_edited: 2026-01-02 | -",
        "ai-usage: ai-assisted; human-verified: 2026-01-01; ai_generated_on: 2026-02-01 | " + BEFORE
      })
  void aDeclarationAndWhatIsMissing(String fields, String missing) throws IOException {
    List<String> messages = messages(fields, "ai-style-without-human-review");
    if (missing == null) {
      assertEquals(List.of(), messages);
    } else {
      assertEquals(1, messages.size(), fields);
      String message = messages.get(0);
      assertEquals(missing, message.substring(message.indexOf(") and ") + ") and ".length()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "reviewed_by: Codex | reviewed by: Codex",
        "reviewer: Claude | reviewer: Claude",
        "reviewer: Claude Sonnet 4 | reviewer: Claude Sonnet 4",
        "reviewer: GPT-4o | reviewer: GPT-4o",
        "reviewer: an AI assistant | reviewer: an AI assistant",
        "reviewers: \"dependabot[bot]\" | reviewers: dependabot[bot]",
        "reviewer: 'review-bot' | reviewer: review-bot",
        "reviewed_by: AI | reviewed by: AI",
        // People are called so, too.
        "reviewed_by: Claude Dupont | -",
        "reviewed_by: Claude-Marie Botton | -",
        "reviewed_by: Ai Tanaka | -",
        "reviewed_by: Jan Bot | -",
        "reviewed_by: Maren Abbot | -",
        "reviewed_by: [Codex, Maren] | -"
      })
  void aMachineIsNoReviewer(String fields, String message) throws IOException {
    assertEquals(
        message == null ? List.of() : List.of("'" + message + "' names a machine as the reviewer"),
        messages(fields, "ai-named-as-reviewer"));
  }

  private List<String> messages(String fields, String rule) throws IOException {
    String text = "---\n" + fields.replace("; ", "\n") + "\n---\n\nText.\n";
    if (fields.contains("; required")) {
      text = "---\n" + fields + "\n---\n\nText.\n";
    }
    Path file = Files.writeString(directory.resolve("page.md"), text);
    Cli.Result result =
        Cli.in(directory)
            .run(
                "check",
                "--no-config",
                "--pack",
                "ai-disclosure",
                "--rule",
                rule,
                "--format",
                "json",
                file.toString());
    List<String> messages = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(result.out()).get("findings")) {
      messages.add(finding.get("message").asText());
    }
    return messages;
  }
}

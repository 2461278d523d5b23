package org.articlint.rule;

import static org.articlint.rule.Disclosures.UNREVIEWED;
import static org.articlint.rule.Disclosures.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors that are no people. */
class AiAuthorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "author: ChatGPT",
        "author: Claude (Opus)",
        "authors: [ChatGPT, Claude]",
        "author: {name: GPT-5}",
        "created_by: Claude Opus",
        "created_by: copilot-cli",
        "creator: an AI assistant",
        "written_by: GPT-5",
        "writer: AI",
        "authored_by: openai-gpt-5-codex",
        "drafted_by: LLM",
        "generator: ai",
        "generator: ChatGPT",
        "translator: machine-google",
        "translated_by: DeepL",
        "provenance: {author: Claude}",
        "provenance: {authors: [Codex]}",
        "provenance: {created_by: Claude}",
        "provenance: {written_by: GPT-5}",
        "audit: {created_by: Claude}",
        "revision: {author: Claude}",
        "revision: {created_by: Claude}",
        "meta: {author: Claude}",
        "metadata: {author: Claude}"
      })
  void anAuthorThatIsAnAi(String line) {
    assertFlag(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "author: Ada Berg",
        "author: Claude Monet",
        "author: Ada Berg and ChatGPT",
        "authors: [Ada Berg, ChatGPT]",
        "authors: project_owner + Codex",
        "author: Ada Berg; created_by: Claude",
        "author: OpenAI",
        "author: Microsoft Copilot team",
        "created_by: automation",
        "created_by: docs-bot",
        "author: TBD",
        "generator: Hugo 0.152",
        "generator: Astro v5.1",
        "generator: WordPress 6.8",
        "generator: Wix.com Website Builder",
        "translator: machine-google-reviewed",
        "translator: Ada Berg"
      })
  void anAuthorThatIsNone(String line) {
    assertNoFlag(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generated_by: Claude Opus 4.6",
        "generated_by: claude skill chapter-content-generator",
        "generated_by: claude-haiku-4-5-20251001",
        "generated_by: ai-agent",
        "generated: {by: claude/mythos-5.2, at: 2026-11-14}",
        "ai_generated_by: ChatGPT",
        "generated_with: ChatGPT",
        "generated_using: GPT-5",
        "produced_by: an LLM",
        "drafted_with: Copilot",
        "written_with: Claude",
        "provenance: {generated_by: GPT-5}",
        "provenance: {generator: ChatGPT}",
        "provenance: {model: gpt-5}",
        "audit: {generated_by: Codex}",
        "revision: {generated_by: Codex}",
        "meta: {generated_by: Codex}",
        "metadata: {generated_by: Codex}",
        "ai: {generated_by: Codex}"
      })
  void aModelThatGeneratedTheText(String line) {
    assertFlag(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "generated_by: scripts/generate-index/generate_repository_cards.py",
        "generated_by: scripts/build-ai-index.py",
        "generated_by: sphinx-autodoc",
        "generated_by: Jekyll",
        "generated_by: build agent",
        "generated_by: openapi-generator",
        "generated_by: ''"
      })
  void aProgramThatGeneratedThePage(String line) {
    assertNoFlag(line);
  }

  private static void assertFlag(String line) {
    assertEquals(1, messages(UNREVIEWED, line).size(), line);
    assertEquals(List.of(), messages(UNREVIEWED, line + "\nreviewed_by: Ada Berg"), line);
  }

  private static void assertNoFlag(String line) {
    assertEquals(List.of(), messages(UNREVIEWED, line), line);
  }
}

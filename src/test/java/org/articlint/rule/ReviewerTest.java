package org.articlint.rule;

import static org.articlint.rule.Disclosures.MACHINE;
import static org.articlint.rule.Disclosures.isUnreviewed;
import static org.articlint.rule.Disclosures.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who counts as the reviewer of an article: people, not machines, and not the words of templates.
 */
class ReviewerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Berg",
        "ada",
        "'@aberg'",
        "ada@example.org",
        "Ada Berg <ada@example.org>",
        "'[Ada Berg](https://example.org/ada)'",
        "'[[Ada Berg]]'",
        "'Berg, Ada'",
        "Dr. A. Berg",
        "O'Neill",
        "李娜",
        "Docs team",
        "Microsoft",
        "tech lead",
        "research assistant",
        "assistant editor",
        "peer reviewer",
        "human",
        "self",
        "2026-01-02",
        "'12345'",
        "true",
        // People who are called as machines are.
        "Claude Prost",
        "Claude Aimé",
        "Claude-Marie Botton",
        "Jean-Claude Opus",
        "Claude Max",
        "Claude Small",
        "Claude Low",
        "Claude High",
        "Mistral Dubois",
        "Bard Larsen",
        "Codex Smith",
        "Watson",
        "Siri Hansen",
        "Poe Dameron",
        "Max Opus",
        "Prost, Claude",
        "Grok Largent",
        "Gemini Ganesan",
        "Gemma",
        "Devin Rivera",
        "Devin",
        "Kimi",
        "Jules Verne",
        "Jasper",
        "Ai Tanaka",
        "Ki Park",
        "Jan Bot",
        "Maren Abbot",
        "Cody Banks",
        "Sonnet L'Abbé",
        "Nova Scott",
        "Na Li",
        "AI team",
        // A person beside a machine, or beside somebody who is still to come.
        "[Ada Berg, Copilot]",
        "[Copilot, TBD, Ada Berg]",
        "Ada Berg and Copilot",
        "ChatGPT + Ada Berg",
        "claude/ada",
        "'codex+jin (round 1, gpt-5.4)'",
        "human_and_ai",
        "ai_lead",
        "claude-prost",
        "copilot, checked by Ada Berg",
        "Ada Berg (with ChatGPT)",
        "'Ada Berg, Bob (pending)'",
        "Ada Berg (next review next year)",
        "'Ada Berg, next review planned for 2027'",
        // Lists and mappings.
        "{name: Ada Berg}",
        "{name: Ada Berg, type: human, date: 2026-01-02}",
        "[{name: Ada Berg, date: 2026-01-02}]",
        "[{name: GPT-5}, {name: Ada Berg}]",
        "{technical: Ada Berg, legal: pending}",
        "{github: aberg}"
      })
  void aPersonIsAReviewer(String value) {
    assertEquals(false, isUnreviewed("reviewed_by: " + value));
    assertEquals(0, messages(MACHINE, "reviewed_by: " + value).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "''",
        "' '",
        "",
        "'~'",
        "null",
        "'-'",
        "—",
        "'?'",
        "'???'",
        "'...'",
        "nobody",
        "no one",
        "none",
        "none yet",
        "no reviewer yet",
        "nobody so far",
        "N/A",
        "n.a.",
        "unknown",
        "unassigned",
        "not assigned",
        "not yet assigned",
        "not reviewed",
        "not applicable",
        "no",
        "false",
        "'0'",
        "TBD",
        "tbc",
        "TBA",
        "TBD (Ada Berg)",
        "Copilot (TBD)",
        "TODO",
        "'TODO: add reviewer'",
        "to be confirmed",
        "to be assigned",
        "WIP",
        "later",
        "N.N.",
        "NN",
        "REVIEWER_NAME",
        "First Last",
        "Editor name",
        "SME name",
        "k.A.",
        "pending",
        "pending review",
        "pending legal review",
        "pending-linguist",
        "draft-pending-review",
        "project_owner_pending",
        "Ada Berg (pending)",
        "Ada Berg (planned)",
        "Ada Berg (next week)",
        "next week by Ada Berg",
        "tomorrow",
        "awaiting Ada Berg",
        "needs review",
        "in review",
        "declined",
        "someone",
        "xxx",
        "name",
        "your name",
        "Your Name Here",
        "Reviewer Name",
        "name of the reviewer",
        "you@example.com",
        "your-github-id",
        "'[name]'",
        "[name]",
        "'[Your Name]'",
        "'[TBD]'",
        "<reviewer>",
        "'<Your Name>'",
        "'{{ reviewer }}'",
        "'{{reviewer.name}}'",
        "'${REVIEWER}'",
        "$REVIEWER",
        "'{name}'",
        "'%REVIEWER%'",
        "__REVIEWER__",
        "ausstehend",
        "noch offen",
        "niemand",
        "en attente",
        "pendiente",
        "ninguém",
        "待定",
        "未定",
        "없음",
        "[]",
        "['', TBD]",
        "TBD / pending",
        "{name: TBD, date: 2026-01-02}",
        "{name: '', role: editor}",
        "{date: 2026-01-02, status: approved}",
        "{technical: pending}",
        "visual"
      })
  void nobodyYetIsNoReviewer(String value) {
    assertEquals(true, isUnreviewed("reviewed_by: " + value));
    assertEquals(0, messages(MACHINE, "reviewed_by: " + value).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reviewer",
        "reviewers",
        "reviewedBy",
        "human_reviewer",
        "human_reviewers",
        "human_reviewed_by",
        "reviewed_by_human",
        "last_reviewed_by",
        "approved_by",
        "approver",
        "approvers",
        "verified_by",
        "validated_by",
        "checked_by",
        "signed_off_by",
        "sign_off",
        "signoff",
        "editor",
        "editors",
        "edited_by",
        "responsible_editor",
        "editorial_responsibility",
        "fact_checked_by",
        "fact_checker",
        "medically_reviewed_by",
        "clinically_reviewed_by",
        "legally_reviewed_by",
        "technical_reviewer",
        "technical_reviewers",
        "technically_reviewed_by",
        "tech_reviewer",
        "content_reviewer",
        "expert_reviewer",
        "peer_reviewed_by",
        "proofread_by",
        "proofreader",
        "copy_editor",
        "curated_by",
        "curator",
        "ms.reviewer",
        "human_verified_by",
        "human_approved_by",
        "human_editor"
      })
  void aFieldThatNamesTheReviewer(String key) {
    assertEquals(false, isUnreviewed(key + ": aberg"));
    assertEquals(true, isUnreviewed(key + ": TBD"));
    assertEquals(true, isUnreviewed(key + ": GPT-5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "revision: {reviewed_by: %s}",
        "audit: {reviewer: %s}",
        "review: {reviewers: [%s]}",
        "provenance: {human_reviewer: %s}",
        "provenance: {human_reviewed_by: %s}",
        "approval: {approved_by: %s, reviewed_on: pending}",
        "governance: {approver: %s}",
        "governance: {approvers: [%s]}",
        "health: {verified_by: %s}",
        "health: {validated_by: %s}",
        "review: {signed_off_by: %s}",
        "editorial: {editor: %s}",
        "human_review: {by: %s}",
        "wiki: {approval: {reviewed_by: %s, reviewed_on: pending}}",
        "params: {reviewed_by: %s}",
        "history: [{date: 2026-01-02, reviewed_by: %s}]"
      })
  void aFieldInABlockOfItsOwn(String block) {
    assertEquals(false, isUnreviewed(block.formatted("Ada Berg")));
    assertEquals(true, isUnreviewed(block.formatted("pending")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"author: Ada Berg", "owner: Ada Berg", "ms.author: aberg", "contact: Ada"})
  void anAuthorIsNoReviewer(String line) {
    assertEquals(true, isUnreviewed(line));
  }
}

package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles missing-rollback-note takes for guides to a change, by its lists of words. */
class RollbackNoteTest {

  /** What every article says: that something runs, in each of the languages. */
  private static final String ABOUT =
      """

      The mail service stands on two servers. Customers notice nothing.
      Kunden merken nichts, der Dienst läuft auf zwei Servern: Server, Dienst.

      Le serveur, el servidor, o servidor, サーバ, 服务器 in production.

      """;

  private static final String STEPS = "\n1. Do this.\n2. Do that.\n3. Look at it.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Migrate the mail service",
        "How to migrate the mail service",
        "How do I fail over to the second region?",
        "Runbook: drain and reboot the brokers",
        "[Runbook] Replace a failed disk",
        "3. Renew the wildcard certificate",
        "**Rotate** the signing keys",
        "Step-by-step guide to moving the archive",
        "How to safely shrink a volume",
        "Performing a failover",
        "Resizing a volume",
        "Turn off an availability zone",
        "Database migration",
        "Database migration (MySQL to Postgres)",
        "Failover runbook",
        "Patching runbook",
        "Certificate renewal procedure",
        "Key rotation for guests",
        "Postgres minor upgrade",
        "Cluster upgrade - version 7",
        "Datenbank migrieren",
        "Umzug der Datenbank",
        "Datenbankmigration",
        "Anleitung: Zertifikate erneuern",
        "Migrer la base de données",
        "Comment mettre à jour le serveur",
        "Procédure de bascule",
        "Migración de la base de datos",
        "Cómo restaurar el servidor",
        "Actualizar el clúster",
        "Migração do banco de dados",
        "Como atualizar o servidor",
        "データベースの移行",
        "データベース移行手順",
        "証明書を更新する",
        "サーバを切り替える方法",
        "数据库迁移",
        "升级集群",
        "如何迁移数据库",
        "集群升级操作步骤"
      })
  void aTitleNamesAChange(String title) {
    assertEquals(1, findings(title, STEPS), title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Release Team",
        "The migration team",
        "Migration tool",
        "Upgrade header",
        "Upgrade policy",
        "Rotation schedule",
        "Migration concepts",
        "Announcing the migration tool",
        "Migration FAQ",
        "Glossary of migration terms",
        "Why we moved to the cloud",
        "How the scheduler replaces pods",
        "How to create a release build",
        "ADR 12: migrate to the new billing system",
        "RFC: rotate keys",
        "Migration overview",
        "Upgrade release notes",
        "Set-UpgradePolicy",
        "Restore-AzVM",
        "RELEASE SAVEPOINT",
        "DROP TABLE",
        "REVOKE <privileges>",
        "Deployment concepts",
        "Move semantics in C++",
        "How to upgrade Rails 7",
        "Remove jQuery",
        "Switching to the new laptop",
        "Backup and restore",
        "Support Team Working Schedule and Rotation",
        "Tutorial: migrate a sample app",
        "Postmortem: failed database migration",
        "{{ title }}",
        "Das Migrationsteam",
        "Notes de version: migration",
        "Equipo de migración",
        "移行の概要",
        "アップグレードとは",
        "升级常见问题",
        "迁移原理"
      })
  void aTitleNamesNoChange(String title) {
    assertEquals(0, findings(title, STEPS), title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Do this.\n2. Do that.\n3. Look.\n",
        "- Stop the service.\n- Copy the files.\n- Start the service.\n",
        "## Procedure\n\nIt is stopped, copied and started.\n",
        "## Ablauf\n\nEr wird angehalten.\n",
        "## Step 1: stop\n\nIt is stopped.\n",
        "```sh\nservice mail stop\n```\n",
        "```\nkubectl drain node\n```\n",
        "    $ mailctl stop\n",
        "Run this on both servers:\n\n`systemctl stop mail`\n",
        "Stop the service. It takes long.\n\nCopy the files.\n\nStart the service.\n"
      })
  void theArticleInstructs(String body) {
    assertEquals(1, findings("Migrate the mail service", body), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was migrated last year.\n",
        "1. One.\n2. Two.\n",
        "- The service.\n- The files.\n- The graphs.\n",
        "- [Upgrade to 1](a.md)\n- [Upgrade to 2](b.md)\n- [Upgrade to 3](c.md)\n",
        "## Background\n\nDeliveries are counted each minute.\n",
        "```json\n{\"a\": 1}\n```\n"
      })
  void theArticleDoesNotInstruct(String body) {
    assertEquals(0, findings("Migrate the mail service", body), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Do this.\n2. Add the gem.\n3. Look.\n\nThe class.\n\nThe method.\n\nA pull request.\n\nThe function.\n"
      })
  void theArticleSpeaksMoreOfSourceCode(String body) {
    assertEquals(0, findings("Migrate the parser", body), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Context\n\nA.\n\n## Decision\n\nB.\n",
        "## Syntax\n\nA.\n",
        "## Options\n\nA.\n"
      })
  void headingsShowAnotherSortOfArticle(String body) {
    assertEquals(0, findings("Migrate the mail service", STEPS + "\n" + body), body);
  }

  private static int findings(String title, String body) {
    return RollbackFindings.in("# " + title + "\n" + ABOUT + body);
  }
}

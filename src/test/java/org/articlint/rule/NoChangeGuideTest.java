package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles that look like guides to a change and for which missing-rollback-note asks for nothing:
 * settings, first deployments, what is done beside a change, references; each with the neighbour
 * that is reported.
 */
class NoChangeGuideTest {

  /** An article that instructs and speaks of what runs, in each of the languages. */
  private static final String BODY =
      """

      The mail service stands on two servers. Der Dienst läuft auf zwei Servern: Server, Dienst.

      Le serveur, el servidor, o servidor, サーバ, 服务器.

      Customers notice nothing.

      It is the same on staging and in production.

      1. Do this.
      2. Do that.
      3. Look at it.

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Verify database upgrades",
        "How to verify database upgrades",
        "Create the server for an upgrade",
        "Planning a migration",
        "Prepare for the database migration",
        "Review the destinations for your migration",
        "Before the migration",
        "Enable automatic failover",
        "Cancel the database restore",
        "Rolling back an upgrade",
        "Préparer la migration",
        "Preparar la migración",
        "Preparar a migração",
        "验证数据库迁移",
        "升级后检查",
        "升级前准备",
        "移行の準備",
        "Planung der Migration",
        "Differences between migration and replication",
        "Backup & restore",
        "Sauvegarde et restauration",
        "Copia de seguridad y restauración",
        "Step 3: Migrate the accounts",
        "Phase 2 - Upgrade the servers",
        "Recover a failed server",
        "Automated failover",
        "Capacity planning for upgrades",
        "Options for upgrades of the server",
        "Stop and start the server",
        "Time to upgrade the server",
        "Upgrade your plan",
        "Quarterly update: an upgrade of the servers",
        "CSV files for the migration",
        "Upgrade the driver of the mail server",
        "Upgrade the mail server on macOS",
        "Upgrade the mail server on my Mac",
        "Ändern einer gespeicherten Prozedur",
        "Migrate to the second API",
        "Schritt 2: Server migrieren"
      })
  void aTitleNamesWhatIsDoneBesideAChange(String title) {
    assertEquals(0, findings(title, BODY), title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Perform a failover",
        "Planned failover of the mail service",
        "Upgrade the servers in two steps",
        "Upgrade and verify the servers",
        "3. Migrate the accounts"
      })
  void aTitleNamesTheChangeItself(String title) {
    assertEquals(1, findings(title, BODY), title);
  }

  @ParameterizedTest
  @CsvSource({
    "Migrate the accounts, 0, ''",
    "Server migration, 0, ''",
    "Delete a user, 0, ''",
    "Restore a server, 0, ''",
    "Server verschieben, 0, ''",
    "Déplacer le serveur, 0, ''",
    "Mover el servidor, 0, ''",
    "Mover o servidor, 0, ''",
    "サーバの移行, 0, ''",
    "迁移服务器, 0, ''",
    "Migrate the accounts, 1, Users see a maintenance window.",
    "Server verschieben, 1, Es gibt ein Wartungsfenster.",
    "Déplacer le serveur, 1, Une interruption de service suit.",
    "Mover el servidor, 1, Hay una ventana de mantenimiento.",
    "Mover o servidor, 1, Há uma janela de manutenção.",
    "サーバの移行, 1, 停止時間があります。",
    "迁移服务器, 1, 有停机时间。"
  })
  void whatOnlyItsOwnerSeesIsNoChangeInProduction(String title, int expected, String sign) {
    String body = quiet(BODY) + sign + "\n";
    assertEquals(expected, findings(title, body), title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Click Upgrade. | 0",
        "`systemctl restart mail` | 1",
        "~~~UPDATE mails;~~~ | 1",
        "Ask before you do it in production. | 1"
      })
  void anUpgradeTakesCommandsOrUsers(String text, int expected) {
    String body = quiet(BODY) + text.replace("~~~", "\n~~~\n") + "\n";
    assertEquals(expected, findings("Upgrade the mail service", body), text);
  }

  @Test
  void aRestorationIsAWayBackUnlessMuchIsSaidOfProduction() {
    String once = quiet(BODY) + "It ends the outage.\n";
    assertEquals(0, findings("Restore the mail server", once));
    assertEquals(1, findings("Restore the mail server", once + "\nNow in production.\n"));
    assertEquals(1, findings("Rotate the keys of the backups", once));
  }

  @ParameterizedTest
  @CsvSource({
    "Deploy to production, Install the database, 0",
    "Deploy to production, 1. Install the database, 0",
    "Deploy to production, Reinstall the database, 1",
    "Deploy to production, Copy the database, 1",
    "Upgrade the mail service, Install the database, 1"
  })
  void whatIsInstalledFirstReplacesNothing(String title, String heading, int expected) {
    String body = BODY + "## " + heading + "\n\nRun `systemctl restart mail`.\n";
    assertEquals(expected, findings(title, body), heading);
  }

  @ParameterizedTest
  @CsvSource({
    "npx @framework/upgrade, 0",
    "npm install framework@5, 0",
    "pip install --upgrade framework, 0",
    "gem update framework, 0",
    "brew upgrade framework, 0",
    "helm upgrade framework, 1"
  })
  void packagesOfAProgramAreNoService(String command, int expected) {
    String body = quiet(BODY) + "```sh\n" + command + "\n```\n";
    assertEquals(expected, findings("Upgrade the framework", body), command);
    String twice = body + "\nIt stands in production.\n\nExpect downtime.\n";
    assertEquals(1, findings("Upgrade the framework", twice), command + " in production");
  }

  @ParameterizedTest
  @CsvSource({
    "ms.topic, quickstart, 0",
    "ms.topic, concept-article, 0",
    "content_type, tutorial, 0",
    "doc_type, explanation, 0",
    "ms.topic, how-to, 1",
    "ms.topic, conceptual, 1"
  })
  void theMetadataNameAnotherSortOfArticle(String key, String value, int expected) {
    String text = "---\n%s: %s\n---\n# Rotate the keys\n".formatted(key, value) + BODY;
    assertEquals(expected, RollbackFindings.in(text), value);
  }

  @ParameterizedTest
  @CsvSource({
    "Restore deleted mailboxes, Restore mailboxes",
    "Restore a failed server, Restore a server",
    "Restore a server from the recycle bin, Restore a server from the archive",
    "Restaurer les serveurs supprimés, Restaurer les serveurs",
    "Restaurar los servidores eliminados, Restaurar los servidores",
    "Restaurar os servidores excluídos, Restaurar os servidores",
    "恢复回收站中的服务器, 恢复服务器",
    "Restore deleted servers, Replace a failed server"
  })
  void bringingBackWhatWasLostIsAWayBackItself(String lost, String neighbour) {
    assertEquals(0, findings(lost, BODY), lost);
    assertEquals(1, findings(neighbour, BODY), neighbour);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Disable the mail filter",
        "Turn off the mail filter",
        "Revoke an access token",
        "Drop a user",
        "Désactiver le serveur",
        "Desactivar el servidor",
        "Desativar o servidor",
        "停用服务器",
        "Server deaktivieren",
        "サーバを無効化"
      })
  void aSwitchIsAChangeWhereUsersWorkWithIt(String title) {
    String quiet = quiet(BODY);
    assertEquals(0, findings(title, quiet), title);
    assertEquals(0, findings(title, quiet + "Run `kubectl apply`.\n"), title + " on a cluster");
    String once = quiet + "Ask before you do it in production.\n\n";
    assertEquals(0, findings(title, once), title + " with one word of production");
    assertEquals(1, findings(title, once + "A rolling restart follows.\n"), title);
  }

  @ParameterizedTest
  @CsvSource({
    "Deploy the mail service on Kubernetes, 0",
    "Deploy the mail service with Installer, 0",
    "Deploying to production using Installer, 0",
    "Déployer le service avec Installer, 0",
    "Deploying to the cloud, 0",
    "Deploying your mail service, 0",
    "Deploy a production-ready mail service, 0",
    "Deploy the mail service, 1",
    "Deploying to production, 1"
  })
  void aFirstDeploymentHasNothingToGoBackTo(String title, int expected) {
    assertEquals(expected, findings(title, BODY + "Try it on staging.\n"), title);
  }

  @ParameterizedTest
  @CsvSource({
    "docs/troubleshooting/a.md, 0",
    "docs/1000.troubleshooting/a.md, 0",
    "docs/transform-samples/a.md, 0",
    "docs/references/a.md, 0",
    "docs/develop/a.md, 0",
    "_posts/a.md, 0",
    "docs/getting-started/a.md, 0",
    "docs/samples-of-changes/a.md, 1",
    "docs/gateway-api/a.md, 1",
    "develop.md, 1"
  })
  void aFolderHoldsOtherArticles(String path, int expected) {
    assertEquals(expected, RollbackFindings.in("# Migrate the mail service\n" + BODY, path), path);
  }

  @ParameterizedTest
  @CsvSource({
    "Status codes, 0",
    "Request headers, 0",
    "See also, 1",
    "Required permissions, 1",
    "Status codes of the mail service, 1",
    "请求参数, 0",
    "请求参数说明, 1"
  })
  void aHeadingOfAReferenceStandsAlone(String heading, int expected) {
    String body = BODY + "## " + heading + "\n\nSome.\n";
    assertEquals(expected, findings("Rotate the certificates", body), heading);
  }

  @ParameterizedTest
  @CsvSource({"java, 2, 0", "java, 1, 1", "astro, 2, 0", "python, 2, 1", "sh, 2, 1"})
  void codeOfAProgramIsNoCommand(String language, int blocks, int expected) {
    String code = "```%s\ncall();\n```\n\n".formatted(language).repeat(blocks);
    assertEquals(expected, findings("Drain the mail server", BODY + code), language);
  }

  @Test
  void aPurposeNamesTheChangeItself() {
    String head = "---\ntitle: Mail\nobjective: %s of the mail service\n---\n";
    String purpose = "database migration";
    assertEquals(1, RollbackFindings.in(head.formatted(purpose) + BODY));
    purpose = "Understand the database migration";
    assertEquals(0, RollbackFindings.in(head.formatted(purpose) + BODY));
  }

  /** The same without a word of what runs for real users. */
  private static String quiet(String body) {
    return body.replaceAll("Customers.*|It is the same.*", "");
  }

  private static int findings(String title, String body) {
    return RollbackFindings.in("# " + title + "\n" + body);
  }
}

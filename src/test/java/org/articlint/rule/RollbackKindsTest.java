package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kinds of articles that missing-rollback-note leaves alone by what they say, or that give the way
 * back in a place of their own; each with the neighbour that is reported.
 */
class RollbackKindsTest {

  private static final String BODY =
      """

      The mail service stands on two servers.

      Customers notice nothing. It was tried on staging.

      1. Stop the deliveries.
      2. Copy the messages.
      3. Start the deliveries.

      """;

  private static int findings(String title, String more) {
    return RollbackFindings.in("# " + title + "\n" + BODY + more + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Upgrade fails with a timeout, Upgrade the server with a timeout",
    "Failed to drain the server, Drain a failed server",
    "Migration is stuck, Migration of the server",
    "Unable to upgrade the server, Upgrade the server",
    "Upgrade failed, Upgrade of the server",
    "Migration problems, Migration",
    "Upgrade schlägt fehl, Upgrade",
    "Mise à jour du serveur : échec, Mise à jour du serveur",
    "Actualización del servidor fallida, Actualización del servidor",
    "Atualização do servidor travada, Atualização do servidor",
    "サーバの移行に失敗, サーバの移行",
    "升级卡住, 升级服务器",
    "Automatic failover, Failover",
    "Scale testing the server, Scale the server",
    "Support rotation of the servers, Rotation of the keys",
    "Deployer rotation, Deployer key rotation",
    "Rotation: sprint rotation, Rotation of the sprint keys"
  })
  void aTitleTellsOfNoChange(String title, String neighbour) {
    assertEquals(0, findings(title, ""), title);
    assertEquals(1, findings(neighbour, ""), neighbour);
  }

  @ParameterizedTest
  @CsvSource({
    "Symptoms, Cause, 0",
    "Problem, Solution, 0",
    "症状, 原因, 0",
    "现象, 解决方案, 0",
    "Symptome, Ursache, 0",
    "Symptômes, Solution, 0",
    "Síntomas, Causa, 0",
    "Sintomas, Solução, 0",
    "Symptoms, Contact, 1",
    "Before, Cause, 1"
  })
  void anArticleOnATroubleNamesWhatIsSeenAndWhy(String one, String other, int expected) {
    String sections = "## %s\n\nIt is slow.\n\n## %s\n\nIt is old.\n".formatted(one, other);
    assertEquals(expected, findings("Upgrade the server", sections), one + ", " + other);
  }

  @ParameterizedTest
  @CsvSource({
    "Non-goals, 0",
    "Alternatives considered, 0",
    "User stories, 0",
    "Nicht-Ziele, 0",
    "Alternatives envisagées, 0",
    "Alternativas consideradas, 0",
    "代替案, 0",
    "备选方案, 0",
    "Meet the team, 0",
    "Unser Team, 0",
    "Notre équipe, 0",
    "Nuestro equipo, 0",
    "Nossa equipe, 0",
    "チームメンバー, 0",
    "团队成员, 0",
    "Goals, 1",
    "Members, 1"
  })
  void aDesignOrATeamHasHeadingsOfItsOwn(String heading, int expected) {
    assertEquals(
        expected, findings("Upgrade the server", "## " + heading + "\n\nText.\n"), heading);
  }

  @ParameterizedTest
  @CsvSource({
    "We use minikube., 0",
    "In this tutorial we start with two servers., 0",
    "In diesem Tutorial sind es zwei., 0",
    "Dans ce tutoriel il y en a deux., 0",
    "En este tutorial son dos., 0",
    "Neste tutorial são dois., 0",
    "このチュートリアルでは二つです。, 0",
    "本教程使用两台。, 0",
    "We use two machines., 1",
    "We use minikube. Then comes production.\\n\\nExpect downtime., 1"
  })
  void aDemoOnALaptopIsNoChangeInProduction(String text, int expected) {
    String body = BODY.replace("Customers notice nothing. It was tried on staging.\n", "");
    String article = body + text.replace("\\n", "\n") + "\n\n```sh\nsystemctl stop mail\n```\n";
    assertEquals(expected, RollbackFindings.in("# Upgrade the server\n" + article), text);
  }

  @Test
  void goodsAreMovedInOtherTrades() {
    String goods = "Open the warehouse.\n\nThe stock is counted.\n\n";
    assertEquals(0, findings("Move a server to another place", goods + "Print the invoice.\n"));
    assertEquals(1, findings("Move a server to another place", goods + "Print the paper.\n"));
    String command = "Print the invoice.\n\n```\nmail-admin move\n```\n";
    assertEquals(1, findings("Move a server to another place", goods + command));
  }

  @ParameterizedTest
  @CsvSource({"upgrade, 0", "database migration, 0", "upgrade the mail server, 1"})
  void aSubjectUnderWhichArticlesAreFiledIsNoPurpose(String topic, int expected) {
    String article = "---\ntopic: " + topic + "\n---\n# The mail server\n" + BODY;
    assertEquals(expected, RollbackFindings.in(article), topic);
    assertEquals(0, RollbackFindings.in("---\ntopic: [migration]\n---\n# Mail\n" + BODY));
  }

  @ParameterizedTest
  @CsvSource({
    "Add or remove the filter, 0",
    "Block and unblock a server, 0",
    "Attach and detach a disk of the server, 0",
    "Upgrading or downgrading the server, 0",
    "Scale the server up or down, 1"
  })
  void ofTwoDirectionsOneIsTheWayBack(String title, int expected) {
    assertEquals(expected, findings(title, ""), title);
  }

  @ParameterizedTest
  @CsvSource({
    "Disable the mail filter, Enable the mail filter, 0",
    "Detach the disk, Attaching the disk, 0",
    "Remove a server, Add a server, 0",
    "Remove a server, Announce it, 1",
    "Deploy the notice, Remove the notice, 0",
    "Deploy the notice, Remove the old notice, 1",
    "Upgrade the server, Remove the notice, 1"
  })
  void theOtherDirectionHasASection(String title, String heading, int expected) {
    String section = "## " + heading + "\n\nClick the button in production.\n";
    assertEquals(expected, findings(title, section), title + ", " + heading);
  }

  @ParameterizedTest
  @CsvSource({
    "# rollback, 0",
    "# To roll back: start the old one, 0",
    "-- revert the change, 0",
    "- [ ] Roll back if users complain, 0",
    "5. Back out, 0",
    "Rollback plan: start the old one, 0",
    "# ロールバック, 0",
    "# 回滚, 0",
    "# start the server, 1",
    "helm upgrade --rollback-on-failure, 1",
    "# the rollbacks table, 1"
  })
  void aScriptOrChecklistGivesAWayBack(String line, int expected) {
    String code = "```\nsystemctl stop mail\n" + line + "\n```\n";
    assertEquals(expected, findings("Upgrade the server", code), line);
  }

  @ParameterizedTest
  @CsvSource({
    "この操作は元に戻せません。",
    "ロールバックすることはできません。",
    "この変更は不可逆です。",
    "Ein Rollback ist nicht möglich.",
    "Retour arrière impossible.",
    "Los cambios no se pueden deshacer.",
    "Não é possível desfazer a mudança.",
    "升级后不能回滚。",
    "必要に応じて元の状態に戻します。",
    "出问题时退回到旧服务器。",
    "So kommen Sie zur alten Version zurück."
  })
  void manyLanguagesHaveWordsForAWayBackOrNone(String text) {
    assertEquals(0, findings("Upgrade the server", text), text);
    assertEquals(1, findings("Upgrade the server", "終わりです。完了。Fertig."));
  }

  @ParameterizedTest
  @CsvSource({
    "[!INCLUDE [upgrade-rollback](includes/upgrade-rollback.md)], 0",
    "[!INCLUDE [upgrade](includes/upgrade.md)], 1",
    "Include the rollback note in the change ticket., 1",
    "There is no automatic rollback., 0"
  })
  void aFileThatIsShownGivesAWayBack(String text, int expected) {
    assertEquals(expected, findings("Upgrade the server", text + "\n"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Breaking changes, mail top, 0",
    "Breaking change: ports, mail top, 0",
    "Breaking changes, helm upgrade mail, 1",
    "Changes, mail top, 1",
  })
  void notesOnAVersionAreNoProcedure(String heading, String command, int expected) {
    String section = "\n## " + heading + "\n\n```\n" + command + "\n```\n";
    assertEquals(expected, findings("Upgrade the mail server", section));
  }

  @ParameterizedTest
  @CsvSource({
    "This page contains recommendations for the servers., 0",
    "The guide lists some best practices., 0",
    "This page contains the steps of the change., 1",
    "The team has recommendations for the servers., 1"
  })
  void recommendationsAreNoProcedure(String sentence, int expected) {
    assertEquals(expected, findings("Rotate the certificates", "\n" + sentence + "\n"));
  }
}

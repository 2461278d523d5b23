package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has the words of a way back and is none for missing-rollback-note, beside what is one. */
class NoWayBackTest {

  private static final String BODY =
      """

      The mail service moves to another server. Customers notice nothing.

      It was tried on staging. It is the same in production.

      1. Stop the deliveries.
      2. Copy the messages.
      3. Start the deliveries on the new server.

      """;

  @ParameterizedTest
  @CsvSource({
    "## Reverse proxy, 1",
    "## 4. The reverse-proxy, 1",
    "## Reverse zones, 1",
    "## Reverse path filter, 1",
    "## ReverseProxy, 1",
    "**Reverse zone:** 10.in-addr.arpa, 1",
    "## Reverse the migration, 0",
    "## Reversing the change, 0",
    "## Reverse DNS, 1",
    "**Reverse proxy:** nginx, 1",
    "## Reverse the change of the proxy, 0",
    "## Roll back the reverse proxy, 0",
    "## Reverse, 0",
    "## Reversal, 0",
    "**Reverse:** start the old one, 0",
    "**How to reverse it:** start the old one, 0"
  })
  void aReverseProxyIsNoWayBack(String text, int expected) {
    assertEquals(expected, findings("Migrate the mail service", text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Migrate the mail service, See the next section for recovering a failed migration., 0",
    "Migrate the mail service, Here is how to recover from an interrupted upgrade., 0",
    "Migrate the mail service, Recovering from failed migrations is described below., 0",
    "Migrate the mail service, The messages of a failed migration are kept., 1",
    "Migrate the mail service, This does not cover recovering a failed migration., 1",
    "Migrate the mail service, Recovering from a failed migration takes a day., 1",
    "Decommission the mail server, The messages are kept., 1",
    "Migrate the mail off the retired server, Spam is permanently deleted., 1",
    "Mailserver stilllegen, Die Mails werden dauerhaft gelöscht., 0",
    "Decommission the mail server, The messages cannot be recovered., 0",
    "Migrate the mail service, The messages cannot be recovered., 1"
  })
  void whatIsSaidOfFailureAndLossIsAWayBack(String title, String text, int expected) {
    assertEquals(expected, findings(title, text), title + ": " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The backup ensures that you can restore your data if anything goes wrong. | 0",
        "Make a copy in another place to allow restoration if there are any problems. | 0",
        "The dump ensures that you have a recoverable state in case any step fails. | 0",
        "Make a backup in case an issue occurs. You can read how to backup and restore it here. | 0",
        "Make sure to have a recent backup of the database that you can rollback to. | 0",
        "Make sure to have a recent backup of the database that you can read. | 1",
        "Make a backup in case an issue occurs. | 1",
        "Make a backup in case an issue occurs. Read how to recover your account. | 1",
        "You can read how to backup and restore it here. | 1",
        "Nobody can restore the mailboxes of a copy if the upgrade goes wrong. | 1",
        "Make a copy. The consumer can recover if an error occurs. | 1",
        "Make a copy. Mails are not recoverable if the server fails. | 1",
        "If the upgrade fails, page the team. Then restore the alerts. | 1",
        "You can restore your settings. If there are errors, look at the log. | 1",
        "The new server can recover lost messages. | 1"
      })
  void aBackupForTheCaseThatItFailsIsAWayBack(String text, int expected) {
    assertEquals(expected, findings("Upgrade the mail server", text), text);
    assertEquals(1, findings("Restore the mail server", text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Scale the mail cluster, You can scale it up or down by the number of its servers., 0",
    "Scaling the mail cluster, Scale the cluster in and out by the number of its servers., 0",
    "Scale the mail cluster, You can scale it to ten servers., 1",
    "Scale the mail cluster, Do not scale the cluster up or down at night., 1",
    "Upgrade the mail cluster, You can scale it up or down by the number of its servers., 1"
  })
  void bothDirectionsAreAWayBack(String title, String text, int expected) {
    assertEquals(expected, findings(title, text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Keep the old server running for rollback., 0",
    "Leave the old server up in case of a rollback., 0",
    "We keep the old server for a quick roll-back., 0",
    "Keep the old VM as a rollback option., 0",
    "Do not keep the old server for rollback., 1",
    "Keep the pager for the rollback., 1",
    "There is no room for rollback., 1",
    "Keep the logs for a year., 1"
  })
  void whatIsKeptForARollbackIsAWayBack(String text, int expected) {
    assertEquals(expected, findings("Migrate the mail service", text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Upgrade the mail server, Step 4: re-enable the alerts, 1",
    "Migrate the mail service, Unblock deliveries, 1",
    "Server migrieren, Wieder einschalten, 1",
    "Migrer le serveur, Réactiver le filtre, 1",
    "Migrar el servidor, Reactivar el filtro, 1",
    "Atualizar o servidor, Reativar o filtro, 1",
    "サーバの移行, フィルタの再有効化, 1",
    "升级服务器, 重新启用过滤器, 1",
    "Disable the mail filter, Re-enable the filter, 0",
    "Disable updates of the mail server, Re-enable updates, 0",
    "Drain a mail server for upgrades, Re-enable it, 0",
    "Block a mail server, Unblock it, 0",
    "Drain a mail server, Re-enable it, 0",
    "Drain a mail server, Reactivating a server after maintenance, 0",
    "Upgrade a mail server, Reactivating a server after maintenance, 1",
    "Drain a mail server, Reactivate the alerts, 1",
    "Server deaktivieren, Wieder einschalten, 0",
    "Upgrade the mail server, Roll back and re-enable the alerts, 0"
  })
  void whatIsSwitchedOnAtTheEndOfAnUpgradeIsNoWayBack(String title, String heading, int expected) {
    assertEquals(expected, findings(title, "## " + heading + "\n"), title + ", " + heading);
  }

  @ParameterizedTest
  @CsvSource({
    "Once it has moved you cannot roll it back., 0",
    "After the move we can't roll them back., 0",
    "It is not possible to roll the server back., 0",
    "You cannot roll out the server back to back., 1",
    "You can roll it out again., 1",
    "Downgrading the servers is not tested before a release and should be considered unsupported., 0",
    "Before you downgrade a client look at the list of what is considered unsupported., 1",
    "Downgrading takes long. Old clients are considered unsupported., 1",
    "The old server keeps all mails: it is also your rollback path., 0",
    "Know your rollback path before you begin., 1",
    "Decide which server is your rollback path., 1",
    "If necessary copy the saved files to their original locations., 0",
    "The new server writes each log to its original location., 1",
    "Find the original locations of the files., 1",
    "There is no option to roll back., 0",
    "There is no way to easily undo it., 0",
    "There is no longer a way of going back to the old server., 0",
    "No support for downgrades., 0",
    "There is no way to avoid a rollback., 1",
    "There is no need to roll back., 1",
    "If the upgrade fails follow these steps., 0",
    "In the unlikely event that your upgrade fails follow the steps below., 0",
    "In case of a failed upgrade: run this recovery procedure., 0",
    "If the download fails follow these steps., 1",
    "If the upgrade fails: page the team and follow the news., 1",
    "There is no supported downgrade path., 0",
    "There is no rollback plan., 1",
    "Point the load balancer to the old pool again., 0",
    "Deploy the old release again., 0",
    "The script brings mails back to the previous server., 0",
    "Return to the previous server., 0",
    "Go back to the previous tab., 1",
    "Return to the previous page., 1",
    "Never start the old server again., 1",
    "Start the server again. The old one is off., 1",
    "'To go back, run the installer of the old version.', 0",
    "'To go back to the menu, press the key.', 1",
    "If the upgrade fails tell the team. Follow these steps for each server., 1"
  })
  void aSentenceSaysHowOrThatThereIsNone(String text, int expected) {
    assertEquals(expected, findings("Upgrade the mail server", text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Should you encounter issues, deploy the prior image. | 0",
        "If the new server does not join, add the old server back. | 0",
        "If the check fails, compare the new mails with the old ones. | 1",
        "If the old server fails: page the team and use the new one. | 1",
        "When you are done, set up the old disk as a spare. | 1",
        "Boot from the old disk when the new one breaks. | 0",
        "Boot from the old disk in the first step. | 1",
        "Swap the two records back. | 0",
        "Never swap the two records back. | 1",
        "Swap back and forth. | 1",
        "Reset the name to its old value. | 0",
        "Reset the window to its old size. | 1",
        "Bring the old server back. | 0",
        "Add the server back to the cluster. | 1",
        "Choose the previous kernel in the menu. | 0",
        "Choose the previous month in the menu. | 1",
        "Promote the old server. | 0",
        "Promote the new server. | 1",
        "The old server can still be started again. | 0",
        "The old server cannot be started again. | 1",
        "Keep a copy of the old key so that you can restore it. | 0",
        "Keep a copy of the old key so that you can read it. | 1",
        "Uninstall the patch from the panel. | 0",
        "Uninstall the game from the panel. | 1",
        "You can re-add the server later. | 1"
      })
  void whatToDoWithTheOldOneIsAWayBack(String text, int expected) {
    assertEquals(expected, findings("Upgrade the mail server", text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Schlägt das Update fehl, starten Sie den alten Server. | 0",
        "Bei Störungen auf die alte Version wechseln. | 0",
        "Wenn der Dienst nicht läuft, löschen Sie die alten Daten. | 1",
        "Si le service ne démarre pas, réinstallez la version précédente. | 0",
        "Si le service ne démarre pas, lisez le journal précédent. | 1",
        "En caso de error, arranque el servidor antiguo. | 0",
        "En caso de error, apague el servidor antiguo. | 1",
        "Se o serviço não iniciar, reinstale a versão anterior. | 0",
        "Se o serviço não iniciar, apague a versão anterior. | 1",
        "異常があれば旧サーバーを起動してください。 | 0",
        "異常があれば旧サーバーを削除してください。 | 1",
        "如果新版本无法启动，请安装旧版本。 | 0",
        "如果新版本无法启动，请查看旧日志。 | 1"
      })
  void inOtherLanguagesToo(String text, int expected) {
    assertEquals(expected, findings("Upgrade the mail server", text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Remove a mail server, You can re-add the server later., 0",
    "Remove a mail server, You can add it again., 0",
    "Remove a mail server, Never add it again., 1",
    "Remove a mail server, You can add mails., 1"
  })
  void whatIsAddedAgainWasRemoved(String title, String text, int expected) {
    assertEquals(expected, findings(title, text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. [ ] If one of the servers does not answer after the change of its password, revert it. | 0",
        "- [ ] Look at the graphs of the deliveries on each of the two servers; roll it back if low. | 0",
        "- [ ] Look at the graphs of the deliveries on each of the servers that nobody will revert | 1",
        "- [ ] Ask the people who have changed the deliveries, reverted or not. | 1"
      })
  void aLongItemOfAChecklistGivesAWayBack(String line, int expected) {
    String code = "```\n1. [ ] Stop the deliveries.\n" + line + "\n```";
    assertEquals(expected, findings("Rotate the keys of the mail server", code), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Describe the rollback here] | 1",
        "[Name the command and the owner]. | 1",
        "[Ada](ada.md) | 0",
        "[Ada] starts the old server. | 0",
        "Ada starts it [on Monday] | 0",
        "This section is under construction. | 1",
        "Details goes here | 1",
        "The bridge is under construction. | 0"
      })
  void whatIsStillToBeWrittenIsNoWayBack(String text, int expected) {
    String article = "# Migrate the mail server\n" + BODY + "\n\n## Rollback\n\n" + text + "\n";
    assertEquals(expected, RollbackFindings.in(article), text);
  }

  private static int findings(String title, String text) {
    return RollbackFindings.in("# " + title + "\n" + BODY + text + "\n\nDo it in the console.\n");
  }
}

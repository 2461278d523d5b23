package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Titles and sentences that missing-rollback-note understands in any words of their kind, each with
 * a neighbour of the other kind.
 */
class RollbackWordingTest {

  private static final String BODY =
      """

      The mail service moves from the old server to the new one. Le serveur, el servidor, o servidor, サーバ, 服务器.

      It is the same on staging and in production.

      1. Stop the deliveries.
      2. Copy the messages.
      3. Start the deliveries.

      """;

  private static int findings(String title, String text) {
    return RollbackFindings.in("# " + title + "\n" + BODY + text + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Upgrade the billing database, Upgrade your billing",
    "Deploying the billing service to production, Deploying your billing",
    "Runbook: upgrade the training cluster, Training: upgrade the cluster",
    "Move the wiki server, Wiki: move the server",
    "Disable a feature flag in production, Disable a feature flag",
    "Turn off the legacy interface in production, Turn off production of a legacy",
    "Import the data into production, Import production data",
    "Run database migrations in production, Running databases in production",
    "Upgrade the legacy mail server and its legacy hosts, Upgrade of a legacy",
    "Rotate the keys of the staff VMs, Rotate the staff",
    "Wie man den Schlüssel rotiert, Wie der Schlüssel rotiert",
    "Wie man den Server ersetzt, Was den Server ersetzt",
    "Monthly kernel update, Monthly update",
    "Procedimiento de conmutación por error, Procedimiento de conmutación: error",
    "Take the server out of service, Take the server out",
    "Redirect traffic to the server, Redirect a caller to the server",
    "Security update procedure, Security procedure",
    "本番環境へのデプロイ手順, 本番環境への手順"
  })
  void aTitleNamesAChange(String title, String neighbour) {
    assertEquals(1, findings(title, ""), title);
    assertEquals(0, findings(neighbour, ""), neighbour);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If the release misbehaves, run `helm rollback relay 3`. | 0",
        "Use `git revert` with the number of the change. | 0",
        "Never use `git revert` with this. | 1",
        "The command helm rollback is new. | 1",
        "If it does not answer, switch the DNS record back to the old address. | 0",
        "Then send all traffic back to the previous pool. | 0",
        "Move the seats back to the wall. | 1",
        "Switch to the new address and call back the old customers. | 1",
        "En cas d'échec, faites pointer de nouveau l'adresse vers l'ancien serveur. | 0",
        "Comparez de nouveau l'ancien serveur. | 1",
        "Si la copia falla, vuelva a apuntar la dirección al servidor antiguo. | 0",
        "Vuelva a leer el plan antiguo. | 1",
        "Se a cópia falhar, aponte o endereço de volta para o servidor antigo. | 0",
        "Aponte o endereço para o servidor novo. | 1",
        "失敗した場合は、アドレスを元のサーバに戻します。 | 0",
        "元のサーバを停止します。 | 1",
        "如果失败，把地址指回旧服务器。 | 0",
        "把旧服务器的地址写下来。 | 1",
        "If the copy is damaged, restore the messages from the snapshot of the server. | 0",
        "If the snapshot is there, restore the messages from the snapshot. | 1",
        "Restore the messages from the snapshot on the new server. | 1"
      })
  void aSentenceSaysHowToGoBack(String text, int expected) {
    assertEquals(expected, findings("Migrate the mail server", text), text);
  }
}

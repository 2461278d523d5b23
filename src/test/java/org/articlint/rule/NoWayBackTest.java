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
    "Upgrade the mail server, Step 4: re-enable the alerts, 1",
    "Migrate the mail service, Unblock deliveries, 1",
    "Server migrieren, Wieder einschalten, 1",
    "Migrer le serveur, Réactiver le filtre, 1",
    "Migrar el servidor, Reactivar el filtro, 1",
    "Atualizar o servidor, Reativar o filtro, 1",
    "サーバの移行, フィルタの再有効化, 1",
    "升级服务器, 重新启用过滤器, 1",
    "Disable the mail filter, Re-enable the filter, 0",
    "Block a mail server, Unblock it, 0",
    "Drain a mail server, Re-enable it, 0",
    "Server deaktivieren, Wieder einschalten, 0",
    "Upgrade the mail server, Roll back and re-enable the alerts, 0"
  })
  void whatIsSwitchedOnAtTheEndOfAnUpgradeIsNoWayBack(String title, String heading, int expected) {
    assertEquals(expected, findings(title, "## " + heading + "\n"), title + ", " + heading);
  }

  private static int findings(String title, String text) {
    return RollbackFindings.in("# " + title + "\n" + BODY + text + "\n\nDo it in the console.\n");
  }
}

package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What missing-rollback-note takes for a way back, by its lists of words. */
class WayBackTest {

  private static final String GUIDE =
      """
      # How to migrate the mail service

      The mail service moves to another server. Customers notice nothing.

      It was tried on staging.

      1. Stop the deliveries.
      2. Copy the messages.
      3. Start the deliveries on the new server.

      """;

  @ParameterizedTest
  @CsvSource({
    "Drain a node, kubectl uncordon mail, 0",
    "Cordon the nodes, kubectl uncordon mail, 0",
    "Drain a node, kubectl drain mail, 1",
    "Upgrade the nodes, kubectl uncordon mail, 1",
  })
  void anUncordonedNodeIsBack(String title, String command, int expected) {
    String text =
        """
        # %s

        The mail service runs in production, on a node of this cluster.

        1. Tell the users of the mail service.
        2. Stop the mail service.
        3. Run this command:

        ```sh
        %s
        ```
        """;
    assertEquals(expected, RollbackFindings.in(text.formatted(title, command)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rollback",
        "Roll back",
        "Rolling it back",
        "Roll-back plan",
        "Backing out",
        "Back-out plan",
        "Backout",
        "Undo",
        "How to undo the change",
        "Reverting",
        "Reversing the change",
        "Restoring the previous version",
        "Restore from backup",
        "Going back to the old server",
        "Returning to the old server",
        "Falling back",
        "Fallback",
        "Failback",
        "Switching back",
        "Downgrade",
        "Contingency plan",
        "Recovery",
        "Recovery plan",
        "If something goes wrong",
        "What if it fails?",
        "When things go wrong",
        "In case of failure",
        "Abort the migration",
        "Plan B",
        "Zurückrollen",
        "Rückbau",
        "Rückgängig machen",
        "Wenn etwas schiefgeht",
        "Im Fehlerfall",
        "Retour arrière",
        "En cas de problème",
        "Annuler la migration",
        "Marcha atrás",
        "Revertir el cambio",
        "Si algo sale mal",
        "Reversão",
        "Em caso de falha",
        "ロールバック",
        "ロールバック手順",
        "切り戻し",
        "元に戻す方法",
        "失敗した場合",
        "回滚",
        "回退方案",
        "如果失败"
      })
  void aWayBackHasManyNames(String heading) {
    assertEquals(0, findings("## " + heading + "\n\nStart the old server again.\n"), heading);
    assertEquals(1, findings("## " + heading + "\n\nTBD\n"), heading + " without content");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rollback: start the old server.",
        "Rollback : start the old server.",
        "**Rollback**\n\nStart the old server.",
        "**Rollback plan:** start the old server.",
        "**If something goes wrong**\n\n- Start the old server.",
        "> [!TIP]\n> **Rollback:** start the old server.",
        "> **Rollback**: start the old server.",
        ":::tip[Rollback]\nStart the old server.\n:::",
        "<details><summary>Rollback</summary>\n\nStart the old server.\n\n</details>",
        "<h2>Rollback</h2>\n\nStart the old server.",
        "| Step | Rollback |\n|---|---|\n| Copy | start the old server |",
        "| Phase | What to do |\n|---|---|\n| Rollback | start the old server |",
        "4. To roll back, start the old server.",
        "- **To roll back**, start the old server.",
        "- Rollback: start the old server.",
        "If the copy fails, revert to the old server.",
        "If the copy fails, you can go back to the old server: start it.",
        "Should something go wrong, start the old server.",
        "You can undo this: start the old server.",
        "If needed, roll back by starting the old server.",
        "To revert the change, start the old server.",
        "Revert the change when the graphs show errors.",
        "The change can be reverted by starting the old server.",
        "Restore the previous configuration and restart.",
        "In case of errors, switch back to the old server.",
        "If the new server does not answer, point the address back at the old one.",
        "If the copy fails, reinstall the earlier version.",
        "Redeploy the previous version of the service.",
        "**Enable replica mode** will revert the change performed before.",
        "## Rollout (`rollingDowngrade`)\n\nSet the version.",
        "## Modify or cancel your plan\n\nOpen the settings.",
        "## Cancel a migration\n\nDelete it.",
        "## How to cancel an upgrade\n\nDelete it.",
        "## Canceling a migration\n\nDelete it.",
        "## Canceling an upgrade\n\nDelete it.",
        "## Cancelling a migration\n\nDelete it.",
        "## Cancelling an upgrade\n\nDelete it.",
        "Restore the files from the copy taken in step 2.",
        "```sh\nhelm rollback mail 3\n```",
        "```sh\nkubectl rollout undo deployment/mail\n```",
        "Bei Fehlern lässt sich die Umstellung rückgängig machen: alten Server starten.",
        "Pour revenir en arrière, démarrez l'ancien serveur.",
        "Si algo falla, vuelva a la versión anterior.",
        "Para reverter, inicie o servidor antigo.",
        "元に戻すには、古いサーバを起動します。",
        "如需回滚，请启动旧服务器。"
      })
  void aWayBackHasManyForms(String text) {
    assertEquals(0, findings(text + "\n"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Think of a rollback note before you begin.",
        "Keep the owner, the expected result and rollback note in the same place.",
        "Changes should be easy to revert.",
        "It can be easily reverted if needed.",
        "Consider reverting the commits.",
        "A rollback is a good thing to have.",
        "Stay around in case something goes wrong.",
        "Go back to the first tab.",
        "Back up the database first.",
        "The backup runs each night.",
        "Roll the secret of the service.",
        "Wait until the old server is back online.",
        "- Re-enable the alerts.",
        "Rollback: none",
        "Rollback: N/A",
        "Rollback: TBD",
        "Rollback: -",
        "**Rollback:** TODO: ask Maren",
        "## Rollback",
        "## Rollback\n\n-",
        "## Rollback\n\n…",
        "## Rollback\n\n...",
        "## Rollback\n\nN/A",
        "## Rollback\n\nNone.",
        "## Rollback\n\nNot applicable",
        "## Rollback\n\nTBD",
        "## Rollback\n\nTODO: write this",
        "## Rollback\n\nto be written later",
        "## Rollback\n\n*Coming soon*",
        "## Rollback\n\n<!-- start the old server -->",
        "## Rollback\n\n### Steps",
        "## Zurückrollen\n\nfolgt",
        "## Retour arrière\n\nà rédiger",
        "## ロールバック\n\n未定",
        "## 回滚\n\n待补充",
        "| Step | Rollback |\n|---|---|\n| Copy | - |",
        "```sql\nROLLBACK;\n```"
      })
  void aMentionAnEmptyPartAndAPlaceholderAreNone(String text) {
    assertEquals(1, findings(text + "\n"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This cannot be undone.",
        "> [!WARNING]\n> The migration is irreversible.",
        "Once the service has moved, you can't roll back.",
        "Downgrading is not supported.",
        "Downgrading to an older version is not supported.",
        "Downgrading a server is currently not supported.",
        "The versions do not support downgrade or rollback.",
        "It isn't possible to go on and then to revert.",
        "A server that has a mailbox can't be downgraded.",
        "This can not be undone.",
        "You can't uninstall the new version.",
        "Die Umstellung ist unumkehrbar.",
        "Cette opération est irréversible.",
        "Esta acción no se puede deshacer.",
        "Esta ação não pode ser desfeita.",
        "この操作は元に戻せません。",
        "迁移后不支持降级。"
      })
  void thatThereIsNoWayBackIsSaid(String text) {
    assertEquals(0, findings(text + "\n"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Delete the mail service, Deleted mail cannot be recovered.",
    "Delete the mail service, Deleted mail can not be restored.",
    "Remove the mail service, The messages are permanently deleted.",
    "Supprimer le serveur, Les messages sont définitivement supprimés.",
    "Eliminar el servidor, Los mensajes se eliminan de forma permanente.",
    "Excluir o servidor, As mensagens não podem ser recuperadas.",
    "Server löschen, Die Nachrichten werden endgültig gelöscht.",
    "サーバを削除, メールは復元できません。",
    "删除服务器, 邮件无法恢复。"
  })
  void whatIsDeletedIsGone(String title, String text) {
    String deletion = GUIDE.replace("How to migrate the mail service", title);
    assertEquals(0, RollbackFindings.in(deletion + text + "\n"), text);
    assertEquals(1, findings(text + "\n"), text + " in a guide to a migration");
    assertEquals(1, RollbackFindings.in(deletion + "It is deleted.\n"), title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Later, the filter can be re-enabled.", "Then switch it on again."})
  void whatIsSwitchedOffIsSwitchedOnAgain(String text) {
    String off = GUIDE.replace("How to migrate", "Turn off") + "Do it in production.\n\n";
    assertEquals(0, RollbackFindings.in(off + text + "\n"), text);
    assertEquals(1, findings(text + "\n"), text + " in a guide to a migration");
    assertEquals(1, RollbackFindings.in(off));
  }

  @ParameterizedTest
  @CsvSource({
    "Later you enable the service back up., 0",
    "Start the service again., 0",
    "The service is good., 1"
  })
  void whatIsStoppedIsStartedAgain(String text, int expected) {
    String stop = GUIDE.replace("How to migrate", "Stop");
    assertEquals(expected, RollbackFindings.in(stop + text + "\n"), text);
    assertEquals(1, findings(text + "\n"), text + " in a guide to a migration");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Restaurar el servidor", "恢复服务器"})
  void theRestorationThatAnArticleGuidesToIsNoWayBack(String title) {
    String sections = "\n## Recuperación\n\nEl servidor.\n\n## 恢复\n\n服务器。\n";
    String guide = GUIDE.replace("How to migrate the mail service", title);
    assertEquals(1, RollbackFindings.in(guide + sections), title);
    assertEquals(0, findings(sections));
  }

  private static int findings(String text) {
    return RollbackFindings.in(GUIDE + text);
  }
}

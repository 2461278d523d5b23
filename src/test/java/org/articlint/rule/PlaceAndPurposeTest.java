package org.articlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What missing-rollback-note makes of an article's place in the site and of its purpose, each time
 * with the neighbour that gets another verdict.
 */
class PlaceAndPurposeTest {

  static final String BODY =
      """

      The mail service stands on two servers. Customers notice nothing of the downtime.

      It is the same on staging and in production.

      %s

      1. Stop the server.
      2. Copy the database.
      3. Start the server.
      """;

  @ParameterizedTest
  @CsvSource({
    "_includes/upgrade.md, 0",
    "docs/partials/upgrade.md, 0",
    "docs/shared/upgrade.md, 0",
    "docs/shared-hosting/upgrade.md, 1",
    "archived/1.2/upgrade.md, 0",
    "docs/obsolete/upgrade.md, 0",
    "project/issues/upgrade.md, 0",
    "project/issues-desk/upgrade.md, 1",
    "docs/archive-server/upgrade.md, 1",
    "archives/upgrade.md, 0",
    "docs/archive/1.2/upgrade.md, 0",
    "docs/archive/v12.0.x/servers/upgrade.md, 0",
    "docs/archive/upgrade.md, 1",
    "docs/1.2/upgrade.md, 1",
    "docs/upgrade.md, 1"
  })
  void partsAndWhatIsOutOfUseNeedNoWayBack(String path, int expected) {
    String article = "# Upgrade the mail server\n" + BODY.formatted("");
    assertEquals(expected, RollbackFindings.in(article, path), path);
  }

  @ParameterizedTest
  @CsvSource({
    "Drain, 0",
    "Deployment, 1",
    "Scale, 0",
    "Restore, 0",
    "Drain the mail server, 1",
    "Scale down the mail server, 1",
    "Scale out the mail server, 0",
    "Rotating the server logs, 0",
    "Rotating the server keys, 1",
    "Rotate audit log keys of the mail server, 1",
    "Scaling up the mail server, 0",
    "Scale up the mail database, 1",
    "Restore the mail server, 1",
    "Upgrade, 1",
    "Migrate, 1",
    "Moving data between the mail server and your computer, 0",
    "Moving the mail server between two racks, 1",
    "Moving data to the new mail server, 1",
    "Moving data between database clusters, 1",
    "Post-migration steps, 0",
    "Pre-migration checklist, 0",
    "Post migration steps of the mail server, 0",
    "Post the mail server migration, 1",
    "Migration steps, 1"
  })
  void aTitleNamesAChange(String title, int expected) {
    assertEquals(expected, findings(title, ""), title);
  }

  @ParameterizedTest
  @CsvSource({
    "Restore the mail server, Do this after the loss of the server., 0",
    "Restore the mail server, Do this after a total server loss., 0",
    "Restore the mail server, Do this following a disaster., 0",
    "Restore the mail server, 'After a crash, the queue may be longer.', 1",
    "Restore the mail server, Do this after the loss of an entire mail cluster., 0",
    "Restore the mail server, Do this after the loss of a connection., 1",
    "Migrate the backup server, Do this after an outage of the network., 1",
    "Migrate the backup server, Do this after a disaster., 1",
    "Restore the mail server, Do this after the backup., 1",
    "Migrate the mail server, Do this after the outage., 1"
  })
  void afterADisasterThereIsNothingToGoBackTo(String title, String text, int expected) {
    assertEquals(expected, findings(title, text), title + ": " + text);
  }

  @ParameterizedTest
  @CsvSource({
    "Deploy to production, ## Size your servers, 0",
    "Deploy to production, ## Hardware requirements, 0",
    "Deploy to production, ## Requirements of the change board, 1",
    "Deploy to production, ## System requirements, 1",
    "Upgrade the mail server, ## Size your servers, 1"
  })
  void whoseServersAreStillToBeChosenReplacesNothing(String title, String text, int expected) {
    assertEquals(expected, findings(title, text), title + ": " + text);
  }

  @ParameterizedTest
  @CsvSource({
    "Advantages, Results, 0",
    "Advantages, Procedure, 1",
    "Advantages, Results of the procedure, 0",
    "Costs, Results, 1"
  })
  void anArticleThatInstructsIsAGuideAllTheSame(String first, String second, int expected) {
    String text = "## " + first + "\n\nIt is fast.\n\n## " + second;
    assertEquals(expected, findings("Upgrade the mail server", text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Shut down the mail server, Once the server comes back online check the queue., 0",
    "Shut down the mail server, The backup is online., 1",
    "Shut down the mail server, The dashboard is back online since May., 1",
    "Upgrade the mail server, Once the server comes back online check the queue., 1"
  })
  void whatIsShutDownComesBack(String title, String text, int expected) {
    assertEquals(expected, findings(title, text), title);
  }

  @ParameterizedTest
  @CsvSource({
    "The server waits for the messages., 11, 1",
    "The server waits for the messages., 12, 0",
    "Le serveur attend les messages., 12, 1",
    "Check the messages of the server., 13, 1"
  })
  void aLongTextThatDoesNotInstructIsADescription(String sentence, int times, int expected) {
    String article =
        """
        # Failover of the mail server

        The mail server has a second one. Customers notice the downtime in production.

        The tiers of the server are these:

        1. Mails
        2. Lists
        3. Archives

        """;
    String text = article + (sentence + "\n\n").repeat(times);
    assertEquals(expected, RollbackFindings.in(text), sentence);
    String commands =
        """
        ```sh
        mail --failover
        ```
        |```
        systemctl restart mail
        ```
        |```
        $ mail --failover
        ```
        |`systemctl restart mail`
        |## Steps

        The mail waits.
        |## Procedure

        The mail waits.
        |```
        mail
        ```
        """;
    for (String command : commands.split("\\|")) {
      assertEquals(1, RollbackFindings.in(text + command), command);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "## Removals, ' ', 0",
    "## Changes in version 2.1, ' ', 0",
    "## Changes in the network, ' ', 1",
    "## Removals, 1. Stop the server, 1"
  })
  void notesOnVersionsAreNoGuide(String heading, String step, int expected) {
    String more = step.isBlank() ? "" : "\n\n" + step + "\n2. Copy the mails\n3. Start the server";
    String article =
        """
        # Upgrading the mail server

        The mail server has another database. Customers notice the downtime in production.

        %s

        The old database of the server is gone. Use the new one:

        ```sh
        mysql mails
        ```
        """;
    assertEquals(expected, RollbackFindings.in(article.formatted(heading) + more), heading + step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Create a backup to restore the database in case of failure. | 0",
        "Take a snapshot to return to if the upgrade fails. | 0",
        "Create a backup to be on the safe side. | 1",
        "Create a backup in case of failure. | 1",
        "The old server is not changed by the upgrade. | 0",
        "The existing database stays as it is. | 0",
        "Keep on writing to the source database, as a backup. | 0",
        "Keep on writing to the target database, as a backup. | 1",
        "The old server is changed by the upgrade. | 1",
        "Make sure that the existing database is not modified while the upgrade runs. | 1",
        "The old server must not be changed. | 1",
        "The server can be returned to its previous version. | 0",
        "The address can be returned to the original one. | 0",
        "The user is returned to the previous page. | 1",
        "Once the new store is on, it cannot be disabled. | 0",
        "After the new store is on, it can't be switched off. | 0",
        "The audit log is on by default, and it cannot be disabled. | 1",
        "The old paint stays as it is. | 1",
        "After that a rollback is no longer possible. | 0",
        "After that a restart is no longer possible. | 1"
      })
  void aCopyThatIsThereForTheCaseOfFailureIsAWayBack(String text, int expected) {
    assertEquals(expected, findings("Upgrade the mail server", text), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cordon the mail server | Remove the annotations with this command. | 0",
        "Upgrade the mail server | Remove the annotations with this command. | 1",
        "Cordon the mail server | Add the annotations with this command. | 1"
      })
  void whoeverTakesTheMarkAwayUncordons(String title, String text, int expected) {
    assertEquals(expected, findings(title, text), title + ": " + text);
  }

  static int findings(String title, String text) {
    return RollbackFindings.in("# " + title + "\n" + BODY.formatted(text));
  }
}

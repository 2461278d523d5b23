package org.articlint.rule;

import static org.articlint.rule.PlaceAndPurposeTest.BODY;
import static org.articlint.rule.PlaceAndPurposeTest.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which articles configure, describe or compare something, where others change it. */
class ConfiguredAndDescribedTest {

  @ParameterizedTest
  @CsvSource({
    "Modify the default configuration, 0",
    "Change mail hooks in different environments, 0",
    "Set environment variables for the mail server, 0",
    "Set maintenance windows of the mail server, 0",
    "Change the settings of the mail server in production, 1",
    "Update the default credentials of the mail server, 1",
    "Change the replication settings of the mail servers, 1",
    "Migrate the defaults of the mail server, 1",
    "Restart the mail servers for a kernel upgrade, 1",
    "'Runbook: restart the mail server', 0",
    "Set the mail server to read-only, 1",
    "Restart the mail server after a configuration change, 0",
    "Restart the mail servers in production, 1"
  })
  void howItIsConfiguredIsNoChange(String title, int expected) {
    assertEquals(expected, findings(title, ""), title);
    boolean isRestart = title.matches("(?i).*\\brestart.*");
    String restart = "It takes effect after rolling restarts.";
    assertEquals(isRestart ? expected : 1, findings(title, restart), title + " with a restart");
  }

  @ParameterizedTest
  @CsvSource({
    "docs/con-mail-upgrade.adoc, 0",
    "docs/con_mail_upgrade.adoc, 0",
    "docs/ref-mail-upgrade.adoc, 0",
    "docs/proc-mail-upgrade.adoc, 1",
    "docs/context-mail-upgrade.adoc, 1",
    "docs/con-mail-upgrade.md, 1"
  })
  void aConceptOfModularDocumentationIsNoGuide(String path, int expected) {
    String body = BODY.formatted("").replace("1. ", ". ").replace("2. ", ". ").replace("3. ", ". ");
    String text =
        path.endsWith(".md")
            ? "# Upgrade the mail server\n" + BODY
            : "= Upgrade the mail server\n" + body;
    assertEquals(expected, RollbackFindings.in(text, path), path);
  }

  @ParameterizedTest
  @CsvSource({
    "docs/demo-mail-upgrade.md, 0",
    "docs/democracy-mail-upgrade.md, 1",
    "docs/mail-demo-upgrade.md, 1"
  })
  void aDemoIsNoGuide(String path, int expected) {
    assertEquals(expected, RollbackFindings.in("# Upgrade the mail server\n" + BODY, path), path);
  }

  @ParameterizedTest
  @CsvSource({
    "Upgrade the mail CLI, 0",
    "Upgrade the command line tool, 0",
    "Update the mail command-line interface, 0",
    "Upgrade the mail server using the CLI, 1",
    "Upgrade the mail server with our own mail CLI, 1",
    "Upgrade the mail cluster (CLI), 1",
    "Upgrade the mail servers – CLI, 1",
    "Upgrade the mail server with the mail CLI, 1",
    "Upgrade the mail cluster, 1"
  })
  void aToolOfOnePersonNeedsNoWayBack(String title, int expected) {
    assertEquals(expected, findings(title, ""), title);
  }

  @ParameterizedTest
  @CsvSource({
    "This page outlines the four ways to upgrade., 0",
    "This page outlines the steps to upgrade., 1",
    "This guide outlines the recommended order and process of an upgrade., 1",
    "This page summarizes the ways to upgrade., 0",
    "This document compares two ways to upgrade., 0",
    "This page is intended as an entry point., 0",
    "This page contains notes you should read before you upgrade., 0",
    "This page outlines the upgrade of the server., 1",
    "The next section compares the messages., 1",
    "The guide of the vendor summarizes the ways to upgrade., 1",
    "This page gives a short summary of each way., 0",
    "This page gives the commands of each way., 1",
    "The server compares the messages., 1"
  })
  void whatWaysThereAreIsNoGuide(String text, int expected) {
    assertEquals(expected, findings("Upgrade the mail server", text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Adjusting the certificates of the mail server (optional), 0",
    "'Rotate the certificates of the mail server (optional, advanced)', 0",
    "Rotate the certificates of the mail server (optional downtime notice), 1",
    "Rotate the optional certificates of the mail server, 1"
  })
  void whatIsOptionalIsNoChange(String title, int expected) {
    assertEquals(expected, findings(title, ""), title);
  }

  @ParameterizedTest
  @CsvSource({
    "docs/mail-commands/upgrade.md, mail upgrade, 0",
    "docs/commands/upgrade.md, mail server upgrade, 0",
    "docs/commands/upgrade.md, Upgrade the mail server, 1",
    "docs/commands/upgrade.md, upgrade the mail server, 1",
    "docs/commands/upgrade.md, upgrade mail servers soon now, 1",
    "docs/mail-commandsets/upgrade.md, mail upgrade, 1",
    "docs/upgrade.md, mail server upgrade, 1"
  })
  void aCommandIsNoChange(String path, String title, int expected) {
    assertEquals(expected, RollbackFindings.in("# " + title + "\n" + BODY.formatted(""), path));
  }

  @ParameterizedTest
  @CsvSource({
    "Upgrading to Mail 2.2.x, '', 0",
    "Upgrade the mail server to 3.0.0, '', 0",
    "Upgrade the mail server, '', 1",
    "Upgrade the mail server to 3.0.0, ## Procedure, 1",
    "Upgrade the mail server to 3.0.0, ## Stop the server, 1"
  })
  void whatAVersionChangesIsNoGuide(String title, String heading, int expected) {
    String changes =
        """

        The mail service stands on two servers. Customers notice nothing of the downtime.

        Filters of mail were removed. Run this on the server:

        ```sh
        systemctl restart mail
        ```

        The server is now asked for each user.

        Keys of the cluster are no longer stored.

        """;
    assertEquals(
        expected,
        RollbackFindings.in("# " + title + "\n" + changes + heading + "\n\nDo it.\n"),
        title);
    assertEquals(1, RollbackFindings.in("# " + title + "\n" + changes + BODY.formatted("")), title);
    String less = changes.replace("no longer", "not");
    assertEquals(1, RollbackFindings.in("# " + title + "\n" + less), title + " with two changes");
    String more = changes + "```sh\nsystemctl stop mail\n```\n";
    assertEquals(1, RollbackFindings.in("# " + title + "\n" + more), title + " with commands");
  }

  @ParameterizedTest
  @CsvSource({
    "Deploy the mail server, ## Step 1: Install the tools, 0",
    "Deploy the mail server, ## 1. Install the tools, 0",
    "Deploy the mail server, ## Step 1: Stop the servers, 1",
    "Deploy the mail server, ## Reinstall the tools, 1",
    "Canary deployment, ## Install the new version, 1",
    "Upgrade the deployment server, ## Install the tools, 1"
  })
  void aFirstDeploymentReplacesNothing(String title, String heading, int expected) {
    assertEquals(expected, findings(title, heading), title + ": " + heading);
  }
}

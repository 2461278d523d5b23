package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** What documents lead to, over the protocol. */
class DocumentLinkTest extends LanguageSite {

  @Test
  void theOtherCopyIsLinked() throws IOException {
    String repeated =
        "Before you begin, tell the people on duty what you will change, why it has to be changed"
            + " now, and whom they can call when it does not work as everybody expects.\n";
    write("b.md", "# B\n\n" + repeated);
    write("c.md", "# C\n\nOther.\n\n" + repeated);
    write("d.md", "# D\n\n" + repeated);
    editor().open("b.md");
    editor().diagnostics("b.md", 1, all -> !all.isEmpty());
    DocumentLink link = links("b.md").get(0);
    assertEquals(2, link.getRange().getStart().getLine());
    assertTrue(link.getTarget().endsWith("/c.md#L5"), link.toString());
    assertTrue(link.getTooltip().startsWith("c.md:5: "), link.toString());
    write("alone.md", "# A\n\nNothing is wrong here.\n");
    editor().open("alone.md");
    assertEquals(List.of(), links("alone.md"));
  }

  @Test
  void filesThatAConfigurationNamesAreLinked() throws IOException {
    write("known.txt", "Known by heart.\n");
    editor()
        .open(
            "articlint.yaml",
            "extends: [recommended, ./house.yaml, ./none.yaml, /etc/hosts]\r\n"
                + "rules: {repeated-boilerplate: {check: {allow: {file: known.txt}}}}\r\n");
    List<DocumentLink> links = links("articlint.yaml");
    assertEquals(
        List.of(editor().uri("house.yaml"), editor().uri("known.txt")),
        links.stream().map(DocumentLink::getTarget).toList());
    assertEquals(new Range(new Position(0, 23), new Position(0, 35)), links.get(0).getRange());
  }
}

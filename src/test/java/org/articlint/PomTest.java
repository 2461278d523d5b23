package org.articlint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What those ask for who pass articlint on. */
class PomTest {

  /**
   * The elements that Maven Central requires.
   *
   * @see <a href="https://central.sonatype.org/publish/requirements/">Requirements</a>
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "groupId",
        "artifactId",
        "version",
        "name",
        "description",
        "url",
        "licenses/license/name",
        "licenses/license/url",
        "developers/developer/name",
        "developers/developer/url",
        "scm/connection",
        "scm/developerConnection",
        "scm/url"
      })
  void thePomSaysWhatCentralRequires(String element) throws Exception {
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Project.DIRECTORY.resolve("pom.xml").toFile());
    XPath xpath = XPathFactory.newInstance().newXPath();
    String text = xpath.evaluate("/project/" + element, pom).strip();
    assertFalse(text.isEmpty(), "<" + element + "> is missing");
    if (element.endsWith("url")) {
      assertTrue(text.startsWith("https://"), text);
    }
  }

  @Test
  void theNoticeNamesEveryLicenseThatIsPassedOn() throws Exception {
    String notice = Files.readString(Project.DIRECTORY.resolve("NOTICE"));
    Set<String> named =
        Pattern.compile("licenses/(\\S+?\\.txt)")
            .matcher(notice)
            .results()
            .map((MatchResult result) -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(Project.DIRECTORY.resolve("licenses"))) {
      List<String> there = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertEquals(there, List.copyOf(named));
    }
  }
}

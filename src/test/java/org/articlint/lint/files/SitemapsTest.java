package org.articlint.lint.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlint.parse.site.PageAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitemapsTest {

  private FileSystem files;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    files = Jimfs.newFileSystem(Configuration.unix());
    root = Files.createDirectories(files.getPath("/site"));
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private static String urls(String... addressesAndDates) {
    StringBuilder xml = new StringBuilder("<urlset>");
    for (int i = 0; i < addressesAndDates.length; i += 2) {
      xml.append(
          "<url><loc>%s</loc><lastmod>%s</lastmod></url>"
              .formatted(addressesAndDates[i], addressesAndDates[i + 1]));
    }
    return xml + "</urlset>";
  }

  private static String date(Sitemaps sitemaps, String path, String canonical) {
    Optional<PageAddress> address = PageAddress.of(canonical);
    return sitemaps.of(path, address).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "public/a/index.html, https://x.org/p/a/, 1",
    "public/other.html, https://x.org/p/a/, 1",
    "public/a/index.html, '', 1",
    "public/a.html, '', 1",
    "public/b/c.html, '', 2",
    "public/d.html, '', none",
    "public/index.html, '', 3",
    "a/index.html, '', none",
    "../a/index.html, '', none"
  })
  void pagesAreFoundByTheirAddressElseByTheirPath(String path, String canonical, String date)
      throws IOException {
    write(
        "public/sitemap.xml",
        urls("https://x.org/p/a/", "1", "https://x.org/p/b/c.html", "2", "https://x.org/p/", "3"));
    assertEquals(date, date(new Sitemaps(root), path, canonical));
  }

  @Test
  void oneAddressDoesNotTellWhereTheSiteStands() throws IOException {
    write("public/sitemap.xml", urls("https://x.org/docs/a/", "1"));
    assertEquals("none", date(new Sitemaps(root), "public/index.html", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, https://x.org/a, 1",
    "a.html, https://www.x.org/a, 1",
    "a.html, https://y.org/a, none",
    "a.html, /a, 1",
    "a.html, '', 1",
    "c.html, https://y.org/c, 3",
    "c.html, https://x.org/c, none",
    "c.html, '', none",
    "d.html, https://y.org/d, 4",
    "d.html, '', 4"
  })
  void datesOfOtherHostsAreNone(String page, String canonical, String date) throws IOException {
    write(
        "public/sitemap.xml",
        urls("https://x.org/a", "1", "https://x.org/b", "2", "https://y.org/c", "3", "/d", "4"));
    assertEquals(date, date(new Sitemaps(root), "public/" + page, canonical));
  }

  @Test
  void theNearestHolds() throws IOException {
    write("public/sitemap.xml", urls("https://x.org/en/a/", "1", "https://x.org/b/", "1"));
    write("public/en/sitemap.xml", urls("https://x.org/en/a/", "2"));
    Sitemaps sitemaps = new Sitemaps(root);
    assertEquals("2", date(sitemaps, "public/en/a/index.html", "https://x.org/en/a/"));
    assertEquals("1", date(sitemaps, "public/b/index.html", "https://x.org/b/"));
    assertEquals(2, sitemaps.files().size());
    assertEquals(2, sitemaps.hashes().size());
  }

  @Test
  void anIndexLeadsToOthersOnce() throws IOException {
    write(
        "public/sitemap-index.xml",
        "<sitemapindex><sitemap><loc>https://x.org/p/sitemap-0.xml</loc></sitemap>"
            + "<sitemap><loc>https://x.org/p/sitemap-index.xml</loc></sitemap>"
            + "<sitemap><loc>https://x.org/p/../../secret.xml</loc></sitemap>"
            + "<sitemap><loc>https://x.org/p/gone.xml</loc></sitemap></sitemapindex>");
    write("public/sitemap-0.xml", urls("https://x.org/p/a/", "1"));
    write("secret.xml", urls("https://x.org/p/b/", "2"));
    Sitemaps sitemaps = new Sitemaps(root);
    assertEquals("1", date(sitemaps, "public/a/index.html", "https://x.org/p/a/"));
    assertEquals("none", date(sitemaps, "public/b/index.html", "https://x.org/p/b/"));
    assertEquals(
        List.of("it names a sitemap that is not here: https://x.org/p/../../secret.xml"),
        List.copyOf(sitemaps.faults().values()));
  }

  @Test
  void anIndexNamesAtMostSoMany() throws IOException {
    StringBuilder xml = new StringBuilder("<sitemapindex>");
    for (int i = 0; i <= Sitemaps.MAX_FILES; i++) {
      write("public/" + i + ".xml", urls("https://x.org/page" + i + "/", "1"));
      xml.append("<sitemap><loc>https://x.org/%s.xml</loc></sitemap>".formatted(i));
    }
    write("public/sitemap.xml", xml + "</sitemapindex>");
    Sitemaps sitemaps = new Sitemaps(root);
    int last = Sitemaps.MAX_FILES - 1;
    assertEquals("1", date(sitemaps, "public/page" + last + "/index.html", ""));
    assertEquals("none", date(sitemaps, "public/page" + (last + 1) + "/index.html", ""));
    assertEquals(
        List.of("only 50 sitemaps are read of one site"), List.copyOf(sitemaps.faults().values()));
  }

  @Test
  void whatIsBrokenIsTold() throws IOException {
    write("public/sitemap.xml", urls("https://x.org/a/", "1") + "<");
    Sitemaps sitemaps = new Sitemaps(root);
    assertEquals("1", date(sitemaps, "public/a/index.html", ""));
    assertTrue(sitemaps.faults().containsKey(root.resolve("public/sitemap.xml")));
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Files.createDirectories(root.resolve("public"));
    Files.write(root.resolve("public/sitemap.xml"), new byte[Sitemaps.MAX_BYTES + 1]);
    Sitemaps sitemaps = new Sitemaps(root);
    assertEquals("none", date(sitemaps, "public/a/index.html", ""));
    assertEquals(
        List.of("it has more than the 33554432 bytes that are read"),
        List.copyOf(sitemaps.faults().values()));
  }
}

package org.articlint.parse.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a sitemap says, or an index of sitemaps.
 *
 * @param dates the dates of the last changes, by the paths of addresses
 * @param others the addresses of further sitemaps
 * @param fault why it could not be read to its end
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps XML format</a>
 */
public record Sitemap(Map<String, Dated> dates, List<String> others, Optional<String> fault) {

  /** The most addresses that are read of one; the format allows 50,000. */
  public static final int MAX_ADDRESSES = 100_000;

  private static final int MAX_DATE_CHARS = 40;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * The date of a page.
   *
   * @param host of its address; empty where only a path is written
   * @param date as it is written
   */
  public record Dated(String host, String date) {

    /** Whether a page of a host may be meant; none is known where the name is empty. */
    public boolean isOf(String other) {
      return host.isEmpty() || other.isEmpty() || host.equals(other);
    }
  }

  private static final List<String> ROOTS = List.of("urlset", "sitemapindex");

  /** Copies what it is given. */
  public Sitemap {
    dates = Map.copyOf(dates);
    others = List.copyOf(others);
  }

  /** The form in which the path of an address is looked up. */
  public static String key(List<String> segments) {
    return String.join("/", segments);
  }

  /** Reads a sitemap; entities of a DTD are never resolved. */
  public static Sitemap read(InputStream in) {
    Reading reading = new Reading();
    Optional<String> fault = Optional.empty();
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      fault = reading.all(factory.createXMLStreamReader(characters(in)));
    } catch (IOException e) {
      fault = Optional.of("it is not saved as UTF-8");
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      fault = Optional.of("it is no XML from line " + Math.max(1, line) + " on");
    }
    return new Sitemap(reading.dates, reading.others, fault);
  }

  /**
   * Decodes UTF-8, which sitemaps are to be saved as. Of bytes in another encoding, the parser
   * would print that they are fatal.
   */
  private static Reader characters(InputStream in) throws IOException {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    Reader characters = new BufferedReader(new InputStreamReader(in, strict));
    characters.mark(1);
    if (characters.read() != BYTE_ORDER_MARK) {
      characters.reset();
    }
    return characters;
  }

  /** Collects what the elements hold. */
  private static final class Reading {
    private final Map<String, Dated> dates = new HashMap<>();
    private final List<String> others = new ArrayList<>();
    private String address = "";
    private String date = "";
    private int addresses;

    Optional<String> all(XMLStreamReader xml) throws XMLStreamException {
      String name = "";
      boolean isFirst = true;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          return Optional.of("it has a DTD, which no sitemap has");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          name = xml.getLocalName();
          if (isFirst && !ROOTS.contains(name)) {
            return Optional.of("it is no sitemap");
          }
          isFirst = false;
        } else if (event == XMLStreamConstants.CHARACTERS) {
          addText(name, xml.getText().strip());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          name = "";
          if (isOver(xml.getLocalName())) {
            return Optional.of("only its first %s addresses are read".formatted(MAX_ADDRESSES));
          }
        }
      }
      return Optional.empty();
    }

    /** An image of a page has an address in another element. */
    private void addText(String name, String text) {
      if (name.equals("loc") && address.isEmpty()) {
        address = text;
      } else if (name.equals("lastmod") && text.length() <= MAX_DATE_CHARS) {
        date = text;
      }
    }

    /** Ends an element, and returns whether there have been too many. */
    private boolean isOver(String name) {
      if (name.equals("sitemap")) {
        others.add(address);
      } else if (name.equals("url") && !date.isEmpty()) {
        PageAddress.of(address)
            .ifPresent(
                page -> dates.putIfAbsent(key(page.segments()), new Dated(page.host(), date)));
      }
      if (name.equals("url") || name.equals("sitemap")) {
        address = "";
        date = "";
        addresses++;
      }
      return addresses > MAX_ADDRESSES;
    }
  }
}

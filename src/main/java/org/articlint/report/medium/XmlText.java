package org.articlint.report.medium;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML formats. */
public final class XmlText {

  private XmlText() {}

  /** Creates a writer of XML that leaves the other one open. */
  public static XMLStreamWriter writer(Writer out) {
    try {
      return XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an attribute in valid characters. */
  public static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, valid(value));
  }

  /** Replaces characters that XML 1.0 forbids by U+FFFD, and line ends by spaces. */
  public static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : isCharacter(c) ? c : 0xFFFD)
        .forEach(valid::appendCodePoint);
    return valid.toString();
  }

  private static boolean isCharacter(int c) {
    return (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}

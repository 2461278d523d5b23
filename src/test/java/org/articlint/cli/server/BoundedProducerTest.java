package org.articlint.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Vector;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedProducerTest {

  private static final String NEXT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

  /** So many blanks, none of which is anywhere. */
  private static final class Blanks extends InputStream {
    private long left;

    Blanks(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      int count = (int) Math.min(left, length);
      java.util.Arrays.fill(bytes, from, from + Math.max(0, count), (byte) ' ');
      left -= count;
      return count > 0 ? count : -1;
    }

    @Override
    public long skip(long count) {
      long skipped = Math.min(left, count);
      left -= skipped;
      return skipped;
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "1000000000, 1"})
  void theNextMessageIsRead(long over, int messages) {
    long length = BoundedProducer.MAX_MESSAGE_BYTES + over;
    List<Message> read = new ArrayList<>();
    try (BoundedProducer producer =
        new BoundedProducer(
            in(
                bytes("Content-Length: " + length + "\r\n\r\n"),
                new Blanks(length),
                bytes("Content-Length: " + NEXT.length() + "\r\n\r\n" + NEXT)),
            new MessageJsonHandler(Map.of()))) {
      producer.listen(read::add);
    }
    long known = read.stream().filter(message -> message != null).count();
    assertEquals(messages, known, read.toString());
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream in(InputStream... parts) {
    return new SequenceInputStream(new Vector<>(List.of(parts)).elements());
  }
}

package org.articlint.cli.server;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;

/** Passes over messages that are too long, for which there would be no memory. */
final class BoundedProducer extends StreamMessageProducer {

  /** Larger than what anybody edits, which takes a little more in a message. */
  static final int MAX_MESSAGE_BYTES = 128 << 20;

  BoundedProducer(InputStream in, MessageJsonHandler json) {
    super(in, json);
  }

  /** What is left of a message without a length comes before the next one's. */
  @Override
  protected void parseHeader(String line, Headers headers) {
    super.parseHeader(line.substring(Math.max(0, line.indexOf(CONTENT_LENGTH_HEADER))), headers);
  }

  @Override
  protected boolean handleMessage(InputStream in, Headers headers) {
    if (headers.contentLength <= MAX_MESSAGE_BYTES) {
      return super.handleMessage(in, headers);
    }
    fireError(
        new IOException(
            "a message of %s bytes is passed over; the limit is %s"
                .formatted(headers.contentLength, MAX_MESSAGE_BYTES)));
    try {
      in.skipNBytes(headers.contentLength);
      return true;
    } catch (IOException e) {
      // The editor has ended in the middle of it.
      return false;
    }
  }
}

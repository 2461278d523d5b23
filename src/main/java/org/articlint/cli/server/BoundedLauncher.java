package org.articlint.cli.server;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.services.LanguageClient;

/** Connects to an editor, whose messages are read by {@link BoundedProducer}. */
final class BoundedLauncher extends Launcher.Builder<LanguageClient> {

  @Override
  protected ConcurrentMessageProcessor createMessageProcessor(
      MessageProducer reader, MessageConsumer consumer, LanguageClient proxy) {
    return super.createMessageProcessor(
        new BoundedProducer(input, createJsonHandler()), consumer, proxy);
  }
}

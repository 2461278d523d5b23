package org.articlint.cli.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OpenTextsTest {

  private static final Path FILE = Path.of("/site/a.md");

  private final OpenTexts texts = new OpenTexts();

  private Judgement judge() {
    return Judgement.none(texts.find(FILE).orElseThrow(), FILE.getParent());
  }

  @Test
  void whatWasFoundInAnEarlierTextIsNoAnswerAboutThisOne() {
    texts.put(FILE, "old");
    Judgement old = judge();
    texts.put(FILE, "new");
    CompletableFuture<Judgement> answer = texts.judgement(FILE, true);
    assertTrue(texts.found(old).isEmpty());
    assertFalse(answer.isDone());
    Judgement current = judge();
    texts.found(current).ifPresent(Runnable::run);
    assertEquals(current, answer.getNow(old));
    assertEquals(current, texts.judgement(FILE, true).getNow(old));
  }

  @Test
  void nothingIsKeptOfATextThatWasClosed() {
    texts.put(FILE, "text");
    Judgement judgement = judge();
    texts.remove(FILE);
    assertTrue(texts.found(judgement).isEmpty());
    assertTrue(texts.judgement(FILE, true).isCancelled());
  }
}

package org.articlint.cli.output;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar. A class of its own, so that its library is loaded only when it shows. */
public final class Progress implements AutoCloseable {

  private static final int WIDTH = 78;

  private final PrintWriter err;
  private final ProgressBar bar;

  public Progress(int articles, PrintWriter err) {
    this.err = err;
    bar =
        new ProgressBarBuilder()
            .setTaskName("Checking")
            .setInitialMax(articles)
            .setStyle(ProgressBarStyle.ASCII)
            .setMaxRenderedLength(WIDTH)
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> {
                      err.print("\r" + line);
                      err.flush();
                    },
                    WIDTH))
            .build();
  }

  public void step() {
    bar.step();
  }

  /** Clears the line of the bar. */
  @Override
  public void close() {
    bar.close();
    err.print("\r" + " ".repeat(WIDTH) + "\r");
    err.flush();
  }
}

package org.articlint.cli.option;

import org.articlint.rule.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"articlint " + ToolVersion.number()};
  }
}

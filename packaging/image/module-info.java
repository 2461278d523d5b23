/** The whole of articlint as one module, so that it is linked into a Java of its own. */
open module org.articlint {
  requires java.logging;
  requires java.xml;
  requires jdk.unsupported;

  // JGit logs through SLF4J.
  uses org.slf4j.spi.SLF4JServiceProvider;

  provides org.slf4j.spi.SLF4JServiceProvider with
      org.slf4j.nop.NOPServiceProvider;
}

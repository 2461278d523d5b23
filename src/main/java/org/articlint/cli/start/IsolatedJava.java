package org.articlint.cli.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs the same Java again, where neither it nor the git that it runs finds any setting of the
 * user: no hooks, no signing, no repository that a hook is about.
 *
 * @param directory the working directory, also the home of the user
 */
record IsolatedJava(Path directory) {

  /** Starts Java; what it prints is dropped. */
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    // Options for any Java are in JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS and _JAVA_OPTIONS.
    environment.keySet().removeIf(name -> name.startsWith("GIT_") || name.endsWith("_OPTIONS"));
    environment.remove("XDG_CONFIG_HOME");
    environment.put("HOME", directory.toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    return builder.start();
  }
}

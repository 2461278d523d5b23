/* Stands in for java.exe: shows its arguments, a line each, and ends as FAKE_JAVA_ENDS_WITH says. */
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments) {
  for (int i = 1; i < count; i++) printf("%s\n", arguments[i]);
  const char *code = getenv("FAKE_JAVA_ENDS_WITH");
  return code ? atoi(code) : 64;
}

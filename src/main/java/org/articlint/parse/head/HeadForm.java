package org.articlint.parse.head;

/** What metadata is written in. */
enum HeadForm {
  YAML,
  TOML,
  JSON
}

package org.articlint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.hadoop.fs.Path;
import org.articlint.article.BaseDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {

  @ParameterizedTest
  @CsvSource({
    "s3a://bucket/, s3a://bucket/guide/a.md, guide/a.md",
    "hdfs://nn:8020/, hdfs://nn:8020/a.md, a.md",
    "file:/, file:/a.md, a.md",
    "s3a://bucket/articles, s3a://bucket/articles/guide/a.md, guide/a.md",
    "s3a://bucket/articles/, s3a://bucket/articles/a.md, a.md"
  })
  void namesFilesBelowTheInput(Path root, Path file, String path) {
    assertEquals(path, BaseDirectory.below(root.toUri().getPath(), file.toUri().getPath()));
  }
}

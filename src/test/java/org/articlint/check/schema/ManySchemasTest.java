package org.articlint.check.schema;

import static org.articlint.check.Articles.metadata;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.articlint.article.Value;
import org.junit.jupiter.api.Test;

class ManySchemasTest {

  /** A pack may have thousands of schemas; reading that of schemas takes 1.3 MB. */
  @Test
  void theSchemaOfSchemasIsReadOnce() {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Value value = metadata("required: [a]").metadata().root();
    JsonSchema.parse(value);
    long before = thread.getCurrentThreadAllocatedBytes();
    JsonSchema.parse(value);
    long bytes = thread.getCurrentThreadAllocatedBytes() - before;
    assertTrue(bytes < 500_000, bytes + " bytes");
  }
}

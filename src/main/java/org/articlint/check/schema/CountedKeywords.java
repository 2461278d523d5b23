package org.articlint.check.schema;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import java.util.Optional;
import java.util.Set;
import org.articlint.check.value.Regex;

/** The keywords of the library, with their uses counted: the library itself sets no limit. */
final class CountedKeywords implements EvaluatorFactory {

  @Override
  public Optional<Evaluator> create(SchemaParsingContext context, String keyword, JsonNode node) {
    return context
        .getDialect()
        .getEvaluatorFactory()
        .create(context, keyword, node)
        .map(
            evaluator ->
                switch (keyword) {
                  case "pattern" -> pattern(node.asString());
                  case "uniqueItems" -> EqualValues.uniqueItems(node);
                  case "enum" -> EqualValues.oneOf(node);
                  case "propertyNames" -> propertyNames(context.getAbsoluteUri(node));
                  default -> evaluator;
                })
        .map(evaluator -> new Counted(evaluator, SchemaNode.own(node).size()));
  }

  /** A pattern that takes its steps from those of the rule. */
  private static Evaluator pattern(String source) {
    Regex pattern = Regex.withCase(source);
    pattern.prepare();
    return (context, node) ->
        !node.isString() || SchemaNode.own(node).work().isFound(pattern, node.asString())
            ? Evaluator.Result.success()
            : Evaluator.Result.failure("does not match " + source);
  }

  /** The library would make nodes of its own for the names, whose uses could not be counted. */
  private static Evaluator propertyNames(String schema) {
    return (context, node) ->
        !node.isObject()
                || SchemaNode.own(node).names().stream()
                        // All are looked at, so that all errors are told.
                        .filter(name -> !context.resolveInternalRefAndValidate(schema, name))
                        .count()
                    == 0
            ? Evaluator.Result.success()
            : Evaluator.Result.failure();
  }

  /**
   * A keyword whose uses are counted.
   *
   * @param size the number of its own entries, items or characters
   */
  private record Counted(Evaluator keyword, int size) implements Evaluator {

    @Override
    public Result evaluate(EvaluationContext context, JsonNode node) {
      SchemaNode own = SchemaNode.own(node);
      SchemaWork work = own.work();
      work.enter(size + own.size());
      try {
        return keyword.evaluate(context, node);
      } finally {
        work.leave();
      }
    }

    @Override
    public int getOrder() {
      return keyword.getOrder();
    }

    @Override
    @SuppressWarnings("deprecation") // the library still asks for them
    public Set<String> getVocabularies() {
      return keyword.getVocabularies();
    }
  }
}

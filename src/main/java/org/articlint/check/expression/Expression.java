package org.articlint.check.expression;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articlint.article.Article;
import org.articlint.check.date.ReviewDate;
import org.articlint.check.value.BudgetSpentException;
import org.articlint.check.value.Context;
import org.articlint.check.value.Count;
import org.articlint.check.value.Deferred;
import org.jspecify.annotations.Nullable;

/**
 * A condition in the <a href="https://cel.dev">Common Expression Language</a>. It always
 * terminates, has no access to anything but its variables, and is type-checked when its pack is
 * read.
 */
public final class Expression implements Deferred {

  private static final Pattern NAME = Pattern.compile("[\\w.]+");

  private static final int MAX_CODE_POINTS = 2_000;
  private static final int MAX_ITERATIONS = 100_000;
  private static final int MAX_SHOWN_FAULTS = 3;

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .comprehensionMaxIterations(MAX_ITERATIONS)
          .maxExpressionCodePointSize(MAX_CODE_POINTS)
          .enableHeterogeneousNumericComparisons(true)
          .build();

  /** Initialized with the first expression; most runs have none. */
  private static final class Language {
    static final CelCompiler COMPILER = compiler();
    static final CelRuntime RUNTIME =
        CelRuntimeFactory.legacyCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardFunctions(MatchesFunction.others())
            .addFunctionBindings(MatchesFunction.bindings(OPTIONS))
            .addLibraries(GrowingFunctions.others())
            .addFunctionBindings(GrowingFunctions.bindings())
            .addFunctionBindings(CelFunctionBinding.from("date_dyn", Object.class, Language::date))
            .build();

    private static CelCompiler compiler() {
      CelCompilerBuilder builder =
          CelCompilerFactory.standardCelCompilerBuilder()
              .setOptions(OPTIONS)
              .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
              .addLibraries(CelExtensions.strings())
              .setResultType(SimpleType.BOOL)
              .addVar(
                  ExpressionVariables.METADATA, MapType.create(SimpleType.STRING, SimpleType.DYN))
              .addVar(ExpressionVariables.TITLE, SimpleType.STRING)
              .addVar(ExpressionVariables.TODAY, SimpleType.TIMESTAMP)
              .addFunctionDeclarations(
                  CelFunctionDecl.newFunctionDeclaration(
                      "date",
                      CelOverloadDecl.newGlobalOverload(
                          "date_dyn", SimpleType.TIMESTAMP, SimpleType.DYN)));
      for (Count count : Count.values()) {
        builder.addVar(ExpressionVariables.name(count), SimpleType.INT);
      }
      return builder.build();
    }

    private static Object date(Object text) throws CelEvaluationException {
      return ReviewDate.read(text.toString())
          .map(date -> ExpressionVariables.startOf(date.day()))
          .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a date"));
    }
  }

  /** The result of an expression on an article. */
  public enum Answer {
    HOLDS,
    FAILS,
    /** The article lacks a value that the expression uses. */
    NOTHING_TO_SAY
  }

  /**
   * An answer.
   *
   * @param problem why the expression could not be evaluated although its values are present
   */
  public record Result(Answer answer, Optional<String> problem) {}

  private final String source;
  private volatile CelRuntime.@Nullable Program program;

  private Expression(String source) {
    this.source = source;
  }

  /** Keeps an expression as a pack writes it; {@link #prepare} validates it. */
  public static Expression parse(String source) {
    return new Expression(source);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when it does not parse, uses an unknown name, or its result is
   *     neither true nor false
   */
  @Override
  public void prepare() {
    program();
  }

  private CelRuntime.Program program() {
    CelRuntime.Program known = program;
    if (known == null) {
      known = compile(source);
      program = known;
    }
    return known;
  }

  private static CelRuntime.Program compile(String source) {
    if (source.length() > MAX_CODE_POINTS) {
      throw new IllegalArgumentException(
          "an expression can have at most " + MAX_CODE_POINTS + " characters");
    }
    CelValidationResult checked = Language.COMPILER.compile(source);
    if (checked.hasError()) {
      throw new IllegalArgumentException(
          checked.getErrors().stream()
              .limit(MAX_SHOWN_FAULTS)
              .map(issue -> message(issue, source))
              .collect(Collectors.joining("; ")));
    }
    try {
      return Language.RUNTIME.createProgram(checked.getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalArgumentException("not an expression: " + e.getMessage(), e);
    }
  }

  private static String message(CelIssue issue, String source) {
    int column = issue.getSourceLocation().getColumn();
    int line = issue.getSourceLocation().getLine();
    String said = issue.getMessage();
    int candidates = said.indexOf(" (candidates:");
    String reason = SyntaxReason.of(candidates < 0 ? said : said.substring(0, candidates));
    if (said.startsWith("undeclared reference")) {
      String written = source.lines().skip(line - 1L).findFirst().orElse("");
      Matcher name = NAME.matcher(written.substring(Math.min(column, written.length())));
      if (name.lookingAt()) {
        reason = "unknown name '%s'; known names are %s".formatted(name.group(), names());
      }
    }
    return "character %s%s: %s".formatted(column + 1, line > 1 ? " of line " + line : "", reason);
  }

  private static String names() {
    List<String> names =
        new ArrayList<>(
            List.of(
                ExpressionVariables.METADATA,
                ExpressionVariables.TITLE,
                ExpressionVariables.TODAY,
                "date(...)"));
    Arrays.stream(Count.values()).map(ExpressionVariables::name).forEach(names::add);
    return String.join(", ", names);
  }

  /**
   * Evaluates the expression on an article.
   *
   * @throws BudgetSpentException when it needs too many steps
   */
  public Result test(Article article, Context context) {
    EvaluationSteps steps = new EvaluationSteps();
    try {
      Object result = program().trace(new ExpressionVariables(article, context), steps);
      steps.requireLeft();
      return new Result(
          Boolean.TRUE.equals(result) ? Answer.HOLDS : Answer.FAILS, Optional.empty());
    } catch (CelEvaluationException e) {
      steps.requireLeft();
      return switch (e.getErrorCode()) {
        case ATTRIBUTE_NOT_FOUND -> new Result(Answer.NOTHING_TO_SAY, Optional.empty());
        case OVERLOAD_NOT_FOUND -> failed("a value has the wrong type for the expression");
        case DIVIDE_BY_ZERO -> failed("the expression divides by zero");
        case INDEX_OUT_OF_BOUNDS -> failed("a list has fewer items than the expression asks for");
        case NUMERIC_OVERFLOW -> failed("a number is too large");
        case BAD_FORMAT -> failed("a value has not the form that the expression needs");
        case ITERATION_BUDGET_EXCEEDED ->
            throw new BudgetSpentException(
                "its expression goes through more than %s items on this article"
                        .formatted(MAX_ITERATIONS)
                    + "; use fewer of all, exists, filter and map inside each other");
        default -> failed(reason(e));
      };
    } finally {
      context.count(steps.taken());
    }
  }

  private static Result failed(String problem) {
    return new Result(Answer.FAILS, Optional.of(problem));
  }

  private static String reason(CelEvaluationException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof BudgetSpentException spent) {
      throw spent;
    }
    String message = String.valueOf(cause.getMessage());
    return message.replaceFirst("^evaluation error( at \\S+)?: ", "").split("\\R", 2)[0];
  }

  /** The expression as the pack writes it. */
  public String source() {
    return source;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression expression && source.equals(expression.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }
}

package org.articlint.check.date;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlint.article.SourceText;
import org.articlint.article.Span;
import org.articlint.article.TextEdit;
import org.articlint.check.date.ReviewDate.Order;

/** Writes a day in the form of another date: its order, marks, padding, names and time. */
public final class DateStyle {

  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(mon|tue|wed|thu|fri|sat|sun)[a-z]*(?=\\.?,?\\s)");
  private static final Pattern ORDINAL = Pattern.compile("(?i)st|nd|rd|th");
  private static final Pattern SECONDS = Pattern.compile(":?(\\d{2})(?:[.,]?\\d{3})?");

  private static final int ABBREVIATION = 3;
  private static final int MONTHS_OF_QUARTER = 3;

  private final SourceText written;
  private final Matcher form;
  private final LocalDate day;
  private final List<TextEdit> edits = new ArrayList<>();

  /** Where the form begins: behind the day of the week. */
  private final int base;

  private DateStyle(SourceText written, int base, Matcher form, LocalDate day) {
    this.written = written;
    this.base = base;
    this.form = form;
    this.day = day;
  }

  /**
   * Writes a day as another date is written; a time becomes the beginning of the day, and of a
   * month, quarter or year that is named alone, the one that holds the day is named.
   *
   * @param order of the parts of dates that end with the year
   * @return empty when the other text is no date
   */
  public static Optional<String> like(String other, Order order, LocalDate day) {
    String text = other.strip();
    Matcher weekday = WEEKDAY.matcher(text);
    int base = weekday.lookingAt() ? dateStart(text, weekday.end()) : 0;
    return ReviewDate.read(text, order)
        .flatMap(old -> DateForms.form(text.substring(base)))
        .map(form -> new DateStyle(SourceText.of(text), base, form, day))
        .map(style -> style.rewrite(order, weekday))
        .filter(rewritten -> holds(rewritten, order, day));
  }

  private static int dateStart(String text, int from) {
    int at = from;
    while (!Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether what was written is the day, or a longer time that holds it. */
  private static boolean holds(String rewritten, Order order, LocalDate day) {
    return ReviewDate.read(rewritten, order)
        .filter(read -> !read.day().isBefore(day) && !read.isAfter(day))
        .filter(
            read ->
                read.day().equals(day)
                    || read.earliest().isBefore(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
        .isPresent();
  }

  private String rewrite(Order order, Matcher weekday) {
    if (base > 0) {
      String name = day.getDayOfWeek().name().toLowerCase(Locale.ROOT);
      edits.add(
          new TextEdit(new Span(weekday.start(), weekday.end()), cased(weekday.group(), name)));
    }
    replace("year", String.format(Locale.ROOT, "%04d", day.getYear()));
    boolean isDotted = part("mark").filter("."::equals).isPresent();
    boolean isMonthFirst = order == Order.MONTH_FIRST && !isDotted;
    replaceNumber(isMonthFirst ? "one" : "two", day.getMonthValue());
    replaceNumber(isMonthFirst ? "two" : "one", day.getDayOfMonth());
    replaceNumber("month", day.getMonthValue());
    replaceNumber("day", day.getDayOfMonth());
    replace("quarter", Integer.toString((day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1));
    part("name")
        .ifPresent(name -> replace("name", cased(name, DateForms.monthName(day.getMonthValue()))));
    replaceOrdinal();
    replaceTime();
    edits.sort(TextEdit.ORDER);
    return TextEdit.apply(written, edits);
  }

  private Optional<String> part(String group) {
    return span(group).map(written::slice);
  }

  /** Where a part of the date stands; empty when the form has none of that name. */
  private Optional<Span> span(String group) {
    boolean isInForm = form.pattern().pattern().contains("(?<" + group + ">");
    return isInForm && form.start(group) >= 0
        ? Optional.of(new Span(form.start(group), form.end(group)).shift(base))
        : Optional.empty();
  }

  private void replace(String group, String text) {
    span(group).ifPresent(span -> edits.add(new TextEdit(span, text)));
  }

  /** Pads a number unless one of the old ones shows that they are not padded. */
  private void replaceNumber(String group, int number) {
    replace(group, (isPadded() && number < 10 ? "0" : "") + number);
  }

  /**
   * Beside the name of a month, only a zero, or the day of the week as in mails, is a sign of it.
   */
  private boolean isPadded() {
    if (part("name").isPresent()) {
      return base > 0 || part("day").filter(old -> old.startsWith("0")).isPresent();
    }
    return List.of("one", "two", "month", "day").stream()
        .flatMap(each -> part(each).stream())
        .allMatch(part -> part.length() > 1);
  }

  private void replaceOrdinal() {
    span("day")
        .ifPresent(
            span -> {
              Matcher ordinal = ORDINAL.matcher(written.text());
              ordinal.region(span.end(), written.length());
              if (ordinal.lookingAt()) {
                edits.add(new TextEdit(new Span(ordinal.start(), ordinal.end()), ordinal()));
              }
            });
  }

  private String ordinal() {
    int number = day.getDayOfMonth();
    boolean isTeen = number > 10 && number < 14;
    return isTeen
        ? "th"
        : switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  private void replaceTime() {
    if (part("hour").isEmpty()) {
      return;
    }
    boolean isHalved = part("half").isPresent();
    replace("hour", isHalved ? "12" : part("hour").get().replaceAll("\\d", "0"));
    replace("minute", "00");
    part("half").ifPresent(half -> replace("half", half.replace('P', 'A').replace('p', 'a')));
    Matcher seconds = SECONDS.matcher(written.text());
    seconds.region(span("minute").orElseThrow().end(), written.length());
    if (seconds.lookingAt()) {
      String zeros = seconds.group().replaceAll("\\d", "0");
      edits.add(new TextEdit(new Span(seconds.start(), seconds.end()), zeros));
    }
  }

  /** A name in the length and case of another one; May alone does not tell its length. */
  private static String cased(String like, String name) {
    boolean isShort =
        (like.length() == ABBREVIATION && !like.equalsIgnoreCase("may"))
            || like.equalsIgnoreCase("sept");
    String sized = isShort ? name.substring(0, ABBREVIATION) : name;
    if (like.equals(like.toUpperCase(Locale.ROOT))) {
      return sized.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(like.charAt(0))
        ? sized.substring(0, 1).toUpperCase(Locale.ROOT) + sized.substring(1)
        : sized;
  }
}

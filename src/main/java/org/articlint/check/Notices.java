package org.articlint.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlint.article.Block;
import org.articlint.article.Prose;
import org.articlint.article.SourceText;
import org.articlint.article.Words;
import org.articlint.check.value.Literals;
import org.articlint.check.value.PrefilteredPattern;

/**
 * Tells notices and pointers from what an article says about its subject. A notice, such as a
 * disclaimer, has to stand on each page, and a pointer, such as where to ask, is needed wherever
 * readers may look for it.
 */
final class Notices {

  /** A longer text says something about its subject too. */
  private static final int MAX_WORDS = 60;

  private static final String LABEL_WORDS =
      "(?:disclaimer|disclosure|editor['’]s note|n\\.?b\\.?|note|notice|warning|important"
          + "|caution|tip|attention|copyright|licen[cs]e|hinweis|achtung|anmerkung|remarque|avertissement"
          + "|nota|aviso|advertencia|注意|注|備考|警告)";

  private static final PrefilteredPattern LABEL =
      new PrefilteredPattern(
          Pattern.compile(
              "[~!-]>|\\{\\{|\\W*" + LABEL_WORDS + "\\s*(?:\\([^()]*\\)\\s*)?[:：]",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** A label that only its type sets off: {@code **Caution** The printer is hot}. */
  private static final PrefilteredPattern BOLD_LABEL =
      new PrefilteredPattern(
          Pattern.compile(
              "\\W*(?:[*_]{1,2}|<(?:strong|b)>)"
                  + LABEL_WORDS
                  + "[.!]?(?:[*_]{1,2}+|</(?:strong|b)>)\\s*+(?:(?-iu:[^\\p{Ll}\\p{N}])|$)",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** Who a page is for, what it is part of, and what may be done with it. */
  private static final PrefilteredPattern FORMALITY =
      new PrefilteredPattern(
          Pattern.compile(
              "\\W*+(?:(?:th(?:is|ese)|the following) (?:api|article|chapter|document|documentation|feature|functionality"
                  + "|guide|how-?to|page|section|tutorial|version)s? (?:is|are|applies|apply|assumes?|was)\\b[^.]{0,60}?"
                  + "\\b(?:aimed|appl(?:y|ies)|assumes?|available|beta|deprecated|experimental|for|intended|maintained"
                  + "|meant|part of|preview|written)\\b"
                  + "|(?:(?:this|the) (?:project|repository|site|software|website|work)|all contributions)\\b[^.]{0,60}?"
                  + "\\b(?:in the public domain|licensed|released under|code of conduct|contributions and suggestions)\\b"
                  + "|this (?:page|document|article) (?:is|was) (?:last|next|set to be|due to be|to be) review"
                  + "|this (?:page|document|article|section) contains (?:information|notes) (?:about|for|on|specific to)\\b"
                  + "|licensed under\\b|permission is hereby\\b"
                  + "|the key ?words [^.]{0,200}\\binterpreted as\\b|applies to\\b|all rights reserved\\b)",
              Pattern.CASE_INSENSITIVE));

  /**
   * How paragraphs of the MIT, BSD, ISC and Apache licences and of GNU notices begin, however long.
   */
  private static final PrefilteredPattern LICENCE =
      new PrefilteredPattern(
          Pattern.compile(
              "\\W*+(?:permission is hereby granted\\b|permission to use, copy, modify\\b"
                  + "|neither the name of the copyright holder\\b"
                  + "|redistributions? (?:and use in source|of source code|in binary form)\\b"
                  + "|the above copyright notice and this permission notice\\b"
                  + "|(?:the|this) software is provided (?:by [^.\"'“‘`]{1,80}+)?[\"'“‘`]++as[ -]is\\b"
                  + "|in no event shall the (?:authors?|copyright)\\b"
                  + "|unless required by applicable law or agreed to in writing, software\\b"
                  + "|you may (?:not use this file except in compliance with|obtain a copy of) the licen[cs]e\\b"
                  + "|this (?:program|library|software) is (?:free software|distributed in the hope that)\\b"
                  + "|you should have received a copy of the gnu\\b)",
              Pattern.CASE_INSENSITIVE));

  /** What belongs to somebody. */
  private static final Pattern OWNERSHIP =
      Pattern.compile(
          "\\W*+[^.]{0,80}?\\b(?:is a|are)(?: registered)? trademarks? of\\b",
          Pattern.CASE_INSENSITIVE);

  /** How a source is cited, texts that only show letters, and what is said to be experimental. */
  private static final List<String> MARKS =
      List.of(
          "doi:",
          "DOI:",
          "doi.org/",
          "ISBN",
          "arXiv",
          "orem ipsum",
          "quick brown fox",
          "实验特性",
          "实验性功能",
          "実験的な機能");

  private static final Pattern MARK =
      Pattern.compile(MARKS.stream().map(Pattern::quote).collect(Collectors.joining("|")));

  /** What each {@link #OWNERSHIP} and each {@link #MARK} has. */
  private static final Literals TRADEMARK_OR_MARK =
      Literals.inAnyCase(
          Stream.concat(Stream.of("trademark"), MARKS.stream()).toArray(String[]::new));

  private static final PrefilteredPattern POINTER =
      new PrefilteredPattern(
          Pattern.compile(
              "\\b(?:(?:more|further|additional|full|complete) (?:info(?:rmation)?|details?|examples?|list|guidance|help)"
                  + "|see|refer to|learn more|learn (?:about|how)|read (?:more|about)|find out|visit|follow"
                  + "|join|subscribe|contact|get in touch|reported to|reach out|e-?mail(?:ing)?|questions?|feedback"
                  + "|check out|(?:raise|open|file|create) (?:an?|a new) (?:issue|ticket)|(?:originally )?published"
                  + "|siehe|weitere informationen|finden sie|erfahren sie|voir|vous trouverez|pour (?:en savoir )?plus|consulte[rz]?|véase|más información"
                  + "|veja|mais informações|saiba mais)\\b|詳細|参照|参考|参见|详情|更多|请参阅",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** Marks that end a sentence when white space follows. */
  private static final String ENDS = ".!?";

  /** Marks that end a sentence whatever follows. */
  private static final String UNSPACED_ENDS = "。！？";

  private Notices() {}

  static boolean has(Block.Paragraph paragraph, SourceText source) {
    String written = source.slice(paragraph.span()).strip();
    return isEmphasised(written)
        || LABEL.begins(paragraph.text())
        || (BOLD_LABEL.begins(written) && Words.count(paragraph.text()) <= MAX_WORDS)
        || LICENCE.begins(paragraph.text())
        || isFormality(paragraph.text())
        || isPointer(paragraph.prose());
  }

  private static boolean isEmphasised(String written) {
    return written.length() > 1
        && isMark(written.charAt(0))
        && isMark(written.charAt(written.length() - 1));
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_';
  }

  private static boolean isFormality(String text) {
    return (FORMALITY.begins(text) || isOwnedOrMarked(text)) && Words.count(text) <= MAX_WORDS;
  }

  private static boolean isOwnedOrMarked(String text) {
    return TRADEMARK_OR_MARK.areIn(text)
        && (OWNERSHIP.matcher(text).lookingAt() || MARK.matcher(text).find());
  }

  /** Whether each sentence leads elsewhere. */
  private static boolean isPointer(Prose prose) {
    String text = prose.text();
    return (!prose.links().isEmpty() || text.indexOf('@') >= 0 || text.contains("://"))
        && Words.count(text) <= MAX_WORDS
        && isPointerThroughout(text.strip());
  }

  private static boolean isPointerThroughout(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = endOfSentence(text, start);
      if (!POINTER.isIn(text.substring(start, end))) {
        return false;
      }
      start = end;
    }
    return !text.isEmpty();
  }

  private static int endOfSentence(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (UNSPACED_ENDS.indexOf(c) >= 0
          || (ENDS.indexOf(c) >= 0
              && i + 1 < text.length()
              && Character.isWhitespace(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return text.length();
  }
}

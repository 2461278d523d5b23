package org.articlint.check;

import java.util.regex.Pattern;
import org.articlint.article.Block;

/** Tells which headings say all there is to say, as a step, a fact or an answer does. */
final class HeadingFacts {

  /** "1. Open the account", "Open the account.": what to do, said in the heading itself. */
  private static final Pattern STEP =
      Pattern.compile(
          "^\\P{Alnum}*+(\\p{L}+\\s+)?\\d{1,2}[.):]?\\s+(\\S++(\\s++\\S++){2}[\\s\\S]*|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][\\p{L}\\p{N}]{3,}.*)$|^\\s*+\\S++(\\s++\\S++){2}\\s++[\\s\\S]*\\S[.!\u3002](?:\\s*+[:;]-?[)D])?$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "License: MIT", "(for guests)": a fact about the article, said in the heading itself. */
  private static final Pattern FACT =
      Pattern.compile(
          "^\\W*(?:licen[cs]e|lizenz|licencia|licença|licence|authors?|auteure?s?|autor(?:es|en|a)?|version"
              + "|date|datum|fecha|data|status|owner|contact)\\s?[:：]\\s*\\S.*$"
              + "|^[^:：]{3,30}[:：]\\s*(?:MIT|Apache|[AL]?GPL|BSD|MPL|CC|ISC|EUPL|Unlicense)\\b.*$"
              + "|^\\([^()]*\\)$"
              // "Objective: know the product and its customers".
              + "|^[^:：]{2,30}[:：]\\s++\\S++(?:\\s++\\S++){4,}+$"
              // A setting, what a page holds for ("Planned for v1.12"), and the name of a message
              // or class that may have no fields: "SendParcelResponse".
              + "|^\\w+=\\S.*"
              + "|^(?:planned|scheduled|expected|added|new|changed|deprecated|removed)\\b.*\\bv\\d+(?:\\.\\d+)++\\W*$"
              + "|^(?-i:(?:\\p{Lu}+[\\p{Ll}\\d]+){3,10})$"
              // "Version 5.1, updated on 16 May 2023" below a title, and a request.
              + "|^\\W*version\\s+v?\\d+(?:\\.\\d+)*+(?:\\W[\\s\\S]*\\b(?:19|20)\\d{2}\\b[\\s\\S]*)?$"
              + "|^please(?:\\s++\\S++){4,}+$"
              // A time in a programme, and what happens between two talks.
              + "|.*\\b\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\b.*|(?:-|\\u2013|\\u2014|to)\\s*\\d.*)"
              + "|.*\\bhttps?://\\S+"
              + "|^\\W*(?:(?:coffee|lunch|tea) )?(?:break|lunch|pause|pausa)\\W*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** An answer to the heading above: nothing, no such thing, or the full name of a type of data. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?i:\\W*(?:none|nothing|not applicable|n/?a|keine?s?|aucune?|ningun[oa]|nenhuma?|なし|无|無)\\W*)"
              + "|No(?:\\s+\\p{Ll}+){1,4}"
              + "|(?:(?:\\p{Lu}\\w*+\\.)++\\p{Lu}\\w*+(?:\\[])?(?:,\\s*+)?)++");

  private HeadingFacts() {}

  static boolean sayItAll(Block.Heading heading) {
    String text = heading.text().strip();
    return STEP.matcher(text).matches()
        || FACT.matcher(text).matches()
        || ANSWER.matcher(text).matches()
        || ReferenceEntries.isSignature(heading.prose());
  }
}

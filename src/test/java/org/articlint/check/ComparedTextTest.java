package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.articlint.archive.text.FactsBuilder;
import org.articlint.archive.text.Slots;
import org.articlint.article.Article;
import org.articlint.parse.ArticleLoader;
import org.articlint.parse.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paragraphs of an article are compared by themselves. */
class ComparedTextTest {

  /** The number of paragraphs that are compared. */
  private static int count(String path, String text, boolean rows) {
    Article article =
        ArticleLoader.load(text.getBytes(StandardCharsets.UTF_8), path, Formats.DEFAULT);
    FactsBuilder facts = new FactsBuilder(Slots.NONE, 1, 6);
    return ComparedText.of(article, facts, new ComparedText.Options(false, rows)).count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run the following command as the user who owns the shop, on each host:\n\n    shop list",
        "The table below shows all orders of v1.2 and later:\n\n| a |\n|---|\n| b |",
        "Führe den folgenden Befehl aus:\n\n```\nshop list\n```",
        "Stop the shop first. Then open the console:\n\n    shop list",
        "次のコマンドを実行します：\n\n```\nshop list\n```",
      })
  void aSentenceThatIntroducesAnExampleIsNotCompared(String text) {
    assertEquals(0, count("a.md", text + "\n", false));
    assertEquals(1, count("a.md", text + "\n", true), "with rows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run the following command as the user who owns the shop.\n\n    shop list",
        "Run the following command:\n\n![how it looks](a.png)",
        "Run the following command:",
      })
  void otherSentencesAboveAnExampleAre(String text) {
    assertEquals(1, count("a.md", text + "\n", false));
  }

  @ParameterizedTest
  @CsvSource({"40, 0", "41, 1"})
  void aLongIntroductionIsCompared(int words, int compared) {
    String text = "w ".repeat(words - 1) + "all:\n\n    shop list\n";
    assertEquals(compared, count("a.md", text, false));
  }

  @Test
  void theItemsOfAnIntroducedListAreCompared() {
    assertEquals(2, count("a.md", "Do the following:\n\n- Open it.\n- Close it.\n", false));
  }

  @Test
  void entriesOfReferencesAreNotCompared() {
    String text = "## `--verbose`\n\nSays more.\n\n## Orders\n\nSays more.\n";
    assertEquals(1, count("a.md", text, false));
    assertEquals(2, count("a.md", text, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LICENSE.md",
        "docs/licence.md",
        "LICENSE-MIT.md",
        "docs/licenses/ansi.txt",
        "THIRD-PARTY-NOTICES.TXT",
        "docs/third_party_licenses.md",
        "NOTICES.md",
        "COPYING.md",
        "code-of-conduct.de.md",
        "NOTICE.txt"
      })
  void licencesBelongInEachPlace(String path) {
    assertEquals(0, count(path, "You may use it.\n", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "licensing.md",
        "license/a.md",
        "licenses/a.md",
        "notice-of-change.md",
        "unlicensed.md"
      })
  void articlesAboutLicencesAreArticles(String path) {
    assertEquals(1, count(path, "You may use it.\n", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_The club of the printers meets on Mondays and shares what it has learnt._",
        "**Disclaimer**: Names of firms are examples and no advice to buy from them.",
        "~> **Note:** The printer cannot be used together with the plotter.",
        "> **Caution** The printer cannot be used together with the plotter of the house.",
        "__Important__\nThe printer cannot be used together with the plotter of the house.",
        "For more information on printers, see [the list](a.md).",
        "If you have questions, write to [the team](mailto:a@example.org).",
        "The key words “MUST”, “SHALL” and “MAY” in this document are to be interpreted as said.",
        "有关打印机的操作指引，参见 [打印机概述](a.md) 和 [绘图仪概述](b.md)。",
        "Was die Drucker des Hauses können, finden Sie unter [Drucker](a.md).",
        "> [!NOTE]\n> This page is for those who maintain the printers of the house.",
        "> This page is for those who maintain the printers of the house.",
        "This page is for those who maintain the printers of the house.",
        "This page was last reviewed on 5 October 2026 by the printers of the house.",
        "This page was set to be reviewed before 5 October 2026. It might be out of date.",
        "This document is due to be reviewed by the printers in October.",
        "This feature is part of the edition for large houses with many printers.",
        "This page contains notes specific to the printers on the first floor of the house.",
        "Permission is hereby granted to any person to print.",
        "THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED.",
        "This software is provided by the printers of the house “as is” and without a warranty.",
        "This software is provided ``as is'' by the printers of the house.",
        "Neither the name of the copyright holder nor that of a printer may be used to print.",
        "Permission to use, copy, modify and print this software is granted to all printers.",
        "Unless required by applicable law or agreed to in writing, software prints as it is.",
        "This program is free software: you can redistribute it and/or modify it as you like.",
        "Licensed under the terms that the house of the printers has published.",
        "Ann Roe: The printers of the house, a study. doi:10.1000/182, pages 3 to 9.",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
        "This project is in the public domain within the house.",
        "All contributions to this project will be released under the terms of the house.",
        "This project welcomes contributions and suggestions of all printers.",
        "Printo is a registered trademark of Printo, Inc. We only compare printers.",
        "该功能为实验特性，不建议在生产环境中使用。",
      })
  void noticesAndPointersAreNotCompared(String text) {
    assertEquals(0, count("a.md", text + "\n", false));
    assertEquals(1, count("a.md", text + "\n", true), "with rows");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Printers** cannot be used together with the plotter.",
        "**Notes** on the printer are kept together with those on the plotter.",
        "**Important** customers are told of the printer a week before the others.",
        "**Licence** files of the printer have to be renewed in January by its owner.",
        "Unless required by applicable law or agreed to in writing, printers print on Mondays.",
        "Permission is granted by the house to those who ask for it before they print.",
        "The software is provided by the house, and the printer is kept as is.",
        "This software is free for all who maintain the printers of the house.",
        "Note that the printer cannot be used together with the plotter.",
        "Printers print. For more information on printers, see [the list](a.md).",
        "See that no paper is left in the printer before you move it.",
        "This page is printed on both sides of the paper.",
        "This project begins with the printers of the house.",
        "A trademark is what the printers have to show on each page.",
        "打印机的功能只能在生产环境中使用，不要在家里试验。",
        "The house has this feature for all who maintain the printers.",
        "# A\n\nText.\n\n> [!NOTE]\n> Write down the time before you change the printers.",
      })
  void otherSentencesAre(String text) {
    assertEquals(text.startsWith("#") ? 2 : 1, count("a.md", text + "\n", false));
  }

  @ParameterizedTest
  @CsvSource({"60, 0", "61, 1"})
  void aLongTextIsNoNotice(int words, int expected) {
    String text = "This page is for those who maintain " + "printers ".repeat(words - 7) + "\n";
    assertEquals(expected, count("a.md", text, false));
  }

  @Test
  void aLicenceMayBeLong() {
    String text = "Permission is hereby granted to " + "printers ".repeat(100) + "\n";
    assertEquals(0, count("a.md", text, false));
  }

  @Test
  void filesThatNobodyWritesAreNotCompared() {
    assertEquals(0, count("templates/a.md", "Write the time down.\n", false));
    assertEquals(1, count("templates/a.md", "Write the time down.\n", true), "with rows");
  }
}

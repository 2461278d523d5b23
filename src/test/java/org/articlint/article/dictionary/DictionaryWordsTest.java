package org.articlint.article.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryWordsTest {

  private static List<String> words(String run) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end : new DictionaryWords().ends(run)) {
      words.add(run.substring(start, end));
      start = end;
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource({
    "数据库, 数据 库",
    "管理しています, 管理 し てい ます",
    "ย้ายฐานข้อมูล, ย้าย ฐาน ข้อมูล",
    "ໜ້ານີ້ດູແລ, ໜ້າ ນີ້ ດູແລ",
    "ត្រូវបានថែទាំ, ត្រូវ បាន ថែទាំ",
    "ဤစာမျက်နှာကို, ဤ စာမျက်နှာ ကို"
  })
  void aRunIsDividedByTheDictionaryOfItsScript(String run, String divided) {
    assertEquals(divided, String.join(" ", words(run)));
  }

  @Test
  void anEmptyRunHasNoWords() {
    assertEquals(List.of(), words(""));
  }

  @Test
  void nothingOfALongRunIsLost() {
    String run = "หน้านี้ดูแลโดยทีมเอกสาร".repeat(5_000);
    List<String> words = words(run);
    assertEquals(run, String.join("", words));
    assertEquals(30_000, words.size());
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    List<String> runs =
        List.of("报告故障之前请先查看已知问题列表", "ก่อนแจ้งข้อผิดพลาดกรุณาดูรายการ", "不具合を報告する前に");
    Set<List<List<String>>> results =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> runs.stream().map(DictionaryWordsTest::words).toList())
            .collect(Collectors.toSet());
    assertEquals(1, results.size());
  }
}

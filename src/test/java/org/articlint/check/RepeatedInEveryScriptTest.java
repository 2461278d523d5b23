package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.articlint.archive.text.Tokens;
import org.articlint.article.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A paragraph that is found repeated in English is found in other languages, and a short one not.
 */
class RepeatedInEveryScriptTest {

  private static final int MIN_WORDS = 20;

  /** A request and a promise, said in several languages. */
  private static final Map<String, String> LONG =
      Map.ofEntries(
          Map.entry(
              "en",
              "Before you report a fault, please look in the list of known problems. If it is not"
                  + " there, write to us and add the version of your browser and a screenshot. We"
                  + " answer within three working days."),
          Map.entry("zh", "报告故障之前，请先查看已知问题列表。如果列表里没有，请写信给我们，并附上浏览器版本和屏幕截图。我们会在三个工作日内答复。"),
          Map.entry(
              "ja",
              "不具合を報告する前に、既知の問題の一覧を確認してください。一覧にない場合は、ブラウザーのバージョンと画面の写真を添えてご連絡ください。三営業日以内に返信します。"),
          Map.entry(
              "ko",
              "결함을 신고하기 전에 알려진 문제 목록을 먼저 확인해 주세요. 목록에 없으면 브라우저 버전과 화면 사진을 첨부하여 저희에게 편지를 보내 주세요."
                  + " 사흘 안에 답장을 드립니다."),
          Map.entry(
              "th",
              "ก่อนแจ้งข้อผิดพลาดกรุณาดูรายการปัญหาที่ทราบแล้ว หากไม่พบในรายการให้เขียนถึงเราพร้อมแนบรุ่นของเบราว์เซอร์และภาพหน้าจอ"
                  + " เราจะตอบภายในสามวันทำการ"),
          Map.entry(
              "km",
              "មុនពេលរាយការណ៍កំហុស សូមមើលបញ្ជីបញ្ហាដែលគេដឹង។ ប្រសិនបើគ្មានក្នុងបញ្ជីទេ"
                  + " សូមសរសេរមកយើងហើយភ្ជាប់រូបថតអេក្រង់មកជាមួយ។ យើងនឹងឆ្លើយតបក្នុងរយៈពេលបីថ្ងៃ។"),
          Map.entry(
              "lo",
              "ກ່ອນແຈ້ງຂໍ້ຜິດພາດ ກະລຸນາເບິ່ງລາຍການບັນຫາທີ່ຮູ້ແລ້ວ ຖ້າບໍ່ມີໃນລາຍການໃຫ້ຂຽນຫາພວກເຮົາພ້ອມຮູບໜ້າຈໍ"
                  + " ພວກເຮົາຈະຕອບພາຍໃນສາມວັນ"),
          Map.entry(
              "my",
              "အမှားကို မတိုင်ကြားမီ သိပြီးသား ပြဿနာများ စာရင်းကို ကြည့်ပါ။ စာရင်းတွင် မပါလျှင် ကျွန်ုပ်တို့ထံ"
                  + " စာရေးပြီး ဓာတ်ပုံကို ပူးတွဲပါ။ သုံးရက်အတွင်း ပြန်ကြားပါမည်။"),
          Map.entry(
              "hi",
              "गड़बड़ी बताने से पहले कृपया ज्ञात समस्याओं की सूची देखें। यदि वह वहाँ न हो तो हमें लिखें और अपने ब्राउज़र का"
                  + " संस्करण और स्क्रीन का चित्र जोड़ें। हम तीन दिन में उत्तर देते हैं।"),
          Map.entry(
              "ar",
              "قبل الإبلاغ عن خلل يرجى البحث في قائمة المشكلات المعروفة. إذا لم تجده هناك فاكتب إلينا وأرفق إصدار"
                  + " المتصفح وصورة للشاشة. نجيب خلال ثلاثة أيام عمل."),
          Map.entry(
              "fa",
              "پیش از گزارش خطا لطفاً فهرست مشکل\u200Cهای شناخته\u200Cشده را ببینید. اگر در آن نبود برای ما بنویسید و نسخهٔ"
                  + " مرورگر و عکس صفحه را پیوست کنید. ما در سه روز پاسخ می\u200Cدهیم."),
          Map.entry(
              "bo",
              "ནོར་འཁྲུལ་མ་བཤད་གོང་ལ་ཤེས་ཟིན་པའི་དཀའ་ངལ་གྱི་ཐོ་ལ་གཟིགས་རོགས། ཐོ་དེའི་ནང་མེད་ན་ང་ཚོར་ཡི་གེ་གནང་རོགས།"));

  /** One short sentence of each language: what a caption or a button may say. */
  private static final Map<String, String> SHORT =
      Map.of(
          "en", "Please look in the list of known problems first.",
          "zh", "请先查看已知问题列表。",
          "ja", "先に既知の問題の一覧を確認してください。",
          "th", "กรุณาดูรายการปัญหาที่ทราบแล้วก่อน",
          "km", "សូមមើលបញ្ជីបញ្ហាដែលគេដឹងជាមុន។",
          "my", "သိပြီးသားပြဿနာများစာရင်းကိုကြည့်ပါ။",
          "hi", "पहले ज्ञात समस्याओं की सूची देखें।");

  private static RepeatedParagraphs check() {
    return Repeated.paragraphs(3, MIN_WORDS, List.of());
  }

  private static List<String> stages(String... texts) {
    return ArchiveOfTexts.of(texts).matches(check()).stream()
        .map(match -> match.values().get("stage"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "ja", "ko", "th", "km", "lo", "my", "hi", "ar", "fa", "bo"})
  void threeCopiesAreFound(String language) {
    String text = LONG.get(language);
    assertEquals(List.of("SAME"), stages(text, text, text), text);
    assertEquals(List.of(), stages(text, text, "Other."), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "ja", "th", "km", "my", "hi"})
  void aShortSentenceIsNotLookedAt(String language) {
    String text = SHORT.get(language);
    assertEquals(List.of(), stages(text, text, text), text);
  }

  /** Texts of one meaning have about as many words; 24 to 44 here, 37 in English. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh", "ja", "ko", "th", "km", "lo", "my", "hi", "ar", "fa"})
  void textsOfOneMeaningHaveAboutAsManyWords(String language) {
    int words = Words.count(LONG.get(language));
    assertTrue(words >= 24 && words <= 44, language + ": " + words);
    assertEquals(words, Tokens.of(LONG.get(language)).size());
  }

  @Test
  void nearCopiesAreFoundInChinese() {
    String text = LONG.get("zh");
    assertEquals(List.of("NEAR"), stages(text, text.replace("三个", "五个"), text.replace("版本", "型号")));
    assertEquals(List.of(), stages(text, text.substring(text.indexOf('。')), "迁移数据库。".repeat(10)));
  }

  @Test
  void sentencesAreFoundInChinese() {
    String shared = "如果列表里没有，请写信给我们，并附上浏览器版本和屏幕截图。我们会在三个工作日内答复。";
    assertEquals(
        List.of("SENTENCES"),
        stages(
            "数据库升级失败时，请先恢复昨天的备份再继续。" + shared,
            "证书过期以后，网关不再接受任何外部的请求。" + shared,
            "搜索服务每晚重建索引，期间结果可能不完整。" + shared));
  }

  @ParameterizedTest
  @CsvSource({
    "第一句话。第二句话！第三句话？, 3",
    "他说：「完成。」然后走了。, 2",
    "版本２．０发布．然后升级。, 2",
    "好!你呢?我也好., 3",
    "यह एक वाक्य है।यह दूसरा॥, 2",
    "ဤစာ။နောက်စာ။, 2",
    "ទីមួយ។ទីពីរ។, 2",
    "ما هذا؟هذا ذاك۔, 2",
    "Node.js 18.2 runs. It stops., 2"
  })
  void sentencesEndWhereTheirScriptEndsThem(String text, int sentences) {
    assertEquals(sentences, Tokens.of(text).sentences());
  }

  @Test
  void theFormOfTheLettersDoesNotMatter() {
    String text = LONG.get("en");
    String typeset =
        text.replace("please", "plea\u00ADse")
            .replace("in the", "in\u00A0the")
            .replace("fault", "ｆａｕｌｔ");
    assertEquals(List.of("SAME"), stages(text, typeset, text));
  }
}

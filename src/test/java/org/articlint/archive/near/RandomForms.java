package org.articlint.archive.near;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.articlint.archive.column.ColumnSpace;
import org.articlint.archive.column.FormWords;
import org.articlint.archive.column.WordLists;

/**
 * Forms of made-up words, and how many words any two have in common by the textbook's table.
 *
 * @param texts the words of each form
 * @param common for each pair the length of the longest common subsequence
 */
record RandomForms(int[][] texts, int[][] common) {

  /** Random texts, and copies of earlier ones with words changed, dropped, added and moved. */
  static RandomForms of(Random random, int count, int vocabulary) {
    List<int[]> forms = new ArrayList<>();
    while (forms.size() < count) {
      if (forms.isEmpty() || random.nextInt(3) == 0) {
        forms.add(words(random, 2 + random.nextInt(90), vocabulary));
      } else {
        forms.add(edited(random, forms.get(random.nextInt(forms.size())), vocabulary));
      }
    }
    int[][] texts = forms.toArray(int[][]::new);
    int[][] common = new int[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = i; j < count; j++) {
        common[i][j] = common(texts[i], texts[j]);
        common[j][i] = common[i][j];
      }
    }
    return new RandomForms(texts, common);
  }

  private static int[] edited(Random random, int[] words, int vocabulary) {
    List<Integer> edited = new ArrayList<>();
    for (int word : words) {
      edited.add(word);
    }
    for (int edits = random.nextInt(1 + words.length / 6); edits > 0; edits--) {
      int at = random.nextInt(edited.size());
      switch (random.nextInt(4)) {
        case 0 -> edited.set(at, random.nextInt(vocabulary));
        case 1 -> edited.add(at, random.nextInt(vocabulary));
        case 2 -> edited.add(random.nextInt(edited.size()), edited.remove(at));
        default -> {
          if (edited.size() > 2) {
            edited.remove(at);
          }
        }
      }
    }
    return edited.stream().mapToInt(Integer::intValue).toArray();
  }

  static int[] words(Random random, int length, int vocabulary) {
    return random.ints(length, 0, vocabulary).toArray();
  }

  /** The length of the longest common subsequence, by dynamic programming. */
  static int common(int[] a, int[] b) {
    int[][] table = new int[a.length + 1][b.length + 1];
    for (int i = 1; i <= a.length; i++) {
      for (int j = 1; j <= b.length; j++) {
        table[i][j] =
            a[i - 1] == b[j - 1]
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[a.length][b.length];
  }

  static FormWords words(int[][] texts) {
    WordLists.Builder builder = new WordLists.Builder(new ColumnSpace());
    for (int[] text : texts) {
      builder.add(text);
    }
    return builder.build(IntStream.range(0, texts.length).toArray());
  }

  FormWords words() {
    return words(texts);
  }

  /** The other forms that are near one, by the definition. */
  TreeSet<Integer> near(int form, int similarity) {
    TreeSet<Integer> near = new TreeSet<>();
    for (int other = 0; other < texts.length; other++) {
      int all = texts[form].length + texts[other].length - common[form][other];
      if (other != form && 100 * common[form][other] >= similarity * all) {
        near.add(other);
      }
    }
    return near;
  }
}

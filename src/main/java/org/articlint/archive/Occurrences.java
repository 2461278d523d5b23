package org.articlint.archive;

/** Where each fingerprint of one sort (forms of paragraphs, sentences) stands. */
final class Occurrences {

  private final HashTable table = new HashTable();
  private final Postings postings = new Postings();
  private final IntColumn articles = new IntColumn(1 << 10);
  private final IntColumn lastArticles = new IntColumn(1 << 10);

  /** Adds a paragraph that has a fingerprint; articles come in order. */
  int add(long high, long low, int paragraph, int article) {
    int number = table.add(high, low);
    postings.add(number, paragraph);
    if (number == articles.size()) {
      articles.add(1);
      lastArticles.add(article);
    } else if (lastArticles.get(number) != article) {
      articles.set(number, articles.get(number) + 1);
      lastArticles.set(number, article);
    }
    return number;
  }

  /** The number of a fingerprint that was added. */
  int find(long high, long low) {
    return table.find(high, low);
  }

  int size() {
    return table.size();
  }

  /** In how many articles a fingerprint stands. */
  int articles(int number) {
    return articles.get(number);
  }

  /** The first paragraph that has a fingerprint. */
  int firstParagraph(int number) {
    return postings.paragraph(postings.first(number));
  }

  /** Visits paragraphs, in the order of their articles. */
  @FunctionalInterface
  interface Visitor {
    /** Takes a paragraph; returns whether more are wanted. */
    boolean visit(int paragraph);
  }

  /** Visits the paragraphs that have a fingerprint, until the visitor has enough. */
  void visit(int number, Visitor visitor) {
    int entry = postings.first(number);
    while (Postings.isEntry(entry) && visitor.visit(postings.paragraph(entry))) {
      entry = postings.next(entry);
    }
  }
}

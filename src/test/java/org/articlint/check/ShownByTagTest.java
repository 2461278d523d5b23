package org.articlint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownByTagTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Example\n\n<iframe\n  src=\"a\"\n></iframe>\n\n## B\n\nText.\n",
        "## Code\n\n<ResultingCode />\n",
        "## Film\n\n{{< video a >}}\n\n## B\n\nText.\n",
        "## Orders\n\n::: shop.orders.Order\n",
        "## What was hard?\n\n-\n-\n\n## B\n\nText.\n",
        "## Functions\n\n## `open(a)`\n\nText.\n",
        "## Resources\n\n## Resource: disk\n\nText.\n",
        "## 10:30 am - 10:40 am Welcome\n\n## B\n\nText.\n",
        "## Meeting end: 12:01 p.m. Eastern\n\n## B\n\nText.\n",
        "## Ticket: https://example.org/1\n\n## B\n\nText.\n",
        "## Lunch break\n\n## B\n\nText.\n",
      })
  void aSectionThatShowsOrSaysEnough(String body) {
    assertEquals(List.of(), SectionContentTest.empty(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## A\n\n<!-- <iframe> -->\n\n## B\n\nText.\n",
        "## Orders\n\n::: orders\n",
        "## A\n\n## Apples\n\nText.\n",
      })
  void otherSectionsAreEmpty(String body) {
    assertEquals(1, SectionContentTest.empty(body).size());
  }
}

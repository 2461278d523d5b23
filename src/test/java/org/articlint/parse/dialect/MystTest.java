package org.articlint.parse.dialect;

import static org.articlint.parse.Reading.assertBlocks;
import static org.articlint.parse.Reading.assertCallouts;

import org.junit.jupiter.api.Test;

class MystTest {

  @Test
  void directivesMayStandBetweenFencesOfCode() {
    assertBlocks(
        "```{note}\nOne.\n\n- Two\n```\n\nThree.\n", "p One.", "listitem(p Two)", "p Three.");
    assertCallouts(
        "```{admonition} Mind this\n:class: tip\n\nOne.\n```\n", "admonition \"Mind this\": 1");
    assertBlocks("~~~{tip}\nOne.\n~~~\nTwo.\n", "p One.", "p Two.");
    assertBlocks("```{note}\n:One.\n", "p :One.");
  }

  @Test
  void aLongerFenceHoldsShorterOnes() {
    assertBlocks(
        "````{note}\nOne.\n\n```{tip}\nTwo.\n```\n\n```sh\nls\n```\n\nThree.\n````\n\nFour.\n",
        "p One.",
        "p Two.",
        "code",
        "p Three.",
        "p Four.");
    assertBlocks(
        "- One\n\n  ```{note}\n  Two.\n  ```\n\n- Three\n",
        "listitem(p One, callout(p Two.))",
        "listitem(p Three)");
  }

  @Test
  void otherNamesBetweenFencesAreCode() {
    assertBlocks("```{r}\nx <- 1\n```\n", "code");
    assertBlocks("```{code-cell} python\nprint(1)\n```\n", "code");
    assertBlocks("```{.sh .note}\nls\n```\n", "code");
    assertBlocks("```note\nls\n```\n", "code");
  }

  @Test
  void filesAreNoTitles() {
    assertBlocks(":::{figure} a.png\n:name: b\n\nOne.\n:::\n", "p One.");
    assertCallouts(":::{figure} a.png\n:name: b\n\nOne.\n:::\n", "figure \"\": 1");
    assertBlocks(":::{image} a.png\n:alt: A door\n:width: 20px\n:::\n\nOne.\n", "image", "p One.");
    assertBlocks(":::{list-table}\n* - One\n:::\n", "code");
  }

  @Test
  void rolesAndTargetsAreNoText() {
    assertBlocks("Press {kbd}`Ctrl` now.\n", "p Press Ctrl now.");
    assertBlocks("Press {kbd} `Ctrl` now.\n", "p Press {kbd} Ctrl now.");
    assertBlocks("(some-place)=\n# One\n", "h1 One");
    assertBlocks("(some place)=\n", "p (some place)=");
    assertBlocks("One.\n(two)=\n", "p One. (two)=");
  }

  @Test
  void formulasMayHaveLabels() {
    assertBlocks("$$\nx = y\n$$ (eq)\n\nOne.\n", "formula", "p One.");
    assertBlocks("$$x = y$$ {#eq:one}\n\nOne.\n", "formula", "p One.");
    assertBlocks("$$x = y$$ (is true)\n", "p $$x = y$$ (is true)");
  }
}

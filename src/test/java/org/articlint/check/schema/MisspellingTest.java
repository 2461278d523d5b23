package org.articlint.check.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

  @ParameterizedTest
  @CsvSource({
    "onwer, owner, true", // swapped
    "wonre, owner, false",
    "ownre, owner, true",
    "wner, owner, true", // missing
    "owne, owner, true",
    "oner, owner, true",
    "owwner, owner, true", // too many
    "ownerx, owner, true",
    "xowner, owner, true",
    "iwner, owner, true", // another letter
    "ownez, owner, true",
    "owner, owner, false",
    "ow, owner, false",
    "owxyr, owner, false",
    "ownexy, owner, false",
    "onwex, owner, false",
    "owenr, owner, true",
    "tilte, title, true",
    "nam, name, true", // four letters
    "ag, age, false", // three
    "'', name, false",
    "name, nam, false"
  })
  void oneSlipOfTheFingers(String written, String meant, boolean slip) {
    assertEquals(slip, Misspelling.isOf(written, meant));
  }
}

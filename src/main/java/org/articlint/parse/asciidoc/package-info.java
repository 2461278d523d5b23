/** AsciiDoc, as Asciidoctor reads it, without resolving includes and conditions. */
@NullMarked
package org.articlint.parse.asciidoc;

import org.jspecify.annotations.NullMarked;

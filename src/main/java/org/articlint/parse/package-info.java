/**
 * Turns bytes into articles: decodes them and reads each format. A reader never fails on content;
 * it returns an article with the problems it met.
 */
@NullMarked
package org.articlint.parse;

import org.jspecify.annotations.NullMarked;

/**
 * The heads of articles: metadata before the text, in the forms that site generators read. Every
 * key and value keeps its position, and faults are worded for people who write articles.
 */
@NullMarked
package org.articlint.parse.head;

import org.jspecify.annotations.NullMarked;

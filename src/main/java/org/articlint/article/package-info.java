/**
 * Models an article: its text with positions, its metadata, its blocks and sections. Uses no
 * library.
 */
@NullMarked
package org.articlint.article;

import org.jspecify.annotations.NullMarked;

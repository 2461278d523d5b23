/**
 * Models an article: its text with positions, its metadata, its blocks, sections and words. Uses no
 * library, except for the dictionaries in the folder below.
 */
@NullMarked
package org.articlint.article;

import org.jspecify.annotations.NullMarked;

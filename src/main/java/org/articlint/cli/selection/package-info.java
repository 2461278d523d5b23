/** What a command works on: articles, their configurations, and the user's cache. */
@NullMarked
package org.articlint.cli.selection;

import org.jspecify.annotations.NullMarked;

/** Exports of WordPress (WXR). */
@NullMarked
package org.articlint.parse.wordpress;

import org.jspecify.annotations.NullMarked;

/** Changes single values of metadata in the text of an article, which otherwise stays as it is. */
@NullMarked
package org.articlint.parse.edit;

import org.jspecify.annotations.NullMarked;

/** The Language Server Protocol: what editors ask, and what they are told. */
@NullMarked
package org.articlint.cli.server;

import org.jspecify.annotations.NullMarked;

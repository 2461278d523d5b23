/** What an editor can do about a finding. */
@NullMarked
package org.articlint.cli.server.action;

import org.jspecify.annotations.NullMarked;

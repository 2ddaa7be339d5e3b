/** The command line: one class a command, and the output formats. */
@NullMarked
package vn.baocao.cli;

import org.jspecify.annotations.NullMarked;

/**
 * What the program says to people, in Vietnamese and English.
 *
 * <p>In: a message key, a number, a date. Out: text in the user's language. Data files are not
 * written through this package: they hold ISO dates and a decimal dot in every language.
 */
@NullMarked
package vn.baocao.cli.text;

import org.jspecify.annotations.NullMarked;

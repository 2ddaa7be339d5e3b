/**
 * Files that break readers, made by code: every old encoding in every format, cut, locked, hostile,
 * misnamed and huge ones, and folders that a walk must survive. Each comes with what has to become
 * of it. In: nothing; out: {@link vn.baocao.corpus.nasty.NastyFile}s, or a folder of them.
 */
@NullMarked
package vn.baocao.corpus.nasty;

import org.jspecify.annotations.NullMarked;

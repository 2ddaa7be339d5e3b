package vn.baocao.search;

/**
 * A document of nearly the same wording as another.
 *
 * @param path absolute
 * @param similarity estimated share of common wording, 0 to 1
 */
public record SimilarDocument(String id, String path, double similarity) {}

package vn.baocao.index;

import org.jspecify.annotations.Nullable;

/**
 * What a file looked like when it was read.
 *
 * @param modified nanoseconds since 1970, or {@link FileRecord#UNSURE}
 * @param checksum SHA-256 of its bytes; empty where they could not be read
 * @param movedFrom path at which the index knew the content; null unless the file was moved
 */
record FileStamp(long size, long modified, String checksum, @Nullable String movedFrom) {}

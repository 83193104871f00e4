package org.productops.common.archive;

import java.util.Objects;

/**
 * One of the files of an archive.
 *
 * @param path from the top of the archive, with slashes and none before it
 * @param content is not changed by anybody
 */
public record ArchiveFile(String path, byte[] content) {

    public ArchiveFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(content, "content");
    }
}

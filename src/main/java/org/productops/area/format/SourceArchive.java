package org.productops.area.format;

import java.util.List;
import java.util.function.Predicate;
import org.productops.common.archive.ZipFiles;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/** A tree of files in one, see {@link ZipFiles}. */
final class SourceArchive {

    private static final int LARGEST_FILE = 1024 * 1024;

    private SourceArchive() {}

    /** Whether a file is a zip. */
    static boolean isOne(byte[] content) {
        return ZipFiles.isOne(content);
    }

    /**
     * The files of a zip that are wanted, in the order of their paths, so that a folder comes before what is in it.
     *
     * @param wanted says by the name of a file, without its folders, whether it is read
     * @param findings is told what is not read
     * @throws InvalidException if it is broken, or unpacks to too much
     */
    static List<SourceFile> files(byte[] content, Predicate<String> wanted, Findings findings) {
        return files(content, wanted, LARGEST_FILE, findings);
    }

    /**
     * The same for files that may be larger.
     *
     * @param largest how many bytes each may have
     */
    static List<SourceFile> files(byte[] content, Predicate<String> wanted, int largest, Findings findings) {
        SourceText.checkSize(content);
        ZipFiles.Unpacked unpacked = ZipFiles.read(
                content,
                path -> wanted.test(path.substring(path.lastIndexOf('/') + 1)),
                largest,
                SourceText.LARGEST,
                (path, why) -> findings.tell(0, path, "", why));
        if (unpacked.others() > 0) {
            findings.tell(0, "zip", "", Message.of("productops.area.format.zip-others", unpacked.others()));
        }
        return unpacked.files().stream()
                .map(file -> new SourceFile(file.path(), file.content()))
                .toList();
    }
}

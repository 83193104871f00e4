package org.productops.style;

import java.util.List;
import java.util.Objects;
import org.productops.common.archive.ArchiveFile;
import org.productops.common.text.Typed;

/**
 * A Vale package that somebody wants to import; nothing is read yet.
 *
 * @param guide the key of the guide into which its one style is imported; empty for guides of the names of its styles
 * @param removes whether rules that the guides alone have are removed
 * @param zip the package; nothing if it comes as files
 * @param files its files, if it does not come as a zip
 */
public record StylePackageDraft(String guide, boolean removes, byte[] zip, List<ArchiveFile> files) {

    public StylePackageDraft {
        guide = Typed.text(guide);
        Objects.requireNonNull(zip, "zip");
        files = List.copyOf(files);
    }
}

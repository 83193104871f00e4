package org.productops.style.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.productops.common.archive.ArchiveFile;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.JsonBody;
import org.productops.common.text.Typed;
import org.productops.style.StylePackageDraft;
import org.productops.style.StylePackageFields;

/**
 * A Vale package that a caller sends, as a zip or as its files.
 *
 * @param guide the key of the style guide into which its one style is imported; if it is not sent, each style is imported into the
 *     guide of its name, which is made if there is none
 * @param removeMissing whether rules that the guides have and the package has not are deleted; no if it is not sent
 * @param content the zip in base64
 * @param files its files, in place of {@code content}
 */
record StylePackageBody(
        @JsonProperty("guide") String guide,
        @JsonProperty("removeMissing") Boolean removeMissing,
        @JsonProperty("content") String content,
        @JsonProperty("files") List<StylePackageFile> files)
        implements JsonBody {

    /**
     * A file of a package.
     *
     * @param path needed: where it is in the package, with {@code /} between folders, such as {@code Company/Headings.yml}
     * @param text what is in it
     */
    record StylePackageFile(@JsonProperty("path") String path, @JsonProperty("text") String text) {}

    StylePackageDraft draft() {
        return new StylePackageDraft(
                guide,
                Boolean.TRUE.equals(removeMissing),
                zip(),
                Typed.list(files).stream()
                        .map(file -> new ArchiveFile(
                                Typed.text(file.path()), Typed.text(file.text()).getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    private byte[] zip() {
        try {
            return Base64.getDecoder().decode(Typed.text(content));
        } catch (IllegalArgumentException e) {
            throw InvalidException.at(StylePackageFields.CONTENT, Message.of("productops.style.package.not-base64"));
        }
    }
}

package org.productops.feedback.portal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Which files a portal takes: pictures, documents and tables, not too big; nothing that runs where it is opened. */
final class PortalFileRules {

    /** How many files can come with one piece of feedback. */
    static final int MOST_FILES = 5;

    private static final Pattern PATH = Pattern.compile(".*[/\\\\]");
    private static final Set<String> ENDINGS = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "heic", "pdf", "txt", "log", "csv", "tsv", "json", "xml", "doc",
            "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "eml", "msg", "zip", "mp3", "m4a", "wav",
            "ogg", "mp4", "webm", "mov");

    private PortalFileRules() {}

    /**
     * The name of the file.
     *
     * @param most how many bytes a file may have
     * @throws org.productops.common.error.InvalidException at the field of files
     */
    static String apply(String typedName, byte[] content, long most) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String field = PortalField.FILE.id();
        String name =
                PortalLimits.FILE_NAME.check(field, PATH.matcher(typedName).replaceFirst(""), errors);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (content.length == 0) {
            errors.at(field, Message.of("productops.portal.error.file-empty", TextRule.beginning(name)));
        } else if (content.length > most) {
            errors.at(field, Message.of("productops.portal.error.file-big", TextRule.beginning(name), megabytes(most)));
        } else if (!name.contains(".") || !ENDINGS.contains(ending)) {
            errors.at(field, Message.of("productops.portal.error.file-type", TextRule.beginning(name)));
        }
        errors.throwIfAny();
        return name;
    }

    /** A size as people read it. */
    static String megabytes(long bytes) {
        long tenths = Math.max(1, Math.round(bytes / 104_857.6));
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}

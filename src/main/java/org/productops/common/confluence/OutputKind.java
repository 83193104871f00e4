package org.productops.common.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Locale;

/** What the output of a rendering can do. */
public enum OutputKind {

    /** A browser with the plugin's styles and scripts, showing the page to a reader. */
    DISPLAY,

    /** The same, showing the page to the person who writes it. */
    PREVIEW,

    /** Paper and exports: no scripts, no styles, nothing that appears on demand. */
    PRINT,

    /** Mails and feeds: the same, and short. */
    MESSAGE,

    /** Two versions beside each other: only what stands in the page. */
    COMPARISON;

    /** The kind for Confluence's name of the output; print for one that is not known here. */
    public static OutputKind of(ConversionContext context) {
        String type = context == null ? null : context.getOutputType();
        return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
            case "display" -> DISPLAY;
            case "preview" -> PREVIEW;
            case "email", "feed" -> MESSAGE;
            case "diff" -> COMPARISON;
            default -> PRINT;
        };
    }

    /** Whether the page is to be complete, however long it is. */
    public boolean isComplete() {
        return this == PRINT;
    }

    /** Whether the plugin's styles and scripts are there. */
    public boolean isInteractive() {
        return this == DISPLAY || this == PREVIEW;
    }
}

package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A piece of a page that code renders.
 *
 * @source facts: confluence-facts §1b [C11] — seen in collabsoft-net/atlassian-connect-polyfill
 */
public interface Macro {
    /** The result is HTML and is not escaped again. */
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What stands between the start and the end of the macro. */
    enum BodyType {
        NONE,
        PLAIN_TEXT,
        RICH_TEXT
    }

    /**
     * Whether the macro stands in a line of text or by itself.
     *
     * @source facts: confluence-facts §1b [C11] — BLOCK seen, INLINE [K]
     */
    enum OutputType {
        BLOCK,
        INLINE
    }
}

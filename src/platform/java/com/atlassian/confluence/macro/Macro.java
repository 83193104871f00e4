package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A piece of a page that code renders.
 *
 * @source https://github.com/phrontizo/likec4-confluence/blob/04f24e1d/src/main/java/com/phrontizo/confluence/likec4/LikeC4DiagramMacro.java — [C11] for Confluence 10.2.13
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
     * @source https://github.com/phrontizo/likec4-confluence/blob/04f24e1d/src/main/java/com/phrontizo/confluence/likec4/LikeC4DiagramMacro.java — [C11] for Confluence 10.2.13
     */
    enum OutputType {
        BLOCK,
        /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/8.4.2/com/atlassian/confluence/macro/Macro.html — [K], the type; this constant is known for long */
        INLINE
    }
}

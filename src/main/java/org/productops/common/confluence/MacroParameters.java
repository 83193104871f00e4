package org.productops.common.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.Optional;
import org.productops.common.text.Characters;
import org.productops.common.text.Shortening;

/**
 * What the author of a page wrote into a macro. Only the named parameters are read: Confluence's map holds others of its
 * own, such as the macro's raw text.
 */
public record MacroParameters(Map<String, String> values, ConversionContext context) {

    /** The longest text that is taken over; an author needs less, and what nobody needs is not worth a page's time. */
    private static final int LONGEST = 300;

    /**
     * The parameter on one line, shortened if it is very long; empty if it is missing. What no text may have is left out:
     * who wrote the page is not there to be told.
     */
    public String text(String name) {
        String value = values == null ? null : values.get(name);
        return value == null ? "" : Characters.keptInLine(Shortening.atCharacter(value, LONGEST));
    }

    /** The space that the macro names, or else the one that the page is in; empty for a page in none. */
    public Optional<String> spaceKey() {
        String named = text("space");
        if (!named.isEmpty()) {
            return Optional.of(named);
        }
        return Optional.ofNullable(context == null ? null : context.getSpaceKey())
                .filter(key -> !key.isBlank());
    }
}

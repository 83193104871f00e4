package org.productops.area.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.productops.common.error.Message;
import org.productops.common.text.SearchFolding;

/**
 * Tags as areas have them, and Backstage:
 * https://backstage.io/docs/features/software-catalog/descriptor-format#tags-optional.
 */
final class TagText {

    private static final int LONGEST = 63;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9:+#]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private TagText() {}

    /**
     * The tags that are most like texts.
     *
     * @param told is told which texts are no tags themselves
     */
    static List<String> of(List<String> texts, Consumer<Message> told) {
        List<String> tags = new ArrayList<>();
        for (String text : texts) {
            String tag = of(text);
            if (tag.isEmpty()) {
                told.accept(Message.of("productops.area.format.tag-none", text));
            } else {
                tags.add(tag);
                if (!tag.equals(text.toLowerCase(Locale.ROOT))) {
                    told.accept(Message.of("productops.area.format.tag", text, tag));
                }
            }
        }
        return tags;
    }

    /** The tag that is most like a text; empty if none of its letters can stand in one. A slash becomes a colon. */
    static String of(String text) {
        String tag = ENDS.matcher(OTHERS.matcher(SearchFolding.fold(text).replace('/', ':'))
                        .replaceAll("-"))
                .replaceAll("");
        return tag.length() <= LONGEST
                ? tag
                : ENDS.matcher(tag.substring(0, LONGEST)).replaceAll("");
    }
}

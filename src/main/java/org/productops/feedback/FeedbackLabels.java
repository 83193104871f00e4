package org.productops.feedback;

import java.util.Arrays;
import java.util.List;
import org.productops.common.text.Characters;

/** Tags of other products, which become labels of issues. */
public final class FeedbackLabels {

    /** No more of them are taken. */
    public static final int MOST = 50;

    /** As long as the product takes them. */
    private static final int LONGEST = 255;

    private FeedbackLabels() {}

    /** The labels in a text that has them behind commas or semicolons; a label has no blanks. */
    public static List<String> of(String typed) {
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(Characters::keptInLine)
                .map(tag -> tag.strip().replaceAll("\\s+", "-"))
                .filter(label -> !label.isEmpty() && label.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }
}

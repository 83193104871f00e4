package org.productops.readiness.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence that names issues.
 *
 * @param text the part
 * @param page the issue's page, from the product's context path on; empty if it is no issue
 */
public record LinkedPart(String text, Optional<String> page) {

    private static final Pattern ISSUE_KEY = Pattern.compile("\\b[A-Z][A-Z0-9_]+-\\d+\\b");

    /** The parts of a sentence, in which keys of issues are linked. */
    public static List<LinkedPart> of(String sentence) {
        List<LinkedPart> parts = new ArrayList<>();
        Matcher key = ISSUE_KEY.matcher(sentence);
        int from = 0;
        while (key.find()) {
            if (key.start() > from) {
                parts.add(new LinkedPart(sentence.substring(from, key.start()), Optional.empty()));
            }
            parts.add(new LinkedPart(key.group(), Optional.of("/browse/" + key.group())));
            from = key.end();
        }
        if (from < sentence.length()) {
            parts.add(new LinkedPart(sentence.substring(from), Optional.empty()));
        }
        return parts;
    }
}

package org.productops.area.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one thing in Backstage names another: {@code [kind:][namespace/]name}, whatever the case. See
 * https://backstage.io/docs/features/software-catalog/references.
 *
 * @param kind in lower case
 * @param namespace in lower case
 * @param name as it is written
 */
record BackstageReference(String kind, String namespace, String name) {

    static final String DEFAULT_NAMESPACE = "default";

    private static final String PART = "[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?";
    private static final Pattern NAME = Pattern.compile(PART);
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<kind>[A-Za-z][A-Za-z0-9]{0,62}):)?(?:(?<namespace>" + PART + ")/)?(?<name>" + PART + ")");

    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9_.-]+");
    private static final Pattern ENDS = Pattern.compile("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$");
    private static final int LONGEST = 63;

    /**
     * What a text refers to, if it does.
     *
     * @param kind what is meant if the text does not say it
     * @param namespace likewise
     */
    static Optional<BackstageReference> parse(String text, String kind, String namespace) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String ofKind = form.group("kind") == null ? kind : form.group("kind");
        String in = form.group("namespace") == null ? namespace : form.group("namespace");
        return Optional.of(new BackstageReference(
                ofKind.toLowerCase(Locale.ROOT), in.toLowerCase(Locale.ROOT), form.group("name")));
    }

    /** Whether a text can be the name of something. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The reference to a user or group who is called like this here; the name is made one that Backstage allows. */
    static BackstageReference toHolder(String kind, String name) {
        String legal = ENDS.matcher(OTHERS.matcher(name).replaceAll("-")).replaceAll("");
        legal = legal.length() <= LONGEST
                ? legal
                : ENDS.matcher(legal.substring(0, LONGEST)).replaceAll("");
        return new BackstageReference(kind, DEFAULT_NAMESPACE, legal.isEmpty() ? "unknown" : legal);
    }

    /** What tells it from all others. */
    String identity() {
        return kind + ':' + namespace + '/' + name.toLowerCase(Locale.ROOT);
    }

    /** The text of it, whole. */
    String text() {
        return kind + ':' + namespace + '/' + name;
    }
}

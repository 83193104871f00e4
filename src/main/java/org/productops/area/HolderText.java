package org.productops.area;

/**
 * A holder as people write one, in forms, JSON and spreadsheets: {@code mia} or {@code user:mia} for a user by the name with
 * which they log in, {@code group:payments-team} for a group.
 *
 * @param kind what is named
 * @param name the name
 */
public record HolderText(Holder.Kind kind, String name) {

    private static final String USER = "user:";
    private static final String GROUP = "group:";

    /** What a text names; the text is tidied already. */
    public static HolderText parse(String text) {
        if (text.startsWith(GROUP)) {
            return new HolderText(
                    Holder.Kind.GROUP, text.substring(GROUP.length()).strip());
        }
        return new HolderText(
                Holder.Kind.USER,
                text.startsWith(USER) ? text.substring(USER.length()).strip() : text);
    }

    /** The text that names it, as short as can be. */
    public String text() {
        if (kind == Holder.Kind.GROUP) {
            return GROUP + name;
        }
        return name.startsWith(USER) || name.startsWith(GROUP) ? USER + name : name;
    }
}

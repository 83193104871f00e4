package org.productops.readiness.checklist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of a checklist's fields, in forms, JSON, errors and the audit log alike. */
public final class ChecklistFields {

    public static final String NAME = "name";
    public static final String DESCRIPTION = "description";
    public static final String ITEMS = "items";

    /** In which order the items stand; only where it is told what was changed. */
    public static final String ORDER = "order";

    /** Of the scope. */
    public static final String BY_ITSELF = "byItself";

    public static final String SCOPE = "scope";

    /** Of the overrides. */
    public static final String OVERRIDES = "overrides";

    public static final String GRANTERS = "granters";
    public static final String MOST_DAYS = "mostDays";

    /** Of an item. */
    public static final String ID = "id";

    public static final String SECTION = "section";
    public static final String TEXT = "text";
    public static final String HELP = "help";
    public static final String LINK = "link";
    public static final String MANDATORY = "mandatory";
    public static final String KIND = "kind";
    public static final String SUBJECT = "subject";
    public static final String VALUE = "value";
    public static final String TICKERS = "tickers";
    public static final String CONDITIONS = "conditions";
    public static final String SKIPPABLE = "skippable";
    public static final String STARTS_ON = "startsOn";

    private static final Pattern OF_ITEM = Pattern.compile(ITEMS + "\\.(\\d{1,9})\\..+");

    private ChecklistFields() {}

    /** The name of an item's field, such as {@code items.0.text}. */
    public static String ofItem(int number, String field) {
        return ITEMS + "." + number + "." + field;
    }

    /** The number of the item that a field belongs to; empty if it belongs to none. */
    static Optional<Integer> itemOf(String field) {
        Matcher item = OF_ITEM.matcher(field);
        return item.matches() ? Optional.of(Integer.valueOf(item.group(1))) : Optional.empty();
    }

    /** One of those who decide about overrides, such as {@code granters.0}. */
    public static String ofGranter(int number) {
        return GRANTERS + "." + number;
    }

    /** The name of an item in the audit log, which stays the same when the item is moved. */
    public static String audited(ChecklistItem item) {
        return "item " + item.id();
    }
}

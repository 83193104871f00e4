package org.productops.feedback.organisation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The names of an organisation's fields, in forms, JSON, tables, errors and the audit log alike. */
public final class OrganisationFields {

    public static final String NAME = "name";
    public static final String ALIASES = "aliases";
    public static final String SEGMENT = "segment";
    public static final String VALUE = "value";
    public static final String STATE = "state";
    public static final String MAIL_DOMAINS = "mailDomains";

    /** The day from which on holds what is said of segment, value and state. */
    public static final String FROM = "from";

    /** The organisation into which one is merged. */
    public static final String MERGED_INTO = "mergedInto";

    /** In which money values are, which is the same for all organisations. */
    public static final String CURRENCY = "currency";

    /** Organisations that are different from each other. */
    static final String DIFFERENT = "different";

    private OrganisationFields() {}

    /** What an organisation says, for the audit log. */
    static Map<String, String> audited(OrganisationRecord organisation) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (organisation.removed()) {
            return fields;
        }
        OrganisationFacts facts = organisation.latest();
        fields.put(NAME, organisation.name());
        fields.put(ALIASES, String.join(", ", organisation.aliases()));
        fields.put(MAIL_DOMAINS, String.join(", ", organisation.mailDomains()));
        fields.put(SEGMENT, facts.segment());
        fields.put(VALUE, value(facts));
        fields.put(STATE, facts.state().name());
        return fields;
    }

    /** The value as people type it; empty if there is none. */
    public static String value(OrganisationFacts facts) {
        return facts.value().isPresent() ? String.valueOf(facts.value().getAsLong()) : "";
    }

    /** A value as people read it in any language, in groups of three digits. */
    public static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '\u202f');
    }
}

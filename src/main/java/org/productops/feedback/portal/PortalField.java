package org.productops.feedback.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a portal can ask for. The names are stored. */
public enum PortalField {
    /** What was said; every portal asks for it. */
    QUOTE,
    KIND,
    IMPORTANCE,
    /** Who it comes from. */
    SOURCE,
    ORGANISATION,
    SPEAKER,
    CONTACT,
    /** Whether the person may be asked more. */
    CONSENT,
    HEARD_ON,
    LINK,
    FILE;

    /** The field with this id; empty if there is none. */
    public static Optional<PortalField> find(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }

    /** Its name in forms, JSON and errors. */
    public String id() {
        return switch (this) {
            case HEARD_ON -> "heardOn";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** The i18n key of what it is called where the owner of a portal says nothing else. */
    public String labelKey() {
        return "productops.portal.field." + id().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody can be made to fill it; a check box is left as it is, or a form would ask for consent. */
    public boolean canBeMandatory() {
        return this != CONSENT;
    }
}

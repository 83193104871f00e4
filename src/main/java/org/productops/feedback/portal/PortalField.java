package org.productops.feedback.portal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.productops.feedback.FeedbackDraft;

/** What a portal can ask for. The names are stored. */
public enum PortalField {
    /** What was said; every portal asks for it. */
    QUOTE,
    /** The same in a line. */
    SUMMARY,
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
    /** By which way it came, where that is not the portal. */
    CHANNEL,
    /** Words that other products have given it; files have them, portals do not ask for them. */
    TAGS,
    /** Whose side said it; files have that, portals work it out. */
    SAID_BY,
    FILE;

    /** The field with this id; empty if there is none. */
    public static Optional<PortalField> find(String id) {
        return Arrays.stream(values())
                .filter(field -> field.isAsked() && field.id().equals(id))
                .findFirst();
    }

    /** Its name in forms, JSON and errors. */
    public String id() {
        return switch (this) {
            case HEARD_ON -> "heardOn";
            case SAID_BY -> "saidBy";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** The i18n key of what it is called where the owner of a portal says nothing else. */
    public String labelKey() {
        return "productops.portal.field." + id().toLowerCase(Locale.ROOT);
    }

    /** Whether a portal can ask for it. */
    public boolean isAsked() {
        return this != TAGS && this != SAID_BY;
    }

    /** What a draft has for a field. */
    public static String textOf(FeedbackDraft draft, PortalField field) {
        return switch (field) {
            case QUOTE -> draft.quote();
            case KIND -> draft.kind();
            case IMPORTANCE -> draft.importance();
            case SOURCE -> draft.source();
            case ORGANISATION -> draft.organisation();
            case SPEAKER -> draft.speaker();
            case CONTACT -> draft.contact();
            case CONSENT -> draft.consent();
            case HEARD_ON -> draft.heardOn();
            case LINK -> draft.link();
            case CHANNEL -> draft.channel();
            case SAID_BY -> draft.saidBy();
            case SUMMARY, TAGS, FILE -> "";
        };
    }

    /** Whether somebody can be made to fill it; a check box is left as it is, or a form would ask for consent. */
    public boolean canBeMandatory() {
        return this != CONSENT;
    }
}

package org.productops.feedback.intake;

import java.util.Locale;
import java.util.Optional;

/** What a mapping fills. The ids are part of the REST interface, and stored. */
public enum IntakeTarget {
    /** By which the source knows it. */
    ID("id"),
    /** The summary; made of the quote if it is empty. */
    SUMMARY("summary"),
    /** What was said. */
    QUOTE("quote"),
    /** The description. */
    DESCRIPTION("description"),
    KIND("kind"),
    SOURCE("source"),
    CHANNEL("channel"),
    SAID_BY("saidBy"),
    SPEAKER("speaker"),
    CONTACT("contact"),
    CONSENT("consent"),
    ORGANISATION("organisation"),
    IMPORTANCE("importance"),
    LINK("link"),
    HEARD_ON("heardOn"),
    /** The key of a product area. */
    AREA("area"),
    /** Labels of the issue, behind commas. */
    LABELS("labels"),
    /** The key of the user who is to be the reporter; of a form page only. */
    REPORTER("reporter");

    private final String id;

    IntakeTarget(String id) {
        this.id = id;
    }

    /** Its name in JSON, forms and errors. */
    public String id() {
        return id;
    }

    /** Whether administrators say where it comes from. */
    public boolean isMapped() {
        return this != REPORTER;
    }

    /** The target with this id; empty if there is none. */
    public static Optional<IntakeTarget> withId(String id) {
        for (IntakeTarget target : values()) {
            if (target.id.equals(id)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.intake.target." + id.toLowerCase(Locale.ROOT);
    }
}

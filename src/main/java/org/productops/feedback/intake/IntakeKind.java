package org.productops.feedback.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sends feedback to a source, and so in which form. The names are stored and part of the REST interface. */
public enum IntakeKind {
    /** Webhooks of Zendesk: its event subscriptions, or the free JSON of a trigger. */
    ZENDESK(true, true, true),
    /** Webhooks of Intercom. */
    INTERCOM(true, true, true),
    /** Whatever sends notes as Productboard takes them. */
    PRODUCTBOARD(false, true, true),
    /** A script, or a person with one, in the plain form of this interface. */
    PLAIN(false, false, true),
    /** A form page of this plugin. */
    PORTAL(false, false, false),
    /** An imported file. */
    CSV(false, false, false),
    /** The screens of Jira, where what was said there could not be kept with its issue at once. */
    SCREEN(false, false, false);

    private final boolean signed;
    private final boolean webhook;
    private final boolean open;

    IntakeKind(boolean signed, boolean webhook, boolean open) {
        this.signed = signed;
        this.webhook = webhook;
        this.open = open;
    }

    /** Whether it signs what it sends. */
    public boolean isSigned() {
        return signed;
    }

    /**
     * Whether it takes an error for a fault of the receiver and switches itself off after many: what is wrong with what it
     * sends is not answered, but shown to administrators.
     */
    public boolean isWebhook() {
        return webhook;
    }

    /** Whether it comes over REST, and administrators add such sources. */
    public boolean isOpen() {
        return open;
    }

    /** The kinds that administrators add, in the order in which they are offered. */
    public static List<IntakeKind> openOnes() {
        return List.of(ZENDESK, INTERCOM, PRODUCTBOARD, PLAIN);
    }

    /** The kind with this name; empty if there is none. */
    public static Optional<IntakeKind> named(String name) {
        for (IntakeKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.intake.kind." + name().toLowerCase(Locale.ROOT);
    }
}

package org.productops.feedback.voice;

import java.util.Locale;
import java.util.Optional;

/** What is ranked. */
public enum VoiceRanking {
    /** Product areas, each with all below it. */
    AREAS,
    /** Delivery issues. */
    DELIVERIES;

    /** Its name in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name in addresses; empty if there is none. */
    public static Optional<VoiceRanking> find(String id) {
        for (VoiceRanking ranking : values()) {
            if (ranking.id().equals(id)) {
                return Optional.of(ranking);
            }
        }
        return Optional.empty();
    }
}

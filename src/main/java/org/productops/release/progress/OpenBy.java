package org.productops.release.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what open items are counted, and issues are found that have some. */
public enum OpenBy {
    /** Who answers for it: who has the item, or else who does the issue. */
    OWNER,
    /** The product area of the issue. */
    AREA,
    /** The kind of the check. */
    KIND;

    /** Its name in addresses and on pages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this {@link #id()}. */
    public static Optional<OpenBy> of(String id) {
        return Arrays.stream(values()).filter(by -> by.id().equals(id)).findFirst();
    }

    /** The key of the user or area, or the name of the kind; empty for those without. */
    String subject(ReleaseLine line, OpenDuty duty) {
        return switch (this) {
            case OWNER -> duty.ownerKey().or(() -> line.state().assigneeKey()).orElse("");
            case AREA -> line.state().areaKey().orElse("");
            case KIND -> duty.kind();
        };
    }

    /** Whether something is open on an issue that counts for the subject. */
    public boolean isOpen(ReleaseLine line, String subject) {
        return line.state().lists().open().stream()
                .anyMatch(duty -> subject(line, duty).equals(subject));
    }
}

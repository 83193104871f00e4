package org.productops.feedback.intake;

import java.util.Objects;

/**
 * Where one thing comes from.
 *
 * @param target what it fills
 * @param from where it stands in what was sent: JSON pointers such as {@code /ticket/title}, the first of which something is
 *     found under counts, with bars between them; {@code as HTML} behind one if HTML stands there; or a text that is always
 *     the same, behind an equals sign
 * @param words what words that are sent mean here, such as {@code urgent = BLOCKER, high = IMPORTANT}; may be empty
 */
public record IntakeRule(IntakeTarget target, String from, String words) {

    public IntakeRule {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(words, "words");
    }

    static IntakeRule of(IntakeTarget target, String from) {
        return new IntakeRule(target, from, "");
    }
}

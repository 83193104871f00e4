package org.productops.feedback.similar;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a node has told of its index.
 *
 * @param name which node it is
 * @param seen when it told so
 * @param made when its index was made of all that is stored
 * @param took how long that took
 * @param texts how many texts were in it then
 */
public record SimilarNode(String name, Instant seen, Instant made, Duration took, int texts) {

    private static final String BETWEEN = "|";
    private static final int PARTS = 5;

    public SimilarNode {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(took, "took");
    }

    String text() {
        return String.join(
                BETWEEN,
                String.valueOf(seen.toEpochMilli()),
                String.valueOf(made.toEpochMilli()),
                String.valueOf(took.toMillis()),
                String.valueOf(texts),
                name);
    }

    /** Empty if the text is not of this version. */
    static Optional<SimilarNode> read(String text) {
        String[] parts = text.split("\\|", PARTS);
        try {
            return parts.length < PARTS
                    ? Optional.empty()
                    : Optional.of(new SimilarNode(
                            parts[4],
                            Instant.ofEpochMilli(Long.parseLong(parts[0])),
                            Instant.ofEpochMilli(Long.parseLong(parts[1])),
                            Duration.ofMillis(Long.parseLong(parts[2])),
                            Integer.parseInt(parts[3])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

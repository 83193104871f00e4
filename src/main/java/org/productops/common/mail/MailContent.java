package org.productops.common.mail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a mail says, in the language of the one who gets it; whether it is sent as text or as HTML is not said here.
 *
 * @param subject one line
 * @param parts what it says, in order
 */
public record MailContent(String subject, List<Part> parts) {

    public MailContent {
        Objects.requireNonNull(subject, "subject");
        parts = List.copyOf(parts);
    }

    /**
     * A paragraph, and a list below it.
     *
     * @param text the paragraph
     * @param path where it leads, from the context path on; empty if it leads nowhere
     * @param entries the list; may be empty
     */
    public record Part(String text, Optional<String> path, List<Entry> entries) {

        public Part {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(path, "path");
            entries = List.copyOf(entries);
        }

        /** A paragraph alone. */
        public static Part text(String text) {
            return new Part(text, Optional.empty(), List.of());
        }

        /** A paragraph that leads somewhere. */
        public static Part link(String text, String path) {
            return new Part(text, Optional.of(path), List.of());
        }

        /** A list with what stands above it. */
        public static Part list(String text, List<Entry> entries) {
            return new Part(text, Optional.empty(), entries);
        }
    }

    /**
     * Something in a list.
     *
     * @param name what it is called
     * @param path where it is found, from the context path on
     * @param facts what is so with it
     */
    public record Entry(String name, String path, List<String> facts) {

        public Entry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(path, "path");
            facts = List.copyOf(facts);
        }
    }
}

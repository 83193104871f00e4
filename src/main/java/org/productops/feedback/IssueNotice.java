package org.productops.feedback;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the panel of an issue says that was done just before on a page of ours, as it stands in the address of the issue.
 *
 * @param done what was done
 * @param otherKey the key of the other issue with which it was done; empty if there is none
 */
public record IssueNotice(Done done, String otherKey) {

    /** What can have been done. */
    public enum Done {
        /** Feedback was created for an issue that is to be built. */
        ADDED("productops-linked-feedback"),
        /** Feedback that there was has been linked to an issue that is to be built. */
        LINKED("productops-linked-feedback"),
        /** Feedback was created from another issue. */
        TURNED("productops-feedback"),
        /** The issue was made feedback itself. */
        BECAME("productops-feedback");

        private final String panel;

        Done(String panel) {
            this.panel = panel;
        }

        /** The i18n key of what is said. */
        public String textKey() {
            return "productops.feedback.notice." + name().toLowerCase(Locale.ROOT);
        }
    }

    public IssueNotice {
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(otherKey, "otherKey");
    }

    /** What an address says; empty if that is none of these. */
    public static Optional<IssueNotice> read(String said) {
        String[] parts = said.split("\\.", 2);
        for (Done each : Done.values()) {
            if (parts[0].equals(each.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(new IssueNotice(each, parts.length > 1 ? parts[1] : ""));
            }
        }
        return Optional.empty();
    }

    /** The address of an issue, from the context path on, at the panel that says it. */
    public String address(String issueKey) {
        String said = done.name().toLowerCase(Locale.ROOT) + (otherKey.isEmpty() ? "" : "." + otherKey);
        return "/browse/" + issueKey + "?done=" + URLEncoder.encode(said, StandardCharsets.UTF_8) + "#" + done.panel;
    }
}

package org.productops.feedback.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.productops.common.error.Message;
import org.productops.common.error.TooLargeException;

/**
 * Something that is sent to a source, as it comes; nothing of it is believed yet.
 *
 * @param token by which the sender is known; empty if there is none
 * @param zendeskSignature the header {@code X-Zendesk-Webhook-Signature}; empty if there is none
 * @param zendeskTime the header {@code X-Zendesk-Webhook-Signature-Timestamp}; empty if there is none
 * @param hubSignature the header {@code X-Hub-Signature}; empty if there is none
 * @param body read once, and only as far as is taken
 */
public record IntakeLetter(
        String token, String zendeskSignature, String zendeskTime, String hubSignature, InputStream body) {

    /** Feedback is no file. */
    public static final int MOST_BYTES = 1_000_000;

    public IntakeLetter {
        token = Objects.requireNonNullElse(token, "");
        zendeskSignature = Objects.requireNonNullElse(zendeskSignature, "");
        zendeskTime = Objects.requireNonNullElse(zendeskTime, "");
        hubSignature = Objects.requireNonNullElse(hubSignature, "");
        Objects.requireNonNull(body, "body");
    }

    /**
     * The body.
     *
     * @throws TooLargeException if it has more than {@value #MOST_BYTES} bytes, of which no more are read
     */
    byte[] read() {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TooLargeException(Message.of("productops.intake.error.large", MOST_BYTES));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

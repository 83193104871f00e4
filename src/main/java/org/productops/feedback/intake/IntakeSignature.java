package org.productops.feedback.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** The signatures of senders, over the body as it came. */
final class IntakeSignature {

    /** What was signed longer ago is taken for something that somebody has overheard. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String HUB_START = "sha1=";

    private IntakeSignature() {}

    /** What is wrong with the signature of a letter; empty if nothing is. */
    static Optional<Message> refusal(IntakeSource source, IntakeLetter letter, byte[] body, Instant now) {
        return switch (source.kind()) {
            case ZENDESK -> zendesk(source.secret(), letter, body, now);
            case INTERCOM -> intercom(source.secret(), letter, body);
            case PRODUCTBOARD, PLAIN, PORTAL, CSV, SCREEN -> Optional.empty();
        };
    }

    private static Optional<Message> zendesk(SigningSecret secret, IntakeLetter letter, byte[] body, Instant now) {
        List<String> missing = new ArrayList<>();
        if (letter.zendeskSignature().isEmpty()) {
            missing.add("X-Zendesk-Webhook-Signature");
        }
        if (letter.zendeskTime().isEmpty()) {
            missing.add("X-Zendesk-Webhook-Signature-Timestamp");
        }
        if (!missing.isEmpty()) {
            return unsigned(String.join(", ", missing));
        }
        byte[] signed = join(letter.zendeskTime().getBytes(StandardCharsets.UTF_8), body);
        String right = Base64.getEncoder().encodeToString(mac("HmacSHA256", secret, signed));
        if (!equal(right, letter.zendeskSignature())) {
            return wrong();
        }
        try {
            Instant then = OffsetDateTime.parse(letter.zendeskTime()).toInstant();
            return Duration.between(then, now).abs().compareTo(WINDOW) <= 0
                    ? Optional.empty()
                    : Optional.of(Message.of(
                            "productops.intake.error.signed-when",
                            then,
                            now.truncatedTo(ChronoUnit.SECONDS),
                            WINDOW.toMinutes()));
        } catch (DateTimeException e) {
            return Optional.of(
                    Message.of("productops.intake.error.signed-time", TextRule.beginning(letter.zendeskTime())));
        }
    }

    private static Optional<Message> intercom(SigningSecret secret, IntakeLetter letter, byte[] body) {
        if (letter.hubSignature().isEmpty()) {
            return unsigned("X-Hub-Signature");
        }
        String right = HUB_START + HexFormat.of().formatHex(mac("HmacSHA1", secret, body));
        return equal(right, letter.hubSignature()) ? Optional.empty() : wrong();
    }

    private static Optional<Message> unsigned(String headers) {
        return Optional.of(Message.of("productops.intake.error.unsigned", headers));
    }

    private static Optional<Message> wrong() {
        return Optional.of(Message.of("productops.intake.error.signature"));
    }

    /** Takes as long wherever the two begin to differ. */
    private static boolean equal(String right, String sent) {
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.UTF_8), sent.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] mac(String algorithm, SigningSecret secret, byte[] signed) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }
}

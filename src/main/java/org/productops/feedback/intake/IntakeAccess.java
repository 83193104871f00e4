package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.text.TextRule;

/**
 * Who may send to a source: whoever has its token and, where the kind of sender signs, its secret. Senders are no users of
 * Jira; what is made of what they send, is made as the user of the source. The source is read each time, so that a token that
 * was revoked holds on no node any more.
 */
@JiraComponent
public class IntakeAccess {

    private final IntakeSourceStore sources;
    private final InstantSource clock;

    @Inject
    public IntakeAccess(IntakeSourceStore sources, InstantSource clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * The source with this key, for whoever has its token.
     *
     * @throws NotFoundException if there is none that is reached over REST
     * @throws NotPermittedException if the token is not one that holds, or nothing is taken from the source
     */
    IntakeSource requireSource(String key, String token) {
        IntakeSource source = sources.byKey(key)
                .filter(found -> found.kind().isOpen())
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.intake.error.no-source", TextRule.beginning(key))));
        if (token.isEmpty()) {
            throw new NotPermittedException(Message.of("productops.intake.error.token-empty"), true);
        }
        if (!source.tokens().includes(token, clock.instant())) {
            throw new NotPermittedException(Message.of("productops.intake.error.token"), true);
        }
        if (!source.active()) {
            throw new NotPermittedException(Message.of("productops.intake.error.inactive"), false);
        }
        return source;
    }

    /**
     * Lets pass what the sender has signed.
     *
     * @throws NotPermittedException if it is not signed, signed by somebody else, or was signed too long ago; or whatever it
     *     is as long as the source has no secret
     */
    void requireSignature(IntakeSource source, IntakeLetter letter, byte[] body) {
        if (source.lacksSecret()) {
            throw new NotPermittedException(Message.of("productops.intake.error.no-secret"), true);
        }
        Optional<Message> refusal = IntakeSignature.refusal(source, letter, body, clock.instant());
        if (refusal.isPresent()) {
            throw new NotPermittedException(refusal.get(), true);
        }
    }

    /**
     * The source of something of this plugin's own, such as a form page, which has asked by itself who calls.
     *
     * @throws NotFoundException if there is none, or one of another kind
     */
    IntakeSource requireOwn(long sourceId) {
        return sources.find(sourceId)
                .filter(found -> !found.kind().isOpen())
                .orElseThrow(() -> new NotFoundException(Message.of("productops.intake.error.no-source", sourceId)));
    }
}

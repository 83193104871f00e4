package org.productops.feedback.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Side;

/** What somebody said on a portal as a draft of feedback: what it does not ask for is what it most likely is. */
final class SaidFeedback {

    private SaidFeedback() {}

    /**
     * The draft.
     *
     * @param through on what it was said
     * @param sentAt when: it was heard then, where nobody says otherwise
     */
    static FeedbackDraft of(Map<PortalField, String> said, String through, Instant sentAt) {
        boolean own = text(said, PortalField.ORGANISATION).isBlank()
                && text(said, PortalField.SPEAKER).isBlank();
        String source = text(said, PortalField.SOURCE).isBlank()
                ? (own ? FeedbackSource.EMPLOYEE : FeedbackSource.CUSTOMER).name()
                : text(said, PortalField.SOURCE);
        Side side = source.equals(FeedbackSource.EMPLOYEE.name()) ? Side.COLLEAGUE : Side.CUSTOMER;
        String heardOn = text(said, PortalField.HEARD_ON).isBlank()
                ? LocalDate.ofInstant(sentAt, ZoneOffset.UTC).toString()
                : text(said, PortalField.HEARD_ON);
        return new FeedbackDraft(
                text(said, PortalField.KIND),
                source,
                text(said, PortalField.CHANNEL).isBlank() ? through : text(said, PortalField.CHANNEL),
                text(said, PortalField.SAID_BY).isBlank() ? side.name() : text(said, PortalField.SAID_BY),
                text(said, PortalField.SPEAKER),
                text(said, PortalField.CONTACT),
                text(said, PortalField.CONSENT),
                text(said, PortalField.ORGANISATION),
                text(said, PortalField.IMPORTANCE),
                text(said, PortalField.QUOTE),
                text(said, PortalField.LINK),
                heardOn);
    }

    private static String text(Map<PortalField, String> said, PortalField field) {
        return said.getOrDefault(field, "");
    }
}

package org.productops.readiness.waiver;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.time.ProductDates;
import org.productops.common.user.PersonNames;

/** How the entries of overrides read. */
@JiraComponent
public class WaiverAuditTexts implements AuditTexts {

    private final ProductDates dates;

    @Inject
    public WaiverAuditTexts(ProductDates dates) {
        this.dates = dates;
    }

    @Override
    public String actionStart() {
        return "productops.waiver.audit.";
    }

    @Override
    public Message feature() {
        return Message.of("productops.waiver.title");
    }

    @Override
    public List<String> actions() {
        return List.of(
                "productops.waiver.audit.asked",
                "productops.waiver.audit.granted",
                "productops.waiver.audit.denied",
                "productops.waiver.audit.passed",
                "productops.waiver.audit.revoked",
                "productops.waiver.audit.withdrawn");
    }

    @Override
    public Optional<Message> field(String field) {
        return switch (field) {
            case WaiverFields.CHECKLIST -> Optional.of(Message.of("productops.waiver.field.checklist"));
            case WaiverFields.REASON -> Optional.of(Message.of("productops.waiver.field.reason"));
            case WaiverFields.DAYS -> Optional.of(Message.of("productops.waiver.field.days"));
            case WaiverFields.ANSWER -> Optional.of(Message.of("productops.waiver.field.answer"));
            case WaiverFields.UNTIL -> Optional.of(Message.of("productops.waiver.field.until"));
            default -> Optional.empty();
        };
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        if (!field.equals(WaiverFields.UNTIL)) {
            return value;
        }
        try {
            return dates.moment(Instant.parse(value));
        } catch (DateTimeParseException e) {
            // Written by hand, or by a version that we do not know: it reads as it is.
            return value;
        }
    }

    /** The issue, by the key that it had then; Jira finds a moved one by that. */
    @Override
    public Subject subject(String subject) {
        return new Subject(subject, Optional.of("/browse/" + subject));
    }
}

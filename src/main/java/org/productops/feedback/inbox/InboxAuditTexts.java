package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;

/** How the entries of age limits read. */
@JiraComponent
public class InboxAuditTexts implements AuditTexts {

    @Override
    public String actionStart() {
        return "productops.inbox.audit.";
    }

    @Override
    public Message feature() {
        return Message.of("productops.inbox.title");
    }

    @Override
    public List<String> actions() {
        return List.of("productops.inbox.audit.limits");
    }

    @Override
    public Optional<Message> field(String field) {
        return switch (field) {
            case AgeLimitsFields.DAYS_TO_TRIAGE -> Optional.of(Message.of("productops.inbox.limits.triage"));
            case AgeLimitsFields.DAYS_TO_ANSWER -> Optional.of(Message.of("productops.inbox.limits.answer"));
            default -> Optional.empty();
        };
    }

    /** The project's number and its name as it was then, with a blank between them. */
    @Override
    public Subject subject(String subject) {
        return Subject.named(subject, id -> Optional.empty());
    }
}

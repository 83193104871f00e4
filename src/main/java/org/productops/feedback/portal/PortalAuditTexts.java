package org.productops.feedback.portal;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.user.PersonNames;

/** How the entries of portals read. */
@JiraComponent
public class PortalAuditTexts implements AuditTexts {

    @Override
    public String actionStart() {
        return "productops.portal.audit.";
    }

    @Override
    public Message feature() {
        return Message.of("productops.portal.title");
    }

    @Override
    public List<String> actions() {
        return List.of(
                "productops.portal.audit.created",
                "productops.portal.audit.changed",
                "productops.portal.audit.removed");
    }

    @Override
    public Optional<Message> field(String field) {
        return switch (field) {
            case PortalFields.TITLE,
                    PortalFields.ADDRESS,
                    PortalFields.INTRODUCTION,
                    PortalFields.GROUP,
                    PortalFields.ACTIVE,
                    PortalFields.QUESTIONS -> Optional.of(Message.of("productops.portal.form." + field));
            default -> Optional.empty();
        };
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return value;
    }

    /** The portal's number and its title as it was then, with a blank between them. */
    @Override
    public Subject subject(String subject) {
        int blank = subject.indexOf(' ');
        return blank < 0 || !subject.substring(0, blank).matches("\\d+")
                ? new Subject(subject, Optional.empty())
                : new Subject(
                        subject.substring(blank + 1),
                        Optional.of(PortalAddress.PORTALS + "/" + subject.substring(0, blank)));
    }
}

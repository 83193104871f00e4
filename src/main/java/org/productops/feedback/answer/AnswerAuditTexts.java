package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;

/** How the entries of answers' templates read. */
@JiraComponent
public class AnswerAuditTexts implements AuditTexts {

    @Override
    public String actionStart() {
        return "productops.answer.audit.";
    }

    @Override
    public Message feature() {
        return Message.of("productops.answer.template.title");
    }

    @Override
    public List<String> actions() {
        return List.of("productops.answer.audit.template");
    }

    @Override
    public Optional<Message> field(String field) {
        return field.equals(AnswerFields.TEXT)
                ? Optional.of(Message.of("productops.answer.template.text"))
                : Optional.empty();
    }

    /** The project's key and its name as it was then, with a blank between them. */
    @Override
    public Subject subject(String subject) {
        return Subject.named(subject, key -> Optional.of(AnswerAddress.template(key)));
    }
}

package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.user.PersonNames;

/** How the entries of style guides read. */
@ConfluenceComponent
public class StyleAuditTexts implements AuditTexts {

    private static final String ACTIONS = "productops.style.audit.";

    @Inject
    public StyleAuditTexts() {}

    @Override
    public String actionStart() {
        return ACTIONS;
    }

    @Override
    public Message feature() {
        return Message.of("productops.style.name");
    }

    @Override
    public List<String> actions() {
        return List.of(
                ACTIONS + "created",
                ACTIONS + "changed",
                ACTIONS + "deleted",
                ACTIONS + "rule-created",
                ACTIONS + "rule-changed",
                ACTIONS + "rule-deleted",
                ACTIONS + "choice-changed");
    }

    @Override
    public Optional<Message> field(String field) {
        return Optional.of(Message.of(
                switch (field) {
                    case StyleGuideFields.NAME -> "productops.style.field.name";
                    case StyleGuideFields.DESCRIPTION -> "productops.style.field.description";
                    case StyleGuideFields.OWNER -> "productops.style.field.owner";
                    case StyleGuideFields.EDITORS -> "productops.style.field.editors";
                    case StyleGuideFields.LANGUAGE -> "productops.style.field.language";
                    case StyleGuideFields.WITH_GLOSSARY -> "productops.style.field.with-glossary";
                    case StyleGuideFields.ACCEPTED -> "productops.style.field.accepted";
                    case StyleGuideFields.REJECTED -> "productops.style.field.rejected";
                    case StyleRuleFields.DEFINITION -> "productops.style.field.definition";
                    case StyleRuleFields.ENABLED -> "productops.style.field.enabled";
                    default -> "productops.style.field.guides";
                }));
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return field.equals(StyleGuideFields.OWNER) ? names.of(value) : value;
    }

    /** The key of a guide or space, or that of a guide and the name of the rule. */
    @Override
    public Subject subject(String subject) {
        return new Subject(subject.replace(' ', '.'), Optional.empty());
    }
}

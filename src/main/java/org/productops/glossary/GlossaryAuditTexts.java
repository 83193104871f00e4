package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.user.PersonNames;

/** How the entries of glossaries read. */
@ConfluenceComponent
public class GlossaryAuditTexts implements AuditTexts {

    private static final String ACTIONS = "productops.glossary.audit.";

    private final ConceptChangeTexts words;

    @Inject
    public GlossaryAuditTexts(ConceptChangeTexts words) {
        this.words = words;
    }

    @Override
    public String actionStart() {
        return ACTIONS;
    }

    @Override
    public Message feature() {
        return Message.of("productops.glossary.name");
    }

    @Override
    public List<String> actions() {
        return List.of(
                ACTIONS + "created",
                ACTIONS + "changed",
                ACTIONS + "deleted",
                ACTIONS + "domain-created",
                ACTIONS + "domain-changed",
                ACTIONS + "domain-deleted",
                ACTIONS + "glossary-created",
                ACTIONS + "glossary-changed",
                ACTIONS + "glossary-deleted",
                ACTIONS + "choice-changed",
                ACTIONS + "words-refused",
                ACTIONS + "words-taken-back");
    }

    @Override
    public Optional<Message> field(String field) {
        return Optional.of(Message.of(
                switch (field) {
                    case ConceptFields.TERMS -> "productops.glossary.form.terms";
                    case ConceptFields.EXPLANATIONS -> "productops.glossary.form.explanations";
                    case ConceptAuditTexts.TEXT -> "productops.glossary.form.text";
                    case ConceptFields.STATUS -> "productops.glossary.form.status";
                    case ConceptFields.DOMAIN -> "productops.glossary.form.domain";
                    case ConceptFields.AREA -> "productops.glossary.form.area";
                    case ConceptFields.BROADER -> "productops.glossary.form.broader";
                    case ConceptFields.RELATED -> "productops.glossary.form.related";
                    case ConceptFields.OWNER -> "productops.glossary.form.owner";
                    case ConceptFields.REVIEW_MONTHS -> "productops.glossary.form.review-months";
                    case ConceptFields.REVIEWED -> "productops.glossary.form.reviewed";
                    case ConceptFields.SOURCES -> "productops.glossary.form.sources";
                    default -> "productops.glossary.audit.field";
                }));
    }

    /** Who owned it by name, where that is known, and words in place of codes. */
    @Override
    public String value(String field, String value, PersonNames names) {
        return field.equals(ConceptFields.OWNER) ? names.of(value) : words.of(field, value);
    }

    /** A concept by its name; what else was changed as it is kept. */
    @Override
    public Subject subject(String subject) {
        String[] parts = subject.split(" ", 3);
        return parts.length == 3 && parts[1].matches("\\d{1,18}")
                ? new Subject(parts[2], Optional.of(GlossaryAddress.concept(parts[0], Long.parseLong(parts[1]))))
                : new Subject(subject, Optional.empty());
    }
}

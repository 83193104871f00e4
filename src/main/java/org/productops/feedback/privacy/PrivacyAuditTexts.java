package org.productops.feedback.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;

/** How entries about personal data read. They name nobody of whom something was erased. */
@Named
public class PrivacyAuditTexts implements AuditTexts {

    /** What all actions begin with. */
    static final String ACTIONS = "productops.organisation.privacy.audit.";

    /** What all entries are kept under. */
    static final String SUBJECT = "personal-data";

    private static final String TITLE = "productops.organisation.privacy.title";

    private final Texts texts;

    @Inject
    public PrivacyAuditTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String actionStart() {
        return ACTIONS;
    }

    @Override
    public Message feature() {
        return Message.of(TITLE);
    }

    @Override
    public List<String> actions() {
        return List.of(ACTIONS + "erased");
    }

    @Override
    public Optional<Message> field(String field) {
        return field.equals(PrivacyFields.COUNT)
                ? Optional.of(Message.of("productops.organisation.privacy.places"))
                : Optional.empty();
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return value;
    }

    @Override
    public Subject subject(String subject) {
        return new Subject(texts.get(TITLE), Optional.empty());
    }
}

package org.productops.feedback.file;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditTexts;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;

/** How the entries of imported feedback read. */
@JiraComponent
public class FeedbackFileAuditTexts implements AuditTexts {

    private static final String ACTIONS = "productops.portal.import.audit.";
    private static final String IMPORTED = ACTIONS + "imported";
    private static final String UNDONE = ACTIONS + "undone";
    private static final String SUBJECT = "import/";
    private static final String FILE = "importFile";
    private static final String COUNT = "importCount";

    private final Texts texts;

    @Inject
    public FeedbackFileAuditTexts(Texts texts) {
        this.texts = texts;
    }

    static AuditEntry imported(long id, String fileName, String userKey, int count) {
        return entry(IMPORTED, id, fileName, userKey, count);
    }

    static AuditEntry undone(long id, String fileName, String userKey, int count) {
        return entry(UNDONE, id, fileName, userKey, count);
    }

    private static AuditEntry entry(String action, long id, String fileName, String userKey, int count) {
        FieldChange counted = new FieldChange(COUNT, "", String.valueOf(count));
        return AuditEntry.configuration(
                userKey,
                action,
                SUBJECT + id,
                fileName.isEmpty() ? List.of(counted) : List.of(new FieldChange(FILE, "", fileName), counted));
    }

    @Override
    public String actionStart() {
        return ACTIONS;
    }

    @Override
    public Message feature() {
        return Message.of("productops.portal.import.title");
    }

    @Override
    public List<String> actions() {
        return List.of(IMPORTED, UNDONE);
    }

    @Override
    public Optional<Message> field(String field) {
        return switch (field) {
            case FILE -> Optional.of(Message.of("productops.portal.import.audit.file"));
            case COUNT -> Optional.of(Message.of("productops.portal.import.audit.count"));
            default -> Optional.empty();
        };
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return value;
    }

    @Override
    public Subject subject(String subject) {
        String id = subject.substring(SUBJECT.length());
        return new Subject(
                texts.get("productops.portal.import.audit.subject", id),
                Optional.of(FeedbackFileAddress.IMPORTS + "/" + id));
    }
}

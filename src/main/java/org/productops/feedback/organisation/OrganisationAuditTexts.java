package org.productops.feedback.organisation;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;

/** How the entries of organisations read. */
@JiraComponent
public class OrganisationAuditTexts implements AuditTexts {

    /** What all actions begin with. */
    public static final String ACTIONS = "productops.organisation.audit.";

    /** What the subject of an import begins with. */
    static final String IMPORT = "import/";

    /** What the subject of a setting for all of them is. */
    static final String ALL = "all";

    private final Texts texts;

    @Inject
    public OrganisationAuditTexts(Texts texts) {
        this.texts = texts;
    }

    /** What entries about an organisation are kept under: its number, and its name for when it is gone. */
    static String subject(long id, String name) {
        return id + " " + name;
    }

    @Override
    public String actionStart() {
        return ACTIONS;
    }

    @Override
    public Message feature() {
        return Message.of("productops.organisation.title");
    }

    @Override
    public List<String> actions() {
        return List.of(
                ACTIONS + "created",
                ACTIONS + "changed",
                ACTIONS + "deleted",
                ACTIONS + "merged",
                ACTIONS + "unmerged",
                ACTIONS + "told-apart",
                ACTIONS + "proposed-again",
                ACTIONS + "facts-removed",
                ACTIONS + "currency",
                ACTIONS + "imported",
                ACTIONS + "import-undone");
    }

    @Override
    public Optional<Message> field(String field) {
        return switch (field) {
            case OrganisationFields.NAME,
                    OrganisationFields.ALIASES,
                    OrganisationFields.MAIL_DOMAINS,
                    OrganisationFields.SEGMENT,
                    OrganisationFields.VALUE,
                    OrganisationFields.STATE,
                    OrganisationFields.FROM,
                    OrganisationFields.MERGED_INTO,
                    OrganisationFields.CURRENCY,
                    OrganisationFields.DIFFERENT,
                    OrganisationImportEntries.FILE,
                    OrganisationImportEntries.ADDED,
                    OrganisationImportEntries.CHANGED,
                    OrganisationImportEntries.REMOVED ->
                Optional.of(Message.of("productops.organisation.field." + field.toLowerCase(Locale.ROOT)));
            default -> Optional.empty();
        };
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return field.equals(OrganisationFields.STATE)
                ? OrganisationState.named(value)
                        .map(state -> texts.get(stateText(state)))
                        .orElse(value)
                : value;
    }

    /** What people call the value of a field; empty if it stands for itself. */
    static Optional<Message> shown(String field, String value) {
        return switch (field) {
            case OrganisationFields.STATE -> OrganisationState.named(value).map(OrganisationAuditTexts::stateText);
            case OrganisationFields.VALUE ->
                value.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Message.of(
                                "productops.organisation.value.plain",
                                OrganisationFields.grouped(Long.parseLong(value))));
            default -> Optional.empty();
        };
    }

    /** What a state is called. */
    public static Message stateText(OrganisationState state) {
        return Message.of("productops.organisation.state." + state.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Subject subject(String subject) {
        if (subject.startsWith(IMPORT)) {
            return new Subject(
                    texts.get("productops.organisation.audit.import", subject.substring(IMPORT.length())),
                    Optional.of(OrganisationAddress.IMPORTS + "/" + subject.substring(IMPORT.length())));
        }
        return subject.equals(ALL)
                ? new Subject(texts.get("productops.organisation.title"), Optional.of(OrganisationAddress.ROOT))
                : Subject.named(subject, id -> Optional.of(OrganisationAddress.ROOT + "/" + id));
    }
}

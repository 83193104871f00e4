package org.productops.common.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;

/** Creates custom fields for all projects. */
@JiraComponent
public class CustomFieldCreation {

    private static final Unconfirmed FOR_ALL_PROJECTS = new Unconfirmed(
            CustomFieldCreation.class, "Set up cannot create fields; an administrator can, in Jira's settings.");

    private final CustomFieldManager fields;

    @Inject
    public CustomFieldCreation(@JiraImport CustomFieldManager fields) {
        this.fields = fields;
    }

    /**
     * The field that is wanted.
     *
     * @param name what people call it
     * @param description what it is for
     * @param type the key of its type
     * @param searcher the key of what finds its values; empty if nothing does
     * @param types the types of issues that have it; empty for all
     * @param byHand what is said where only an administrator can create it
     * @param refused what is said, with Jira's reason, where Jira does not create it
     */
    public record Wanted(
            String name,
            String description,
            String type,
            Optional<String> searcher,
            List<IssueType> types,
            Message byHand,
            Function<String, Message> refused) {

        /** A field of issues of all types. */
        public Wanted(
                String name,
                String description,
                String type,
                Optional<String> searcher,
                Message byHand,
                Function<String, Message> refused) {
            this(name, description, type, searcher, List.of(), byHand, refused);
        }
    }

    /**
     * Creates the field.
     *
     * @throws InvalidException if that cannot be done, with what is wanted to be said then
     */
    public CustomField create(Wanted wanted) {
        JiraContextNode allProjects = FOR_ALL_PROJECTS.get(() -> GlobalIssueContext.getInstance(), () -> {
            throw InvalidException.general(wanted.byHand());
        });
        try {
            return fields.createCustomField(
                    wanted.name(),
                    wanted.description(),
                    Objects.requireNonNull(fields.getCustomFieldType(wanted.type()), wanted.type()),
                    wanted.searcher().map(this::searcher).orElse(null),
                    List.of(allProjects),
                    // No list of issue types means none of them; a list with null in it means all.
                    wanted.types().isEmpty() ? Collections.singletonList(null) : wanted.types());
        } catch (Exception e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            InvalidException refusal = InvalidException.general(wanted.refused().apply(reason));
            refusal.initCause(e);
            throw refusal;
        }
    }

    private CustomFieldSearcher searcher(String key) {
        return Objects.requireNonNull(fields.getCustomFieldSearcher(key), key);
    }
}

package org.productops.area.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.FieldExportPartsBuilder;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaMatch;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;
import org.productops.common.jira.JiraIssues;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;
import org.productops.common.user.People;

/**
 * What the fields of one area and of several have in common: which area a text means, and which an issue may get. An
 * archived area, or one that is not there any more, can be kept by an issue that has it, so that everything else on the
 * issue stays editable, but not be given to any other.
 *
 * <p>What is stored on the checked issue decides, so its id must be known. Jira passes it among the parameters, but
 * documents that nowhere. So the form and the REST interface send it along too, under a key of the field's own as
 * Jira's cascading fields do ({@code customfield_10000:issue}); Jira's word goes first. Where no issue is named, such an
 * area is refused.
 *
 * <p>Either parameter may come from whoever sent the form: Jira sets its own only for an issue that exists. So an issue
 * that the caller may not see counts for nothing, and what is written must be decided once more by the issue that it is
 * written to.
 */
@JiraComponent
public class ProductAreaValues {

    /** The key under which the issue's id is sent. */
    static final String ISSUE = "issue";

    /** The key under which Jira passes the id of the checked issue. Several public field types read it. */
    static final String CHECKED_ISSUE = "com.atlassian.jira.internal.issue_id";

    private final AreaLibrary library;
    private final JiraIssues issues;
    private final CustomFieldManager fields;
    private final People people;
    private final Texts texts;

    @Inject
    public ProductAreaValues(
            AreaLibrary library, JiraIssues issues, @JiraImport CustomFieldManager fields, People people, Texts texts) {
        this.library = library;
        this.issues = issues;
        this.fields = fields;
        this.people = people;
        this.texts = texts;
    }

    /**
     * The key of the area that somebody means by its key, its name or its path; what was typed, in lower case, if that is
     * not clear.
     *
     * @return empty for a blank text
     */
    Optional<String> key(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(library.tree().match(text).area().map(Area::key).orElse(text.toLowerCase(Locale.ROOT)));
    }

    /** The key under which the area is known today. */
    String current(String storedKey) {
        return library.tree().find(storedKey).map(Area::key).orElse(storedKey);
    }

    /** Why the issue that was named with these values cannot get them, one text for each that it cannot. */
    List<String> refusals(Collection<String> typed, CustomFieldParams sent, FieldConfig config) {
        List<String> refused = new ArrayList<>();
        Set<String> kept = null;
        for (String each : typed) {
            Optional<Message> problem = problem(each);
            if (problem.isEmpty()) {
                continue;
            }
            kept = kept == null ? kept(sent, config) : kept;
            if (!kept.contains(key(each).orElse(""))) {
                refused.add(texts.get(problem.get()));
            }
        }
        return refused;
    }

    /** Whether two texts can stand for the same area: not if one of them means an area that the other does not. */
    boolean agree(String one, String other) {
        AreaTree tree = library.tree();
        Optional<Area> area = tree.match(one).area();
        return area.isPresent()
                ? tree.isMeant(area.get(), other)
                : tree.match(other).area().isEmpty();
    }

    /** Why no issue can be given this value that does not have it already; empty if any can. */
    Optional<Message> problem(String typed) {
        AreaTree tree = library.tree();
        AreaMatch match = tree.match(typed);
        return match.area()
                .map(area -> Optional.of(area)
                        .filter(Area::archived)
                        .map(archived -> Message.of("productops.area.field-type.archived", tree.path(archived))))
                .orElseGet(() -> Optional.of(notFound(tree, match, typed.strip())));
    }

    /** The library is for those who may use the product, and issues can be created by others. */
    private Message notFound(AreaTree tree, AreaMatch match, String typed) {
        if (match.candidates().isEmpty() || people.currentUserKey().isEmpty()) {
            return Message.of("productops.area.field-type.unknown", TextRule.beginning(typed));
        }
        String candidates = match.candidates().stream()
                .map(area -> tree.path(area) + " (" + area.key() + ")")
                .collect(Collectors.joining(", "));
        return Message.of(
                match.ambiguous()
                        ? "productops.area.field-type.several"
                        : "productops.area.field-type.unknown-candidates",
                TextRule.beginning(typed),
                candidates);
    }

    String text(Message message) {
        return texts.get(message);
    }

    /** What is stored on the issue that was named with the values, if the caller may see it. */
    private Set<String> kept(CustomFieldParams sent, FieldConfig config) {
        Object checked = sent.getFirstValueForKey(CHECKED_ISSUE);
        Object issueId = checked == null ? sent.getFirstValueForKey(ISSUE) : checked;
        CustomField field = fields.getCustomFieldObject(config.getFieldId());
        if (field == null || issueId == null || !issueId.toString().matches("\\d{1,18}")) {
            return Set.of();
        }
        return issues.visible(List.of(Long.valueOf(issueId.toString()))).stream()
                .map(JiraIssues::unwrap)
                .flatMap(issue -> keys(issue.getCustomFieldValue(field)).stream())
                .collect(Collectors.toSet());
    }

    /** The keys in the value of either field. */
    static List<String> keys(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .toList();
        }
        return value == null || value.toString().isBlank() ? List.of() : List.of(value.toString());
    }

    /** What people read; the key itself if there is no such area. */
    String path(String key) {
        AreaTree tree = library.tree();
        return tree.find(key).map(tree::path).orElse(key);
    }

    /** Which of two areas stands first in the tree; those that are not there come last. */
    int compare(String one, String other) {
        AreaTree tree = library.tree();
        int byPlace = Integer.compare(place(tree, one), place(tree, other));
        return byPlace == 0 ? one.compareTo(other) : byPlace;
    }

    private static int place(AreaTree tree, String key) {
        return tree.find(key).map(tree::position).orElse(Integer.MAX_VALUE);
    }

    /** The paths of the issue's areas, for a file. */
    FieldExportParts exported(Issue issue, CustomFieldExportContext context) {
        CustomField field = context.getCustomField();
        return FieldExportPartsBuilder.buildSinglePartRepresentation(
                field.getId(),
                context.getDefaultColumnHeader(),
                keys(issue.getCustomFieldValue(field)).stream().map(this::path));
    }
}

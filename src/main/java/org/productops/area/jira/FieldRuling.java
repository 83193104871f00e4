package org.productops.area.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.productops.area.rule.AreaPresets;
import org.productops.area.rule.IssuePlace;
import org.productops.area.rule.RequiredAreas;
import org.productops.common.error.Message;
import org.productops.common.jira.JiraIssues;
import org.productops.common.product.Unconfirmed;

/**
 * What the rules of projects mean for the fields of areas.
 *
 * <p>Whether an issue may be without area depends on its project and type. Of an issue that exists, both are its own. Of a
 * new one Jira tells field types the project and not the type; forms of ours, and our part of Jira's REST interface, send
 * both along under a key of the field's own. They count where the project is the one that Jira names, or if it names none, one that
 * the caller may see. Where nobody knows the
 * type, only a rule for all types holds: nothing is refused on a guess.
 */
@JiraComponent
public class FieldRuling {

    /** The key under which the project and the type of a new issue are sent. */
    static final String PLACE = "place";

    /** The key under which Jira passes the id of the project. Several public field types read it. */
    static final String CHECKED_PROJECT = "com.atlassian.jira.internal.project_id";

    private static final Pattern SENT_PLACE = Pattern.compile("(?<project>\\d{1,18})/(?<type>[\\w-]{1,60})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final String ASKED = "org.productops.area.asked.";

    private static final Unconfirmed REQUEST = new Unconfirmed(
            FieldRuling.class,
            "A new issue whose product area somebody has emptied in the form gets that of its project's rule.");

    private final AreaPresets presets;
    private final RequiredAreas required;
    private final JiraIssues issues;

    @Inject
    public FieldRuling(AreaPresets presets, RequiredAreas required, JiraIssues issues) {
        this.presets = presets;
        this.required = required;
        this.issues = issues;
    }

    /** What a form with the field sends along, and what stands in it. */
    FieldForm form(CustomField field, Issue issue) {
        Optional<Issue> known = Optional.ofNullable(issue);
        Optional<Long> issueId = known.map(Issue::getId);
        Optional<Long> projectId = known.map(Issue::getProjectId);
        boolean creating = issueId.isEmpty() && projectId.isPresent();
        return new FieldForm(
                field.getId(),
                issueId.map(String::valueOf),
                projectId,
                creating ? place(issue) : Optional.empty(),
                known.map(Issue::getParentObject).map(Issue::getId),
                projectId.flatMap(
                        project -> required.requirement(project, Optional.ofNullable(issue.getIssueTypeId()))),
                creating ? filled(field, issue) : List.of());
    }

    /** The project and the type of an issue, as they are sent along; empty if there is one of them only. */
    static Optional<String> place(IssueContext context) {
        return context == null || context.getProjectId() == null || context.getIssueTypeId() == null
                ? Optional.empty()
                : Optional.of(context.getProjectId() + "/" + context.getIssueTypeId());
    }

    /** The keys of the areas that a new issue gets by its project's rule if nobody says anything, the best first. */
    List<String> filled(CustomField field, Issue issue) {
        if (issue.getProjectId() == null) {
            return List.of();
        }
        return filled(new IssuePlace(
                issue.getProjectId(),
                components(issue),
                ProductAreaValues.keys(Optional.ofNullable(issue.getParentObject())
                        .map(parent -> parent.getCustomFieldValue(field))
                        .orElse(null))));
    }

    private List<String> filled(IssuePlace place) {
        return presets.filled(place).stream().map(preset -> preset.area().key()).toList();
    }

    private static List<Long> components(Issue issue) {
        Collection<ProjectComponent> components = issue.getComponents();
        return components == null
                ? List.of()
                : components.stream().map(ProjectComponent::getId).toList();
    }

    /**
     * Why an issue cannot be without area, of which nothing was sent but what goes along.
     *
     * @return empty if it can, or if nobody knows what is required of it
     */
    Optional<Message> refusal(CustomFieldParams sent) {
        Optional<Long> issueId =
                number(sent, ProductAreaValues.CHECKED_ISSUE).or(() -> number(sent, ProductAreaValues.ISSUE));
        if (issueId.isPresent()) {
            return issues.visible(List.of(issueId.get())).stream()
                    .map(JiraIssues::unwrap)
                    .findFirst()
                    .flatMap(issue ->
                            required.refusal(issue.getProjectId(), Optional.ofNullable(issue.getIssueTypeId())));
        }
        Optional<Matcher> place = place(sent);
        Optional<Long> ownProject = place.map(found -> Long.valueOf(found.group("project")));
        Optional<Long> projectId = number(sent, CHECKED_PROJECT).or(() -> ownProject.filter(required::isSeen));
        Optional<String> type =
                place.filter(found -> projectId.equals(ownProject)).map(found -> found.group("type"));
        return projectId
                .filter(project -> place.isPresent() || !isFilledAfterwards(project))
                .flatMap(project -> required.refusal(project, type));
    }

    /** Nobody was asked for the field: the issue gets its area as soon as it is there. */
    private boolean isFilledAfterwards(long projectId) {
        return !filled(new IssuePlace(projectId, List.of(), List.of())).isEmpty();
    }

    private static Optional<Matcher> place(CustomFieldParams sent) {
        return Stream.ofNullable(sent.getFirstValueForKey(PLACE))
                .map(value -> SENT_PLACE.matcher(value.toString()))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Optional<Long> number(CustomFieldParams sent, String key) {
        return Optional.ofNullable(sent.getFirstValueForKey(key))
                .map(Object::toString)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Long::valueOf);
    }

    /**
     * Remembers for the rest of the request whether somebody was asked for the field of a new issue: who then leaves it
     * empty means that.
     */
    void remember(String fieldId, CustomFieldParams sent) {
        if (place(sent).isPresent()) {
            request().ifPresent(request -> request.setAttribute(ASKED + fieldId, true));
        }
    }

    /** Whether somebody was asked for the field in this request. */
    boolean isAsked(String fieldId) {
        return request()
                .filter(request -> request.getAttribute(ASKED + fieldId) != null)
                .isPresent();
    }

    private static Optional<HttpServletRequest> request() {
        return REQUEST.get(() -> Optional.ofNullable(ExecutingHttpRequest.get()), Optional::empty);
    }

    /** Whether the field holds areas at all. */
    static boolean isOfAreas(CustomField field) {
        return field.getCustomFieldType() != null
                && (isOfOne(field)
                        || ProductAreasFieldType.TYPE.equals(
                                field.getCustomFieldType().getKey()));
    }

    /** Whether the field of areas holds one of them. */
    static boolean isOfOne(CustomField field) {
        return ProductAreaField.TYPE.equals(field.getCustomFieldType().getKey());
    }
}

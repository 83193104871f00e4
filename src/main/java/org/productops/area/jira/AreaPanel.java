package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaService;
import org.productops.area.Ownership;
import org.productops.area.OwnershipHtml;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.common.web.Address;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** The panel beside an issue that says who looks after its product area. */
public class AreaPanel extends IssuePanel {

    private static final Template<View> TEMPLATE = new Template<>("area/panel.vm", View.class);

    private final ProductAreaField field;
    private final AreaLibrary library;
    private final AreaService areas;
    private final JiraIssues issues;
    private final OwnershipHtml facts;
    private final AreaPanelLinks links;
    private final Templates templates;

    @Inject
    public AreaPanel(
            ProductAreaField field,
            AreaLibrary library,
            AreaService areas,
            JiraIssues issues,
            OwnershipHtml facts,
            AreaPanelLinks links,
            Templates templates) {
        this.field = field;
        this.library = library;
        this.areas = areas;
        this.issues = issues;
        this.facts = facts;
        this.links = links;
        this.templates = templates;
    }

    /**
     * The panel.
     *
     * @param key the area's key; empty if the issue names none
     * @param area what is known of it; empty if there is no such area
     * @param edit where the issue's area can be set; empty for those who may not
     */
    record View(Optional<String> key, Optional<AreaView> area, Optional<String> edit) {}

    /** The area; {@code manage} says where it can be edited, for those who may. */
    record AreaView(
            String path,
            String page,
            boolean archived,
            String factsHtml,
            AreaPanelLinks.Links links,
            Optional<String> manage) {}

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        Optional<String> key = field.valueOf(issue);
        Optional<AreaView> area = key.flatMap(library::ownership).map(ownership -> area(ownership, issue));
        boolean editable = area.isEmpty() && issues.shown(issue).editable();
        Optional<String> edit =
                editable ? Optional.of("/secure/EditIssue!default.jspa?id=" + issue.getId()) : Optional.empty();
        return templates.render(TEMPLATE, new View(key, area, edit));
    }

    private AreaView area(Ownership ownership, Issue issue) {
        Area area = ownership.area();
        return new AreaView(
                ownership.path(),
                AreaAddress.page(area.key()),
                area.archived(),
                facts.of(ownership),
                links.of(issue, ownership),
                areas.mayEdit(area)
                        ? Optional.of(Address.of(AreaAddress.form(area.key()))
                                .with(AreaAddress.ISSUE, issue.getKey())
                                .toString())
                        : Optional.empty());
    }
}

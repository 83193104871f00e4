package org.productops.area.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaService;
import org.productops.area.Effective;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.common.error.Message;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.common.user.Person;
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
    private final Templates templates;

    @Inject
    public AreaPanel(
            ProductAreaField field, AreaLibrary library, AreaService areas, JiraIssues issues, Templates templates) {
        this.field = field;
        this.library = library;
        this.areas = areas;
        this.issues = issues;
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
            Optional<String> description,
            boolean archived,
            List<RoleView> roles,
            List<FactView> facts,
            Optional<String> manage) {}

    record RoleView(String name, Message label, List<HolderView> holders, Optional<String> inheritedFrom) {}

    record HolderView(Kind kind, String name, Optional<String> picture, String profile) {}

    enum Kind {
        USER,
        GROUP,
        UNKNOWN
    }

    record FactView(String name, Message label, String value, boolean link, Optional<String> inheritedFrom) {}

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        Optional<String> key = field.valueOf(issue);
        Optional<AreaView> area = key.flatMap(library::ownership).map(ownership -> area(ownership, issue.getKey()));
        boolean editable = area.isEmpty() && issues.shown(issue).editable();
        Optional<String> edit =
                editable ? Optional.of("/secure/EditIssue!default.jspa?id=" + issue.getId()) : Optional.empty();
        return templates.render(TEMPLATE, new View(key, area, edit));
    }

    private AreaView area(Ownership ownership, String issueKey) {
        List<FactView> facts = new ArrayList<>();
        ownership.channel().ifPresent(text -> facts.add(fact("channel", text)));
        ownership.documentation().ifPresent(text -> facts.add(fact("documentation", text)));
        String description = ownership.area().description();
        return new AreaView(
                ownership.path(),
                description.isEmpty() ? Optional.empty() : Optional.of(description),
                ownership.area().archived(),
                ownership.roles().stream().map(AreaPanel::role).toList(),
                facts,
                areas.mayEdit(ownership.area())
                        ? Optional.of(Address.of("/plugins/servlet/productops/area/"
                                        + ownership.area().key())
                                .with("issue", issueKey)
                                .toString())
                        : Optional.empty());
    }

    private static RoleView role(HeldRole held) {
        String name = held.role().name().toLowerCase(Locale.ROOT);
        return new RoleView(
                name,
                Message.of("productops.area.role." + name),
                held.holders().stream().map(AreaPanel::holder).toList(),
                held.inherited() ? Optional.of(held.from().name()) : Optional.empty());
    }

    private static HolderView holder(NamedHolder holder) {
        Kind kind = holder.isUnknown() ? Kind.UNKNOWN : holder.holder().isUser() ? Kind.USER : Kind.GROUP;
        return new HolderView(
                kind,
                holder.displayName(),
                holder.person().map(Person::picture).filter(picture -> !picture.isEmpty()),
                "/secure/ViewProfile.jspa?name=" + URLEncoder.encode(holder.typedName(), StandardCharsets.UTF_8));
    }

    private static FactView fact(String name, Effective<String> text) {
        return new FactView(
                name,
                Message.of("productops.area.panel." + name),
                text.value(),
                text.value().matches("(?i)https?://.*"),
                text.inherited() ? Optional.of(text.from().name()) : Optional.empty());
    }
}

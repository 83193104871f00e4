package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.area.api.IssueAreas;
import org.productops.area.rule.AreasOfIssue;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.Texts;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.user.PersonNames;

/** Who is eligible because they, or a group of theirs, hold something: a role of an area or of a project, or a group itself. */
@JiraComponent
public class EligibleHolders implements EligiblePeople {

    private final AreaLibrary areas;
    private final IssueAreas field;
    private final AreasOfIssue values;
    private final ProjectRoles projectRoles;
    private final People people;
    private final Texts texts;

    @Inject
    public EligibleHolders(
            AreaLibrary areas,
            IssueAreas field,
            AreasOfIssue values,
            ProjectRoles projectRoles,
            People people,
            Texts texts) {
        this.areas = areas;
        this.field = field;
        this.values = values;
        this.projectRoles = projectRoles;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public boolean holds(VisibleIssue issue, String userKey, Eligible who) {
        return switch (who.kind()) {
            case ANYONE -> projectRoles.mayEdit(issue, userKey);
            case PROJECT_ROLE -> projectRoles.holds(issue, userKey, who.subject());
            case AREA_ROLE, GROUP ->
                holders(issue, who).stream()
                        .anyMatch(holder ->
                                holder.isUser() ? holder.id().equals(userKey) : people.isMember(userKey, holder.id()));
        };
    }

    @Override
    public List<EligibleNames> names(VisibleIssue issue, List<Eligible> any) {
        PersonNames names = new PersonNames(people);
        return any.stream().map(who -> names(issue, who, names)).toList();
    }

    private EligibleNames names(VisibleIssue issue, Eligible who, PersonNames names) {
        List<String> all = holders(issue, who).stream()
                .map(holder -> holder.isUser()
                        ? names.find(holder.id()).filter(Person::active).map(Person::displayName)
                        : Optional.of(holder.id()))
                .flatMap(Optional::stream)
                .toList();
        int named = Math.min(all.size(), EligibleNames.MOST);
        return new EligibleNames(who, texts.get(label(issue, who)), all.subList(0, named), all.size() - named);
    }

    private Message label(VisibleIssue issue, Eligible who) {
        return switch (who.kind()) {
            case ANYONE -> Message.of("productops.readiness.eligible.anyone");
            case GROUP -> Message.of("productops.readiness.eligible.group", who.subject());
            case PROJECT_ROLE ->
                projectRoles
                        .nameOf(who.subject())
                        .map(name -> Message.of("productops.readiness.eligible.project-role", name))
                        .orElseGet(() -> Message.of("productops.readiness.eligible.project-role-gone", who.subject()));
            case AREA_ROLE -> areaLabel(issue, who.subject());
        };
    }

    private Message areaLabel(VisibleIssue issue, String roleId) {
        AreaTree tree = areas.tree();
        Optional<String> role = tree.roles().find(roleId).map(Role::label).map(texts::get);
        if (role.isEmpty()) {
            return Message.of("productops.readiness.eligible.area-role-gone", roleId);
        }
        return area(tree, issue)
                .map(area -> Message.of("productops.readiness.eligible.area-role", role.get(), tree.path(area)))
                .orElseGet(() -> Message.of("productops.readiness.eligible.area-role-without", role.get()));
    }

    @Override
    public List<String> userKeys(VisibleIssue issue, List<Eligible> any, int most) {
        Set<String> keys = new LinkedHashSet<>();
        for (Eligible who : any) {
            for (Holder holder : holders(issue, who)) {
                if (keys.size() >= most) {
                    break;
                }
                if (!holder.isUser()) {
                    keys.addAll(people.members(holder.id(), most));
                } else if (people.findByKey(holder.id()).filter(Person::active).isPresent()) {
                    keys.add(holder.id());
                }
            }
        }
        return keys.stream().limit(most).toList();
    }

    @Override
    public Optional<String> areaKey(VisibleIssue issue) {
        return field.fieldId().flatMap(id -> values.keys(issue, id).stream().findFirst());
    }

    @Override
    public boolean isIn(VisibleIssue issue, String areaKey) {
        AreaTree tree = areas.tree();
        Optional<Area> top = tree.find(areaKey);
        return top.isPresent()
                && area(tree, issue)
                        .filter(area -> tree.isWithin(area, top.get()))
                        .isPresent();
    }

    private List<Holder> holders(VisibleIssue issue, Eligible who) {
        return switch (who.kind()) {
            case ANYONE -> List.of();
            case GROUP -> List.of(Holder.group(who.subject()));
            case PROJECT_ROLE -> projectRoles.holders(issue, who.subject());
            case AREA_ROLE -> areaHolders(issue, who.subject());
        };
    }

    private List<Holder> areaHolders(VisibleIssue issue, String roleId) {
        AreaTree tree = areas.tree();
        Optional<Role> role = tree.roles().find(roleId);
        Optional<Area> area = area(tree, issue);
        if (role.isEmpty() || area.isEmpty()) {
            return List.of();
        }
        return tree.holders(area.get(), role.get()).stream()
                .flatMap(part -> part.value().stream())
                .toList();
    }

    private Optional<Area> area(AreaTree tree, VisibleIssue issue) {
        return areaKey(issue).flatMap(tree::find);
    }
}

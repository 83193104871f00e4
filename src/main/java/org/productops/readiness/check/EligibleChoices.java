package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.area.AreaLibrary;
import org.productops.area.Role;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;

/** Whom an administrator can name who writes a checklist, and what they are called where there is no issue yet. */
@JiraComponent
public class EligibleChoices {

    private final AreaLibrary areas;
    private final ProjectRoles projectRoles;
    private final Texts texts;

    @Inject
    public EligibleChoices(AreaLibrary areas, ProjectRoles projectRoles, Texts texts) {
        this.areas = areas;
        this.projectRoles = projectRoles;
        this.texts = texts;
    }

    /** Those with a role: of the area first, then of its project. Groups are too many to be listed. */
    public List<Eligible> withRoles() {
        return Stream.concat(
                        areas.tree().roles().all().stream()
                                .filter(role -> !role.equals(Role.EMERITUS))
                                .map(role -> Eligible.areaRole(role.id())),
                        projectRoles.all().stream().map(role -> Eligible.projectRole(role.id())))
                .toList();
    }

    /** Whether there is such a role; of groups and of everybody, nothing is said here. */
    public boolean isRoleThere(Eligible who) {
        return switch (who.kind()) {
            case ANYONE, GROUP -> true;
            case PROJECT_ROLE -> projectRoles.nameOf(who.subject()).isPresent();
            case AREA_ROLE -> areas.tree().roles().find(who.subject()).isPresent();
        };
    }

    /** What they are called, whichever issue it is about. */
    public Message label(Eligible who) {
        return switch (who.kind()) {
            case ANYONE -> Message.of("productops.readiness.eligible.anyone");
            case GROUP -> Message.of("productops.readiness.eligible.group", who.subject());
            case PROJECT_ROLE ->
                projectRoles
                        .nameOf(who.subject())
                        .map(name -> Message.of("productops.readiness.eligible.project-role", name))
                        .orElseGet(() -> Message.of("productops.readiness.eligible.project-role-gone", who.subject()));
            case AREA_ROLE ->
                areaRole(who.subject())
                        .map(name -> Message.of("productops.readiness.eligible.area-role-any", name))
                        .orElseGet(() -> Message.of("productops.readiness.eligible.area-role-gone", who.subject()));
        };
    }

    /** The same as a text in the reader's language. */
    public String name(Eligible who) {
        return texts.get(label(who));
    }

    private Optional<String> areaRole(String roleId) {
        return areas.tree().roles().find(roleId).map(Role::label).map(texts::get);
    }
}

package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.OwnRolesDraft.OwnRole;
import org.productops.area.Role.Inheritance;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;

class OwnRolesServiceTest {

    private final AreaFixture given = new AreaFixture();
    private final OwnRolesService roles = given.ownRoles;

    private OwnRoles save(OwnRole... drafts) {
        return roles.update(roles.get().version(), new OwnRolesDraft(List.of(drafts)), Confirmation.NONE);
    }

    private static OwnRole role(String id, String name, Inheritance inheritance) {
        return new OwnRole(id, name, inheritance.name());
    }

    @Test
    void aRoleOfTheCompanysOwnIsHeldAndInheritedLikeOthers() {
        save(role("", "Support lead", Inheritance.NEAREST), role("", "Name", Inheritance.ADDED_UP));
        assertThat(given.library.tree().roles().all())
                .extracting(Role::id)
                .containsExactly("owner", "maintainer", "influencer", "support-lead", "name-2", "emeritus");

        given.service.create(
                new Draft("pay", "Pay", "").holder("support-lead", "anna").build());
        given.create("cards", "pay");

        Ownership cards = given.service.get("cards");
        assertThat(cards.roles()).singleElement().satisfies(held -> {
            assertThat(held.role().name()).isEqualTo("Support lead");
            assertThat(held.inherited()).isTrue();
        });
        assertThat(given.onOtherNode().get("cards").roles()).hasSize(1);
    }

    @Test
    void aRoleIsNotCalledLikeOneThatIsAlwaysThereInAnyLanguage() {
        for (String name : List.of(
                "Owner", " OWNER ", "\uff2fwner", "M\u00e1intainer", "emeritus", "Verantwortlich", "BETREUER")) {
            assertThatThrownBy(() -> save(role("", name, Inheritance.NEAREST)))
                    .as(name)
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            e -> assertThat(e.text().key()).isEqualTo("productops.area.error.role-built-in"));
        }
        assertThat(save(role("", "Owner of the budget", Inheritance.NEAREST)).roles())
                .hasSize(1);
    }

    @Test
    void aRenamedRoleKeepsItsHolders() {
        save(role("", "Support lead", Inheritance.NEAREST));
        given.service.create(
                new Draft("pay", "Pay", "").holder("support-lead", "anna").build());

        OwnRoles renamed = save(role("support-lead", "Head of support", Inheritance.NONE));

        assertThat(renamed.roles()).containsExactly(new Role("support-lead", Inheritance.NONE, "Head of support"));
        assertThat(given.service.get("pay").roles()).hasSize(1);
    }

    @Test
    void whoHoldsARoleThatEndsIsForgottenOnceThatIsConfirmed() {
        save(role("", "Support lead", Inheritance.NEAREST));
        given.service.create(
                new Draft("pay", "Pay", "").holder("support-lead", "anna").build());
        given.service.create(
                new Draft("cards", "Cards", "pay").stops("support-lead").build());
        OwnRoles before = roles.get();

        UnconfirmedException asked = catchThrowableOfType(
                UnconfirmedException.class,
                () -> roles.update(before.version(), new OwnRolesDraft(List.of()), Confirmation.NONE));
        roles.update(before.version(), new OwnRolesDraft(List.of()), Confirmation.of(asked.answer()));
        save(role("", "Support lead", Inheritance.NEAREST));

        for (AreaService node : List.of(given.service, given.onOtherNode())) {
            assertThat(node.get("pay").roles()).isEmpty();
            assertThat(node.get("pay").area().version()).isEqualTo(1);
            assertThat(node.get("cards").area().roles()).isEqualTo(Roles.NONE);
        }
    }

    @Test
    void saysWhatIsWrong() {
        OwnRole[] many = IntStream.rangeClosed(1, 11)
                .mapToObj(number -> role("", "Role " + number, Inheritance.NONE))
                .toArray(OwnRole[]::new);

        assertThat(refused(role("", " ", Inheritance.NONE))).containsExactly("roles.0.name");
        assertThat(refused(role("", "Lead", Inheritance.NONE), role("", "LEAD", Inheritance.NONE)))
                .containsExactly("roles.1.name");
        assertThat(refused(role("", "\u041a", Inheritance.NONE))).containsExactly("roles.0.name");
        assertThat(refused(many)).containsExactly("roles");
        assertThat(roles.get().roles()).isEmpty();
    }

    private List<String> refused(OwnRole... drafts) {
        InvalidException refusal = catchThrowableOfType(InvalidException.class, () -> save(drafts));
        return List.copyOf(refusal.errors().fields().keySet());
    }

    @Test
    void onlyAdministratorsChangeThemAndTheSecondOfTwoIsTold() {
        OwnRoles before = roles.get();
        save(role("", "Lead", Inheritance.NONE));

        assertThatThrownBy(() -> roles.update(before.version(), new OwnRolesDraft(List.of()), Confirmation.EVERYTHING))
                .isInstanceOf(ConflictException.class);
        given.people.actAs("anna");
        assertThatThrownBy(roles::get).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> roles.update(1, new OwnRolesDraft(List.of()), Confirmation.NONE))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aChangeIsInTheAuditLog() {
        save(role("", "Lead", Inheritance.NONE));
        int entries = given.audit.entries().size();

        save(role("lead", "Lead", Inheritance.NONE));

        assertThat(given.audit.entries()).hasSize(entries);
        assertThat(given.audit.last().action()).isEqualTo("productops.area.audit.roles");
        assertThat(given.audit.last().changes())
                .extracting(change -> change.after())
                .containsExactly("Lead");
    }
}

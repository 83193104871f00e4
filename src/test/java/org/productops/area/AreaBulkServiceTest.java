package org.productops.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture.Draft;
import org.productops.common.audit.AuditEntry;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;

class AreaBulkServiceTest {

    private final AreaFixture given = new AreaFixture();

    @BeforeEach
    void fill() {
        given.service.create(
                new Draft("payments", "Payments", "").owner("anna").tags("pci").build());
        given.service.create(
                new Draft("checkout", "Checkout", "payments").tags("cards").build());
        given.create("mobile", "");
    }

    @Test
    void replacesTheHoldersOfOneRoleAndNoOther() {
        given.service.update(
                "mobile",
                1,
                new Draft("", "Mobile", "")
                        .owner("ben")
                        .influencers("carla")
                        .stops("owner")
                        .build());

        assertThat(change(role("owner", "dora", "group:marketing"), "payments@1", "mobile@2")
                        .changed())
                .isEqualTo(2);

        assertThat(given.get("mobile").roles().of(Role.OWNER))
                .containsExactly(Holder.user("key-dora"), Holder.group("marketing"));
        assertThat(given.get("mobile").roles().of(Role.INFLUENCER)).containsExactly(Holder.user("key-carla"));
        assertThat(given.get("mobile").roles().stops(Role.OWNER)).isTrue();
        assertThat(given.get("mobile").version()).isEqualTo(3);
        change(role("owner"), "payments@2");
        assertThat(given.get("payments").roles().of(Role.OWNER)).isEmpty();
    }

    @Test
    void addsAndRemovesTags() {
        change(tags("add-tags", "PCI", "new"), "payments@1", "checkout@1");
        assertThat(given.get("payments").facts().tags()).containsExactly("pci", "new");
        assertThat(given.get("checkout").facts().tags()).containsExactly("cards", "pci", "new");

        change(tags("remove-tags", "pci"), "payments@2", "checkout@2", "mobile@1");
        assertThat(given.get("checkout").facts().tags()).containsExactly("cards", "new");
        assertThat(given.get("mobile").version())
                .as("what stays is not written")
                .isEqualTo(1);
    }

    @Test
    void movesAndArchivesWithAnEntryForEachArea() {
        change(new AreaBulkDraft("parent", "", List.of(), List.of(), "", "mobile"), "checkout@1");
        assertThat(given.get("checkout").parent()).isEqualTo("mobile");
        int entries = given.audit.entries().size();

        change(new AreaBulkDraft("archive", "", List.of(), List.of(), "", ""), "mobile@1", "payments@1");

        assertThat(given.library.tree().areas()).allMatch(Area::archived);
        assertThat(given.audit.entries().subList(entries, entries + 3))
                .extracting(AuditEntry::action)
                .containsOnly("productops.area.audit.archived");
        assertThat(given.audit.entries().subList(entries, entries + 3))
                .extracting(AuditEntry::subject)
                .containsExactly("mobile", "checkout", "payments");
    }

    @Test
    void restoresTheChosenOfWhichNoneStaysBelowAnArchivedOne() {
        change(new AreaBulkDraft("archive", "", List.of(), List.of(), "", ""), "payments@1");
        AreaBulkDraft restore = new AreaBulkDraft("restore", "", List.of(), List.of(), "", "");
        int entries = given.audit.entries().size();

        assertThatThrownBy(() -> change(restore, "checkout@2", "mobile@1"))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.errors().fields())
                                .containsEntry(
                                        "change",
                                        Message.of("productops.area.bulk.above-archived", "Payments \u203a Checkout")));
        assertThat(change(restore, "checkout@2", "payments@2", "mobile@1").changed())
                .as("the third was not archived")
                .isEqualTo(2);

        assertThat(given.library.tree().areas()).noneMatch(Area::archived);
        assertThat(given.audit.entries().subList(entries, entries + 2))
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly("productops.area.audit.restored checkout", "productops.area.audit.restored payments");
    }

    @Test
    void tellsWhatItTouchesBeforeItDoes() {
        given.dependents.counts.putAll(Map.of("payments", 3, "checkout", 4));
        assertThatThrownBy(() -> given.bulk.changeAll(
                        chosen("payments@1", "mobile@1"),
                        new AreaBulkDraft("archive", "", List.of(), List.of(), "", ""),
                        Confirmation.NONE))
                .isInstanceOfSatisfying(UnconfirmedException.class, e -> {
                    assertThat(e.facts())
                            .contains(
                                    Message.of("things-of-all", 7),
                                    Message.of("productops.area.bulk.changes", 3),
                                    Message.of("productops.area.bulk.along", 1),
                                    Message.of("productops.area.bulk.area", "Payments \u203a Checkout"));
                    assertThat(e.agreement())
                            .as("so many as are changed")
                            .contains(Message.of("productops.area.bulk.agree", 3));
                });
        assertThat(given.library.tree().areas()).noneMatch(Area::archived);
    }

    @Test
    void doesAllOrNothing() {
        AreaBulkDraft lifecycle = new AreaBulkDraft("lifecycle", "", List.of(), List.of(), "sunset", "");
        assertThatThrownBy(() -> change(lifecycle, "mobile@1", "payments@7"))
                .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.text())
                        .isEqualTo(Message.of("productops.area.bulk.conflict", "Payments")));
        assertThatThrownBy(() -> change(lifecycle, "mobile@1", "nowhere@1")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> change(lifecycle)).isInstanceOf(InvalidException.class);
        given.people.actAs("anna");
        assertThatThrownBy(() -> change(lifecycle, "payments@1", "checkout@1", "mobile@1"))
                .isInstanceOfSatisfying(NotPermittedException.class, e -> assertThat(e.text())
                        .isEqualTo(Message.of("productops.area.error.may-not-edit-all", "Mobile")));
        assertThatThrownBy(() -> change(new AreaBulkDraft("parent", "", List.of(), List.of(), "", ""), "checkout@1"))
                .as("to the top")
                .isInstanceOf(NotPermittedException.class);
        assertThat(given.library.tree().areas()).allMatch(area -> area.version() == 1);
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        assertWrong(new AreaBulkDraft("dance", "", List.of(), List.of(), "", ""), "change");
        assertWrong(role("king", "anna"), "role");
        assertWrong(role("owner", "nobody"), "holders");
        assertWrong(tags("add-tags", "Bad Tag!"), "tags");
        assertWrong(tags("remove-tags"), "tags");
        assertWrong(new AreaBulkDraft("lifecycle", "", List.of(), List.of(), "old", ""), "lifecycle");
        assertWrong(new AreaBulkDraft("parent", "", List.of(), List.of(), "", "checkout"), "parent");
    }

    private void assertWrong(AreaBulkDraft draft, String field) {
        assertThatThrownBy(() -> change(draft, "payments@1", "mobile@1"))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys(field));
    }

    private static AreaBulkDraft role(String role, String... holders) {
        return new AreaBulkDraft("role", role, List.of(holders), List.of(), "", "");
    }

    private static AreaBulkDraft tags(String change, String... tags) {
        return new AreaBulkDraft(change, "", List.of(), List.of(tags), "", "");
    }

    private static List<ChosenArea> chosen(String... texts) {
        return Arrays.stream(texts)
                .flatMap(text -> ChosenArea.parse(text).stream())
                .toList();
    }

    private BulkResult change(AreaBulkDraft draft, String... areas) {
        return given.bulk.changeAll(chosen(areas), draft, Confirmation.EVERYTHING);
    }
}

package org.productops.area.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.area.rule.RuleFixture.draft;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.area.mapping.MappingFixture;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.user.PersonNames;
import org.productops.testing.fakes.EnglishTexts;

class ProjectRuleServiceTest {

    private final MappingFixture mapping = new MappingFixture();
    private final RuleFixture given = new RuleFixture(mapping);
    private final long shop = mapping.shop.id();

    @Test
    void keepsOneRuleForEachProjectAndTellsTheAudit() {
        ProjectRule created = given.service.save(
                shop,
                0,
                new ProjectRuleDraft("fixed", "payments > checkout", "some", List.of("TASK", "1"), "following"));

        assertThat(created.areaKey()).hasValue("checkout");
        assertThat(created.typeIds()).containsExactly("3", "1");
        AuditEntry entry = given.areas.audit.last();
        assertThat(entry.action()).isEqualTo("productops.rule.audit.created");
        assertThat(entry.changes()).contains(new FieldChange("issueTypes", "", "Task, Bug"));

        ProjectRule same = given.service.save(
                shop, 1, new ProjectRuleDraft("fixed", "checkout", "some", List.of("3", "1"), "following"));
        assertThat(same.version()).as("nothing changed").isEqualTo(1);
        ProjectRule changed = given.service.save(shop, 1, draft("mapped", "", "all", ""));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(given.areas.audit.last().changes())
                .contains(
                        new FieldChange("filling", "fixed", "mapped"),
                        new FieldChange("area", "checkout", ""),
                        new FieldChange("subTasks", "following", "alone"));
        assertThat(given.service.get(shop).rule()).hasValue(changed);

        given.service.delete(shop, 2);
        assertThat(given.service.get(shop).rule()).isEmpty();
        assertThat(given.areas.audit.last().action()).isEqualTo("productops.rule.audit.removed");
    }

    @Test
    void saysByItsKeyOfTodayWhichAreaItFillsInAndThatItFillsNoneInOnceThatIsArchived() {
        given.areas.create("basket", "");
        given.service.save(shop, 0, draft("fixed", "basket", "all", ""));
        given.areas.mergeElsewhere("basket", "search");

        assertThat(given.service.get(shop).rule().flatMap(ProjectRule::areaKey)).hasValue("search");
        assertThat(given.service.get(shop).notes()).isEmpty();

        given.areas.service.archive("search", given.areas.get("search").version(), false);
        assertThat(given.service.get(shop).notes())
                .extracting(Message::key)
                .containsExactly("productops.rule.not-filled");
        assertThat(given.proposals
                        .propose(shop, List.of(), Optional.empty(), "customfield_1")
                        .notes())
                .isEqualTo(given.service.get(shop).notes());
    }

    @Test
    void aNewerVersionIsNotOverwritten() {
        given.service.save(shop, 0, draft("mapped", "", "", ""));

        assertThatThrownBy(() -> given.service.save(shop, 0, draft("proposed", "", "all", "")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> given.service.delete(shop, 7)).isInstanceOf(ConflictException.class);
        given.service.delete(shop, 1);
        assertThatThrownBy(() -> given.service.delete(shop, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.service.save(shop, 1, draft("", "", "all", "")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void saysAllThatIsWrong() {
        given.areas.service.archive("search", given.areas.get("search").version(), false);

        assertThat(wrong(new ProjectRuleDraft("later", "", "maybe", List.of(), "never")))
                .containsExactlyInAnyOrder("filling", "required", "subTasks");
        assertThat(wrong(new ProjectRuleDraft("fixed", "", "some", List.of(), "")))
                .containsExactlyInAnyOrder("area", "issueTypes");
        assertThat(wrong(new ProjectRuleDraft("fixed", "nothing", "some", List.of("Epic"), "")))
                .containsExactlyInAnyOrder("area", "issueTypes");
        assertThat(wrong(draft("fixed", "search", "", ""))).containsExactly("area");
        assertThat(wrong(new ProjectRuleDraft("mapped", "payments", "all", List.of("Bug"), "")))
                .as("what does not count with the choices beside it")
                .containsExactlyInAnyOrder("area", "issueTypes");
        assertThat(wrong(new ProjectRuleDraft("", "payments", "", List.of("Bug"), "")))
                .containsExactlyInAnyOrder("area", "issueTypes");
        assertThat(given.store.all()).isEmpty();
    }

    private List<String> wrong(ProjectRuleDraft draft) {
        try {
            given.service.save(shop, 0, draft);
            return List.of();
        } catch (InvalidException e) {
            return List.copyOf(e.errors().fields().keySet());
        }
    }

    @Test
    void whatHasGoneSinceHoldsUpNoOtherChange() {
        given.service.save(shop, 0, new ProjectRuleDraft("fixed", "search", "some", List.of("Bug"), ""));
        given.areas.service.archive("search", given.areas.get("search").version(), false);

        assertThat(given.service.get(shop).notes())
                .extracting(Message::key)
                .containsExactly("productops.rule.not-filled");
        ProjectRule changed =
                given.service.save(shop, 1, new ProjectRuleDraft("fixed", "search", "some", List.of("1"), "created"));
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void onlyAdministratorsOfJiraAndOfTheProjectChangeIt() {
        given.areas.people.actAs("ben");

        assertThatThrownBy(() -> given.service.save(shop, 0, draft("mapped", "", "", "")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> given.service.getToEdit(shop)).isInstanceOf(NotPermittedException.class);
        assertThat(given.service.get(shop).editable()).isFalse();

        given.projects.administer(shop);
        ProjectRule rule = given.service.save(shop, 0, draft("mapped", "", "", ""));
        assertThat(given.service.get(shop).by())
                .isEqualTo(new PersonNames(given.areas.people).of(rule.by()))
                .startsWith("B");
        assertThatThrownBy(() -> given.service.getToEdit(mapping.mobile.id()))
                .isInstanceOf(NotPermittedException.class);

        mapping.projects.hide(mapping.shop);
        assertThatThrownBy(() -> given.service.get(shop)).isInstanceOf(NotFoundException.class);
        given.areas.people.actAsNobody();
        assertThatThrownBy(() -> given.service.projects("", false)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void findsProjectsByNameAndThoseWithARule() {
        given.service.save(shop, 0, draft("mapped", "", "", ""));

        assertThat(given.service.projects("mob APP", false))
                .extracting(ProjectPlace::key)
                .containsExactly("MOB");
        assertThat(given.service.projects("", true))
                .extracting(ProjectPlace::key)
                .containsExactly("SHOP");
    }

    @Test
    void goesWithItsProject() {
        given.service.save(shop, 0, draft("fixed", "checkout", "", ""));

        given.cleanUp.projectRemoved(shop);
        given.cleanUp.projectRemoved(shop);
        assertThat(given.library.find(shop)).isEmpty();
        assertThat(given.store.all()).isEmpty();
    }

    @Test
    void entriesOfTheLogReadAsPeopleSpeak() {
        ProjectRuleAuditTexts texts = new ProjectRuleAuditTexts(given.areas.library, new EnglishTexts());
        PersonNames names = new PersonNames(given.areas.people);

        assertThat(texts.actions()).allMatch(action -> action.startsWith(texts.actionStart()));
        assertThat(texts.value("area", "checkout", names)).isEqualTo("Payments \u203a Checkout");
        assertThat(texts.value("required", "all", names)).isEqualTo("All issues of the project");
        assertThat(texts.value("subTasks", "later", names))
                .as("of a newer version")
                .isEqualTo("later");
        assertThat(texts.subject("10000 Web shop").page())
                .isEqualTo(Optional.of("/plugins/servlet/productops/area-rules/10000"));
    }
}

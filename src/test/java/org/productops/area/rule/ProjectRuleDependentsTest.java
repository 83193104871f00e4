package org.productops.area.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.area.rule.RuleFixture.draft;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaBulkDraft;
import org.productops.area.AreaTree;
import org.productops.area.ChosenArea;
import org.productops.area.mapping.MappingFixture;
import org.productops.common.error.Confirmation;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.testing.fakes.EnglishTexts;

/** What rules of projects say of areas that are about to be archived, merged or deleted. */
class ProjectRuleDependentsTest {

    private final MappingFixture mapping = new MappingFixture();
    private final RuleFixture given = new RuleFixture(mapping);
    private final ProjectRuleDependents dependents =
            new ProjectRuleDependents(given.library, given.required, mapping.projects);

    private void rule(long projectId, String filling, String area, String required) {
        given.service.save(projectId, 0, draft(filling, area, required, ""));
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(new EnglishTexts()::get).toList();
    }

    private String uses(String key) {
        AreaTree tree = given.areas.library.tree();
        return dependents.uses(tree, tree.get(key)).map(new EnglishTexts()::get).orElse("");
    }

    private List<String> archiving(String... keys) {
        return texts(dependents.archiving(given.areas.library.tree(), Set.of(keys)));
    }

    @Test
    void namesTheProjectsWhoseRulesFillAnAreaIn() {
        rule(mapping.shop.id(), "fixed", "checkout", "");
        rule(mapping.mobile.id(), "fixed", "checkout", "");

        assertThat(uses("checkout")).isEqualTo("Rules of projects that fill it in: 2 (Mobile app, Web shop).");
        assertThat(uses("search")).isEmpty();
        AreaTree tree = given.areas.library.tree();
        assertThat(dependents.used(tree, tree.areas())).containsExactly(tree.get("checkout"));
        assertThat(archiving("payments", "checkout"))
                .containsExactly("Rules of projects that then fill nothing in any more: 2 (Mobile app, Web shop).");
        assertThat(archiving("search")).isEmpty();
    }

    @Test
    void countsProjectsThatTheReaderMayNotSeeAndDoesNotNameThem() {
        rule(mapping.shop.id(), "fixed", "checkout", "");
        rule(mapping.mobile.id(), "fixed", "checkout", "");
        mapping.projects.hide(mapping.mobile);

        assertThat(uses("checkout"))
                .isEqualTo("Rules of projects that fill it in: 2 (Web shop, and 1 of projects that you may not see).");
        mapping.projects.hide(mapping.shop);
        assertThat(uses("checkout"))
                .isEqualTo("Rules of projects that fill it in: 2, of projects that you may not see.");
        assertThat(archiving("checkout"))
                .containsExactly("Rules of projects that then fill nothing in any more: 2, of projects that you may not"
                        + " see.");
    }

    @Test
    void namesTheFirstOfMany() {
        for (int i = 10; i < 22; i++) {
            rule(mapping.projects.project(20000 + i, "P" + i, "Project " + i).id(), "fixed", "search", "");
        }

        assertThat(uses("search")).contains(": 12 (Project 10, ", ", Project 19, \u2026).");
    }

    @Test
    void saysWhichRulesRequireNoAreaAnyMoreOnceAllThatCouldBeChosenAreArchived() {
        mapping.service.map("checkout", mapping.shop.place());
        mapping.service.map("search", mapping.basket.place());
        rule(mapping.shop.id(), "", "", "all");
        rule(mapping.mobile.id(), "", "", "all");

        assertThat(archiving("checkout")).as("its component has another one").isEmpty();
        assertThat(archiving("checkout", "search"))
                .as("not of the project that can choose any area")
                .containsExactly("Rules of projects that then require no area any more, as all that could be chosen are"
                        + " archived: 1 (Web shop).");
        assertThat(archiving("checkout", "search", "payments"))
                .first()
                .asString()
                .contains("2 (Mobile app, Web shop)");

        given.areas.service.archive("search", given.areas.get("search").version(), false);
        given.areas.service.archive("checkout", given.areas.get("checkout").version(), false);
        assertThat(archiving("payments"))
                .as("that of the shop did not before")
                .containsExactly("Rules of projects that then require no area any more, as all that could be chosen are"
                        + " archived: 1 (Mobile app).");
    }

    @Test
    void isSaidBeforeManyAreArchived() {
        given.areas.hanging.add(dependents);
        rule(mapping.shop.id(), "fixed", "checkout", "");

        assertThatThrownBy(() -> given.areas.bulk.changeAll(
                        List.of(new ChosenArea("payments", 1)),
                        new AreaBulkDraft("archive", "", List.of(), List.of(), "", ""),
                        Confirmation.NONE))
                .isInstanceOfSatisfying(UnconfirmedException.class, e -> assertThat(e.facts())
                        .contains(Message.of("productops.rule.archiving.filled.named", 1, "Web shop")));
        assertThat(texts(given.areas.service.previewArchive("payments", 1).facts()))
                .containsExactly("Rules of projects that then fill nothing in any more: 1 (Web shop).");
        assertThat(given.areas.ends.hindrances("checkout"))
                .contains(Message.of("productops.rule.uses.named", 1, "Web shop"));
    }
}

package org.productops.area.rule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.area.rule.RuleFixture.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.area.mapping.MappingFixture;
import org.productops.area.rule.ProjectRule;
import org.productops.area.rule.ProjectRuleDraft;
import org.productops.area.rule.RuleFixture;
import org.productops.common.web.form.FormRenderer;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;

class ProjectRulePagesTest {

    private final MappingFixture mapping = new MappingFixture();
    private final RuleFixture given = new RuleFixture(mapping);
    private final FakeBrowser browser = new FakeBrowser();
    private final ProjectRuleServlet servlet = new ProjectRuleServlet(
            browser.support(),
            given.service,
            browser.templates(),
            new FormRenderer(browser.templates(), browser.resources(), given.areas.people));
    private final long shop = mapping.shop.id();

    @Test
    void makesARuleAndListsWhatItSays() {
        assertThat(browser.get(servlet, "").html()).contains("No rule: areas are only proposed", "/area-rules/10000\"");
        assertThat(browser.get(servlet, "10000").html())
                .contains("Rule of Web shop", "name=\"type-1\"", "name=\"type-3\"", "Get a fixed area");

        Answer saved = browser.post(
                servlet,
                "10000",
                "query",
                "web",
                "start",
                "50",
                "version",
                "0",
                "filling",
                "fixed",
                "area",
                "checkout",
                "required",
                "some",
                "type-1",
                "true",
                "subTasks",
                "following",
                "do",
                "save");

        assertThat(saved.redirect()).endsWith("/area-rules?query=web&start=50&done=saved#productops-rule-of-10000");
        ProjectRule rule = given.library.find(shop).orElseThrow();
        assertThat(rule.areaKey()).hasValue("checkout");
        assertThat(rule.typeIds()).containsExactly("1");
        assertThat(browser.get(servlet, "", "ruled", "true").html())
                .contains("New issues get Payments \u203a Checkout")
                .contains("An area is required for: Bug")
                .contains("follow when it changes")
                .doesNotContain("Mobile app");
        assertThat(browser.get(servlet, "10000").html()).contains("Payments \u203a Checkout");
    }

    @Test
    void saysAtTheFieldsWhatIsWrongAndKeepsWhatWasTyped() {
        Answer wrong = browser.post(
                servlet, "10000", "version", "0", "filling", "fixed", "area", "", "required", "some", "do", "save");

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html())
                .contains(
                        "Choose the area that new issues get.",
                        "Choose at least one issue type",
                        "#productops-rule-required");
        assertThat(given.store.all()).isEmpty();
    }

    @Test
    void whatTheFormHidesDoesNotCount() {
        Answer saved = browser.post(
                servlet,
                "10000",
                "version",
                "0",
                "filling",
                "mapped",
                "area",
                "checkout",
                "required",
                "all",
                "type-1",
                "true",
                "do",
                "save");

        assertThat(saved.redirect()).contains("done=saved");
        assertThat(given.library.find(shop).flatMap(ProjectRule::areaKey)).isEmpty();
    }

    @Test
    void somebodyElsesChangeIsShown() {
        given.service.save(shop, 0, draft("mapped", "", "", ""));

        Answer conflict = browser.post(
                servlet,
                "10000",
                "version",
                "0",
                "filling",
                "proposed",
                "required",
                "all",
                "subTasks",
                "alone",
                "do",
                "save");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Somebody else changed the rule of the project Web shop");
    }

    @Test
    void takesARuleAway() {
        given.service.save(shop, 0, draft("mapped", "", "", ""));

        assertThat(browser.get(servlet, "", "query", "web").html()).contains("/area-rules/remove/10000?query=web\"");
        assertThat(browser.get(servlet, "remove/10000", "query", "web").html())
                .contains("Remove the rule of Web shop", "none of them must have one", "/area-rules?query=web\"");
        assertThat(given.store.all()).hasSize(1);
        assertThat(browser.post(servlet, "remove/10000", "version", "7", "query", "web")
                        .html())
                .contains("Somebody else changed");
        assertThat(browser.post(servlet, "remove/10000", "version", "1", "query", "web")
                        .redirect())
                .endsWith("/area-rules?query=web&done=removed");
        assertThat(browser.get(servlet, "", "done", "removed").html()).contains("The rule was removed.");
        assertThat(given.store.all()).isEmpty();
    }

    @Test
    void saysThatARuleHoldsNobodyUpAndWhatToDo() {
        given.service.save(shop, 0, new ProjectRuleDraft("fixed", "search", "all", List.of(), ""));
        for (String key : List.of("payments", "search")) {
            given.areas.service.archive(key, given.areas.get(key).version(), true);
        }

        assertThat(browser.get(servlet, "").html())
                .contains("New issues get Search", "until somebody brings an area back")
                .containsOnlyOnce("archived or gone");
        assertThat(browser.get(servlet, "10000").html()).contains("until somebody brings an area back");
    }

    @Test
    void isChangedByAdministratorsAndThoseOfTheProject() {
        given.areas.people.actAs("anna");
        assertThat(browser.get(servlet, "").html())
                .contains("Web shop")
                .doesNotContain("/area-rules/10000\"", ">Actions<");
        assertThat(browser.get(servlet, "10000").status()).isEqualTo(403);
        assertThat(browser.get(servlet, "10000").html()).contains("/productops/area-rules\"");
        assertThat(browser.post(servlet, "remove/10000", "version", "1").status())
                .isEqualTo(403);

        given.projects.administer(shop);
        assertThat(browser.get(servlet, "").html()).contains("/area-rules/10000\"", ">Actions<");
        assertThat(browser.get(servlet, "10000").status()).isEqualTo(200);
        assertThat(browser.get(servlet, "77").status()).isEqualTo(404);
        given.areas.people.actAsNobody();
        assertThat(browser.get(servlet, "").redirect()).isEqualTo("/jira/login");
    }

    @Test
    void showsManyProjectsInParts() {
        for (int i = 0; i < 60; i++) {
            mapping.projects.project(20000 + i, "P" + i, "Project " + i);
        }

        assertThat(browser.get(servlet, "").html()).contains("1 to 50 of 62").contains("?start=50\"");
    }
}

package org.productops.area.mapping.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.mapping.FakeSpaces;
import org.productops.area.mapping.MappingFixture;
import org.productops.area.mapping.ProjectPlace;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;

class MappingPagesTest {

    private final MappingFixture given = new MappingFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final MappingServlet servlet = new MappingServlet(
            browser.support(), given.areas.service, given.service, browser.templates(), browser.resources());

    @Test
    void showTheProjectsWithTheirAreasAndMendThemInTheRow() {
        given.service.map("checkout", given.shop.place());

        assertThat(browser.get(servlet, "").html())
                .contains("id=\"productops-place-10000\"")
                .contains("area/checkout\" dir=\"auto\">Payments \u203a Checkout</a>")
                .contains("Components: 2, with an area: 0")
                .contains("No area");

        Answer added = post("", "10001", "project", "search", "map");
        assertThat(added.redirect()).endsWith("/mapping?query=app&done=mapped#productops-place-10001");
        assertThat(given.areasOf(given.mobile.place())).containsExactly("search");
        assertThat(post("", "10001", "project", "search", "unmap").redirect()).contains("done=unmapped");
        assertThat(given.areasOf(given.mobile.place())).isEmpty();
        assertThat(browser.get(servlet, "", "done", "unmapped").html()).contains("The mapping is removed.");
    }

    private Answer post(String path, String place, String kind, String area, String button) {
        return browser.post(servlet, path, "query", "app", "place", place, "kind", kind, "area", area, "do", button);
    }

    @Test
    void showTheSpacesOfConfluenceOrWhatIsToBeDoneBeforeTheyAreKnown() {
        assertThat(browser.get(servlet, "spaces").html())
                .contains("does not know the spaces of Confluence yet", "/plugins/servlet/productops/link\"");
        given.areas.people.actAs("ben");
        assertThat(browser.get(servlet, "spaces").html()).doesNotContain("/plugins/servlet/productops/link\"");

        given.spaces.list(
                AreaFixture.NOW, FakeSpaces.space("DOC", "Documentation"), FakeSpaces.space("OPS", "Operations"));
        assertThat(post("spaces", "ops", "space", "search", "map").redirect())
                .endsWith("/mapping/spaces?query=app&done=mapped#productops-place-ops");
        assertThat(browser.get(servlet, "spaces").html())
                .contains("href=\"https://wiki.example/spaces/OPS/overview\"", "area/search\"", "data-place=\"doc\"");
        assertThat(browser.get(servlet, "spaces", "unmapped", "true").html()).doesNotContain("Operations");
    }

    @Test
    void sayInTheRowWhatIsWrong() {
        assertThat(post("", "10001", "project", "", "map").html()).contains("Choose the area that is to be added.");
        Answer unknown = post("", "10001", "project", "nowhere", "map");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.html()).contains("There is no product area", "data-place=\"10001\"");
        assertThat(unknown.html()).contains("name=\"area\" value=\"nowhere\"", "data-editable=\"true\"");
        given.areas.people.actAs("anna");
        Answer refused = post("", "10001", "project", "checkout", "map");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html())
                .contains("Only administrators and the owners", "data-place=\"10001\"")
                .contains("class=\"error\" role=\"alert\"");
        assertThat(browser.get(servlet, "").html())
                .as("nothing to add for somebody who may edit no area")
                .contains("data-place=\"10001\"")
                .doesNotContain("productops-mapping-add");
        given.areas.people.actAsNobody();
        assertThat(browser.get(servlet, "").redirect()).isEqualTo("/jira/login");
    }

    @Test
    void showTheComponentsOfAProject() {
        given.service.map("search", given.basket.place());

        assertThat(browser.get(servlet, "project/10000").html())
                .contains("Components of Web shop", "Basket", "Vouchers", "area/search\"");
        post("project/10000", "10101", "component", "search", "map");
        assertThat(given.areasOf(given.vouchers.place())).containsExactly("search");
        given.projects.hide(given.shop);
        assertThat(browser.get(servlet, "project/10000").status()).isEqualTo(404);
        assertThat(browser.get(servlet, "project/x").status()).isEqualTo(404);
    }

    @Test
    void showManyProjectsInParts() {
        for (int i = 0; i < 60; i++) {
            given.projects.project(20000 + i, "P" + i, "Project " + i);
        }

        assertThat(browser.get(servlet, "", "unmapped", "true").html())
                .contains("1 to 50 of 62")
                .contains("/mapping?unmapped=true&amp;start=50\"");
        assertThat(browser.get(servlet, "", "query", "p59").html())
                .contains("data-place=\"20059\"")
                .doesNotContain("data-place=\"10000\"");
    }

    @Test
    void searchAndAddThePlacesOfAnArea() {
        ProjectPlace hidden = given.projects.project(10002, "SEC", "Security");
        given.service.map("checkout", hidden.place());
        given.projects.hide(hidden);

        Answer found = browser.get(servlet, "area/checkout", "query", "basket");
        assertThat(found.html())
                .contains("Places of Checkout")
                .contains("value=\"10100\"")
                .contains("Others that you may not see: 1")
                .doesNotContain("SEC");
        Answer added = browser.post(
                servlet, "area/checkout", "query", "basket", "kind", "component", "place", "10100", "do", "map");
        assertThat(added.redirect()).endsWith("/mapping/area/checkout?query=basket&done=mapped");
        assertThat(browser.get(servlet, "area/checkout", "query", "basket", "done", "mapped")
                        .html())
                .contains("Belongs to this area", "role=\"status\"><p>Mapped.</p>");
        browser.post(servlet, "area/checkout", "kind", "space", "place", "DOCS", "do", "map");
        assertThat(browser.get(servlet, "area/checkout").html()).contains(">DOCS</span>");
        Answer wrong = browser.post(servlet, "area/checkout", "kind", "space", "place", "two words", "do", "map");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.html()).contains("cannot be the key of a space");
        browser.post(servlet, "area/checkout", "kind", "component", "place", "10100", "do", "unmap");
        assertThat(given.areasOf(given.basket.place())).isEmpty();
        given.areas.people.actAs("anna");
        assertThat(browser.get(servlet, "area/checkout").status()).isEqualTo(403);
    }

    @Test
    void leadBackToTheListOfGapsFromWhichSomebodyComes() {
        String back = "href=\"/jira/plugins/servlet/productops/coverage/area-unmapped?start=50\"";
        String[] way = {"task", "coverage/area-unmapped?start=50"};

        assertThat(browser.get(servlet, "area/checkout", way).html())
                .contains("productops-places-done\" " + back)
                .contains("name=\"task\" value=\"coverage/area-unmapped?start=50\"");
        assertThat(browser.get(servlet, "", way).html()).contains(back);
        assertThat(browser.post(
                                servlet,
                                "",
                                "place",
                                "10001",
                                "kind",
                                "project",
                                "area",
                                "search",
                                "do",
                                "map",
                                "task",
                                "coverage/area-unmapped?start=50")
                        .redirect())
                .endsWith("/mapping?task=coverage/area-unmapped%3Fstart%3D50&done=mapped#productops-place-10001");
    }

    @Test
    void nameThePlacesOnThePageOfTheArea() {
        PlacesSection section = new PlacesSection(given.service, browser.templates());
        given.service.map("checkout", given.basket.place());

        assertThat(section.html(given.areas.get("checkout"), way -> way + "?from=page"))
                .contains("Mapped places", "Web shop / <a href=", ">Basket</a>")
                .contains("/plugins/servlet/productops/mapping/area/checkout?from=page\"");
        assertThat(section.html(given.areas.get("search"), way -> way + "?from=page"))
                .contains("Nothing is mapped to this area yet.");
        given.areas.people.actAs("anna");
        assertThat(section.html(given.areas.get("checkout"), way -> way + "?from=page"))
                .contains(">Basket</a>")
                .doesNotContain("mapping/area");
        assertThat(section.html(given.areas.get("search"), way -> way + "?from=page"))
                .isEmpty();
    }
}

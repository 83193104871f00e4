package org.productops.area.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.Area;
import org.productops.area.AreaFixture;
import org.productops.area.AreaFixture.Input;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.common.access.Access;
import org.productops.testing.fakes.PageBrowser;
import org.productops.testing.fakes.PageBrowser.Answer;

class AreaPagesTest {

    private static final String SCRIPT = "<script>alert('x')</script>";

    private final AreaFixture given = new AreaFixture();
    private final PageBrowser browser = new PageBrowser();
    private AreaAdminServlet admin;
    private AreaServlet own;

    @BeforeEach
    void servlets() {
        Access access = new Access(given.people);
        admin = new AreaAdminServlet(browser.support(), given.service, given.ownerships, access);
        own = new AreaServlet(browser.support(), given.service, given.ownerships, access);
    }

    @Test
    void keepsWhatWasTypedWhileSomebodyElseIsSaving() {
        given.create("payments", "");
        AreaAdminServlet busy = new AreaAdminServlet(
                browser.support(), given.busyService(), given.ownerships, new Access(given.people));

        for (String path : new String[] {"new", "edit/payments"}) {
            Answer answer = browser.post(busy, path, form("version", "1", "key", "x", "name", "Typed name"));

            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.html()).contains("value=\"Typed name\"").contains("Somebody else is saving");
        }
    }

    @Test
    void keepsWhatWasTypedWhenAMaintainerMayNotUseTheAreaAbove() {
        given.service.create(new Input("payments", "Payments", "").owner("anna").build());
        given.create("mobile", "");
        given.people.actAs("anna");

        Answer answer = browser.post(own, "payments", form("version", "1", "name", "Typed name", "parent", "mobile"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.html()).contains("value=\"Typed name\"").contains("id=\"productops-area-errors\"");
        assertThat(given.service.get("payments").name()).isEqualTo("Payments");
    }

    @Test
    void saysWhatToDoWhileThereIsNoArea() {
        assertThat(browser.get(admin, "", Map.of()).html())
                .contains("id=\"productops-area-empty\"")
                .contains("id=\"productops-area-new\"")
                .doesNotContain("<table");
    }

    @Test
    void showsTheTreeWithRolesAndHidesArchivedAreasUntilAskedFor() {
        given.service.create(new Input("payments", "Payments", "").owner("anna").build());
        given.create("checkout", "payments");
        given.create("old", "payments");
        given.service.archive("old", 1, false);

        String html = browser.get(admin, "", Map.of()).html();

        assertThat(html)
                .contains("data-key=\"checkout\"")
                .contains("productops-area-level-1")
                .contains("Anna")
                .contains("(inherited)")
                .doesNotContain("data-key=\"old\"");
        assertThat(browser.get(admin, "", Map.of("archived", "true")).html())
                .contains("data-key=\"old\"")
                .contains("Archived");
        assertThat(browser.get(admin, "", Map.of("query", "check")).html())
                .contains("Payments \u203a Checkout")
                .doesNotContain("data-key=\"payments\"");
        assertThat(browser.get(admin, "", Map.of("query", "zzz")).html()).contains("id=\"productops-area-none\"");
    }

    @Test
    void showsALongListInParts() {
        for (int i = 0; i < 101; i++) {
            given.create("area-" + i, "");
        }

        String first = browser.get(admin, "", Map.of("query", "area")).html();

        assertThat(first).contains("1 to 100 of 101").contains("?query=area&amp;start=100");
        assertThat(browser.get(admin, "", Map.of("query", "area", "start", "100"))
                        .html())
                .contains("101 to 101 of 101")
                .contains("?query=area&amp;start=0");
        assertThat(browser.get(admin, "", Map.of("start", "999")).status()).isEqualTo(200);
    }

    @Test
    void createsAnAreaFromTheForm() {
        given.create("payments", "");
        assertThat(browser.get(admin, "new", Map.of("parent", "payments")).html())
                .contains("name=\"parent\" value=\"payments\"")
                .contains("data-value-label=\"Payments\"");

        Answer answer = browser.post(
                admin,
                "new",
                form(
                        "key",
                        "checkout",
                        "name",
                        "Checkout",
                        "parent",
                        "payments",
                        "owner",
                        "anna",
                        "maintainerUsers",
                        "ben\r\ncarla, dora",
                        "maintainerGroups",
                        "payment-team\r\n",
                        "influencerUsers",
                        "anna"));

        assertThat(answer.redirect()).isEqualTo("/jira/plugins/servlet/productops/areas?saved=checkout");
        Area area = given.service.get("checkout");
        assertThat(area.roles().of(Role.MAINTAINER))
                .containsExactly(
                        Holder.user("key-ben"),
                        Holder.user("key-carla"),
                        Holder.user("key-dora"),
                        Holder.group("payment-team"));
        assertThat(browser.get(admin, "", Map.of("saved", "checkout")).html()).contains("id=\"productops-area-saved\"");
    }

    @Test
    void keepsAllThatWasTypedAndPutsEachErrorAtItsField() {
        Answer answer = browser.post(
                admin,
                "new",
                form(
                        "key",
                        "Bad Key",
                        "name",
                        "",
                        "description",
                        "kept text",
                        "owner",
                        "nobody",
                        "documentation",
                        "docs"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("id=\"productops-area-key-error\"")
                .contains("id=\"productops-area-name-error\"")
                .contains("id=\"productops-area-owner-error\"")
                .contains("id=\"productops-area-documentation-error\"")
                .doesNotContain("id=\"productops-area-description-error\"")
                .contains("value=\"Bad Key\"")
                .contains("kept text</textarea>");
        assertThat(given.service.tree().areas()).isEmpty();
    }

    @Test
    void showsTheOthersChangeBesideWhatWasTypedAndSavesOnTopWhenAskedAgain() {
        given.create("checkout", "");
        given.service.update(
                "checkout",
                1,
                new Input("", "Cash desk", "").channel("#desk").owner("ben").build());

        Answer conflict = browser.post(
                admin, "edit/checkout", form("version", "1", "name", "My name", "channel", "#desk", "owner", "anna"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .contains("id=\"productops-area-conflict\"")
                .contains("value=\"My name\"")
                .contains("<span class=\"productops-area-stored-value\">Cash desk</span>")
                .contains("<span class=\"productops-area-stored-value\">ben</span>")
                .contains("name=\"version\" value=\"2\"")
                .contains("Save mine anyway")
                .doesNotContain("id=\"productops-area-channel-stored\"");
        assertThat(given.service.get("checkout").name()).isEqualTo("Cash desk");

        Answer again = browser.post(
                admin, "edit/checkout", form("version", "2", "name", "My name", "channel", "#desk", "owner", "anna"));

        assertThat(again.status()).isEqualTo(302);
        assertThat(given.service.get("checkout").name()).isEqualTo("My name");
    }

    @Test
    void writesScriptsAsTextEverywhere() {
        given.service.create(new Input("evil", SCRIPT, "")
                .description(SCRIPT)
                .channel(SCRIPT)
                .build());
        Map<String, String> all = form("version", "1");
        all.replaceAll((field, value) -> field.equals("version") ? value : SCRIPT);

        assertThat(browser.get(admin, "", Map.of("query", SCRIPT)).html()).doesNotContain("<script>");
        assertThat(browser.get(admin, "", Map.of()).html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(browser.get(admin, "edit/evil", Map.of()).html()).doesNotContain("<script>");
        assertThat(browser.get(admin, "archive/evil", Map.of()).html()).doesNotContain("<script>");
        assertThat(browser.get(admin, "new", Map.of("parent", SCRIPT)).html()).doesNotContain("<script>");
        assertThat(browser.post(admin, "new", all).html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(browser.get(admin, SCRIPT, Map.of()).html()).doesNotContain("<script>");
        all.put("version", "0");
        assertThat(browser.post(admin, "edit/evil", all).html()).doesNotContain("<script>");
    }

    @Test
    void saysHowManyAreasArchivingReachesAndAsksAgainIfThereAreMoreByThen() {
        given.create("payments", "");
        given.create("checkout", "payments");
        assertThat(browser.get(admin, "archive/payments", Map.of()).html())
                .contains("name=\"below\" value=\"1\"")
                .contains("Payments \u203a Checkout");
        given.create("invoicing", "payments");

        Answer refused = browser.post(admin, "archive/payments", Map.of("version", "1", "below", "1"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html()).contains("name=\"below\" value=\"2\"");

        assertThat(browser.post(admin, "archive/payments", Map.of("version", "1", "below", "2"))
                        .status())
                .isEqualTo(302);
        assertThat(given.service.tree().areas()).allMatch(Area::archived);

        assertThat(browser.post(admin, "restore/payments", Map.of("version", "2"))
                        .status())
                .isEqualTo(302);
        assertThat(given.service.get("payments").archived()).isFalse();
    }

    @Test
    void sayThatAPageOrAreaDoesNotExist() {
        assertThat(browser.get(admin, "nonsense", Map.of()).status()).isEqualTo(404);
        assertThat(browser.get(admin, "edit/nowhere", Map.of()).status()).isEqualTo(404);
        assertThat(browser.post(admin, "archive/nowhere", Map.of()).status()).isEqualTo(404);
        assertThat(browser.get(own, "", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void areClosedToAllButAdministrators() {
        given.create("payments", "");
        given.people.actAs("ben");
        for (String path : new String[] {"", "new", "edit/payments", "archive/payments"}) {
            assertThat(browser.get(admin, path, Map.of()).status()).as(path).isEqualTo(403);
        }
        assertThat(browser.post(admin, "archive/payments", Map.of("version", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(browser.get(own, "payments", Map.of()).status()).isEqualTo(403);
        assertThat(browser.post(own, "payments", form("version", "1")).status()).isEqualTo(403);
        given.people.actAsNobody();
        assertThat(browser.get(admin, "", Map.of()).redirect()).isEqualTo("/jira/login");
        assertThat(browser.get(own, "payments", Map.of()).redirect()).isEqualTo("/jira/login");
    }

    @Test
    void refuseAFormWithoutTheToken() {
        browser.loseToken();

        assertThat(browser.post(admin, "new", form("key", "checkout", "name", "Checkout"))
                        .status())
                .isEqualTo(403);
        assertThat(given.service.tree().areas()).isEmpty();
    }

    @Test
    void letAnOwnerEditTheOwnArea() {
        given.service.create(new Input("payments", "Payments", "").owner("anna").build());
        given.people.actAs("anna");

        assertThat(browser.get(own, "payments", Map.of()).html())
                .contains("action=\"/jira/plugins/servlet/productops/area/payments\"");
        Answer answer = browser.post(own, "payments", form("version", "1", "name", "Paying", "owner", "anna"));

        assertThat(answer.redirect()).isEqualTo("/jira/plugins/servlet/productops/area/saved/payments");
        assertThat(browser.get(own, "saved/payments", Map.of()).html()).contains("id=\"productops-area-saved\"");
        assertThat(given.service.get("payments").name()).isEqualTo("Paying");
    }

    private static Map<String, String> form(String... pairs) {
        Map<String, String> form = new HashMap<>();
        for (AreaFormField field : AreaFormField.values()) {
            form.put(field.field(), "");
        }
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        return form;
    }
}

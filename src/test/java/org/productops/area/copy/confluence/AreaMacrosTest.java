package org.productops.area.copy.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.productops.testing.MacroHtml.elements;
import static org.productops.testing.MacroHtml.render;
import static org.productops.testing.MacroHtml.text;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.AreaCopyLibrary;
import org.productops.area.copy.AreaCopyService;
import org.productops.area.copy.AreaVocabulary;
import org.productops.area.copy.CopiedArea;
import org.productops.area.copy.CopiedHolder;
import org.productops.area.copy.CopiedLink;
import org.productops.area.copy.CopiedRole;
import org.productops.common.access.Access;
import org.productops.common.link.CopyState;
import org.productops.common.link.InMemoryCopyStore;
import org.productops.common.link.LinkProblem;
import org.productops.common.link.LinkedSite;
import org.productops.common.user.Standing;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeContext;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.w3c.dom.Element;

class AreaMacrosTest {

    private static final String SCRIPT = "<script>alert('x')</script>\"&";
    private static final String PAGE = "https://jira.example/plugins/servlet/productops/area/";
    private static final CopiedHolder MIA = new CopiedHolder(true, "mia", "Mia Lindqvist", Standing.ACTIVE);
    private static final CopiedHolder GONE = new CopiedHolder(true, "JIRAUSER1", "JIRAUSER1", Standing.GONE);
    private static final CopiedHolder TEAM = new CopiedHolder(false, "team", "team", Standing.ACTIVE);

    private final FakePeople people =
            new FakePeople().administrator("admin").user("ben").actAs("ben");
    private final InMemoryCopyStore store = new InMemoryCopyStore();
    private final FakeBrowser browser = new FakeBrowser();
    private final UserManager users = mock(UserManager.class);
    private AreaCopy areas = AreaCopy.of(List.of(
            area("payments", "Payments", "Payments", ""),
            area("checkout", "Checkout", "Payments \u203a Checkout", "payments"),
            area("card", "Card", "Payments \u203a Checkout \u203a Card", "checkout"),
            area("search", "Search", "Search", "")));
    private AreaMacro card;
    private AreasMacro list;
    private AreaByline byline;

    private static CopiedArea area(String key, String name, String path, String parent) {
        return new CopiedArea(
                key,
                name,
                path,
                parent,
                "One\ntwo",
                "live",
                false,
                List.of("core"),
                List.of(),
                List.of(),
                List.of(
                        new CopiedRole("owner", "", List.of(MIA, GONE), List.of()),
                        new CopiedRole("support", "Support lead", List.of(TEAM), List.of())),
                List.of("#pay", "https://chat.example/pay"),
                List.of(
                        new CopiedLink("documentation", "Handbook", "https://docs.example"),
                        new CopiedLink("other", "", "javascript:alert(1)")),
                List.of("all", key));
    }

    @BeforeEach
    void aCopy() {
        copied(Optional.empty());
        UserProfile profile = mock(UserProfile.class);
        when(profile.getProfilePageUri()).thenReturn(URI.create("/display/~mia"));
        when(users.getUserProfile("mia")).thenReturn(profile);
    }

    private List<AreaVocabulary.Word> words = List.of();

    private void copied(Optional<LinkProblem.Kind> problem) {
        store.replace(
                "areas",
                new CopyState(
                        "tag",
                        Optional.of(new LinkedSite("Jira", "https://jira.example")),
                        Optional.of(Instant.EPOCH),
                        Optional.of(Instant.EPOCH),
                        problem),
                "{}");
        open();
    }

    private void open() {
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        AreaCopyLibrary library = new AreaCopyLibrary(json -> Optional.of(areas), store, new FakeStorage().snapshots());
        AreaMacroSupport support = new AreaMacroSupport(
                new AreaCopyService(library, new Access(people), people),
                users,
                new FakeDates(),
                properties,
                browser.resources(),
                browser.templates());
        byline = new AreaByline(new AreaCopyService(library, new Access(people), people), support);
        card = new AreaMacro(
                support,
                (space, keys) -> space.equals("DOC") && keys.contains("checkout") ? words : List.of(),
                browser.templates());
        list = new AreasMacro(support, browser.templates());
    }

    private String card(String area, String output) {
        return render(card, Map.of("area", area), new FakeContext("DOC", output));
    }

    private String list(Map<String, String> parameters, String output) {
        return render(list, parameters, new FakeContext("DOC", output));
    }

    @Test
    void aCardSaysWhatAnAreaIsAndWhoLooksAfterIt() {
        String html = card("checkout", "display");

        assertThat(elements(html, "a"))
                .extracting(Element::getTextContent, link -> link.getAttribute("href"))
                .containsExactly(
                        tuple("Checkout", PAGE + "checkout"),
                        tuple("Mia Lindqvist", "/confluence/display/~mia"),
                        tuple("https://chat.example/pay", "https://chat.example/pay"),
                        tuple("Handbook", "https://docs.example"));
        assertThat(elements(html, "dt"))
                .extracting(Element::getTextContent)
                .containsExactly("Owner", "Support lead", "Contact channels", "Links");
        assertThat(text(html))
                .contains(
                        "Payments \u203a Checkout",
                        "Live",
                        "JIRAUSER1 User no longer exists",
                        "team",
                        "#pay",
                        "javascript:")
                .contains("From Jira, as of");
        assertThat(browser.required()).containsExactly("org.productops.product-ops:area-macro-resources");
    }

    @Test
    void aCardNamesTheWordsThatAreAboutTheArea() {
        words = IntStream.range(0, 22)
                .mapToObj(i -> new AreaVocabulary.Word("Word " + i, "/glossary/concept?id=" + i))
                .toList();

        assertThat(elements(card("checkout", "display"), "a"))
                .extracting(Element::getTextContent, link -> link.getAttribute("href"))
                .contains(tuple("Word 0", "/confluence/glossary/concept?id=0"))
                .doesNotContain(tuple("Word 20", "/confluence/glossary/concept?id=20"));
        assertThat(text(card("checkout", "pdf"))).contains("Terms", "Word 19", "and 2 more");
        assertThat(card("checkout", "pdf")).doesNotContain("glossary/concept");
        assertThat(text(card("payments", "display"))).doesNotContain("Word 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "email"})
    void paperGetsTheSameWithoutWhatOnlyABrowserCanDo(String output) {
        for (String html : List.of(card("checkout", output), list(Map.of(), output))) {
            assertThat(elements(html)).doesNotContain("script", "button", "form", "img");
            assertThat(text(html)).contains("Checkout", "Mia Lindqvist", "as of");
            assertThat(elements(html, "a"))
                    .extracting(link -> link.getAttribute("href"))
                    .allMatch(address -> address.startsWith("https://"));
        }
        assertThat(browser.required()).isEmpty();
        assertThat(card("nothing", output)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "pdf", "word"})
    void everyOutputSaysThatNobodyOwnsAnAreaOrThatItsOwnerIsGone(String output) {
        areas = AreaCopy.of(List.of(
                owned("orphan", false, List.of()),
                owned("left", false, List.of(new CopiedRole("owner", "", List.of(GONE, MIA), List.of()))),
                owned("old", true, List.of())));
        open();

        assertThat(text(card("orphan", output))).contains("OwnerNo owner").doesNotContain("Nobody is named");
        assertThat(text(card("left", output)))
                .contains("JIRAUSER1 Owner is gone")
                .doesNotContain("No owner");
        assertThat(text(card("old", output))).contains("Nobody is named").doesNotContain("No owner");
        String rows = text(list(Map.of("columns", "owner"), output));
        assertThat(rows).containsSubsequence("orphanNo owner", "leftJIRAUSER1 Owner is gone", "Mia Lindqvist");
        assertThat(rows.split("No owner")).hasSize(2);
        assertThat(text(list(Map.of("columns", "maintainer"), output))).doesNotContain("No owner");
    }

    private static CopiedArea owned(String key, boolean archived, List<CopiedRole> roles) {
        return new CopiedArea(
                key, key, key, "", "", "live", archived, List.of(), List.of(), List.of(), roles, List.of(), List.of(),
                List.of());
    }

    @Test
    void aTreeIsIndentedAndATableHasPaths() {
        assertThat(names(list(Map.of(), "display"))).containsExactly("Payments", "Checkout", "Card", "Search");
        assertThat(elements(list(Map.of(), "display"), "div").stream()
                        .map(each -> each.getAttribute("style"))
                        .filter(style -> !style.isEmpty()))
                .containsExactly(
                        "margin-inline-start: 0px",
                        "margin-inline-start: 24px",
                        "margin-inline-start: 48px",
                        "margin-inline-start: 0px");
        assertThat(names(list(Map.of("view", "table"), "display")))
                .containsExactly(
                        "Payments", "Payments \u203a Checkout", "Payments \u203a Checkout \u203a Card", "Search");
        assertThat(names(list(Map.of("words", "card"), "display")))
                .containsExactly("Payments \u203a Checkout \u203a Card");
    }

    private static List<String> names(String html) {
        return elements(html, "th").stream()
                .filter(cell -> cell.getAttribute("scope").equals("row"))
                .map(cell -> cell.getTextContent().strip())
                .toList();
    }

    @Test
    void anAuthorChoosesColumns() {
        String html = list(Map.of("columns", "Support, key, tags, description, nonsense,key"), "preview");

        assertThat(elements(html, "th").stream()
                        .filter(cell -> cell.getAttribute("scope").equals("col"))
                        .map(Element::getTextContent))
                .containsExactly("Product area", "Support lead", "Key", "Tags", "Description");
        assertThat(text(html)).contains("There are no such columns: nonsense");
        assertThat(text(list(Map.of("columns", "nonsense"), "display")))
                .contains("There are no such columns: nonsense")
                .contains("Owner", "Lifecycle");
        assertThat(text(list(Map.of("columns", "nonsense"), "pdf")))
                .doesNotContain("nonsense")
                .contains("Owner", "Lifecycle");
    }

    @Test
    void showsABoundedNumberAndTheWayToTheRest() {
        areas = AreaCopy.of(IntStream.range(0, 1000)
                .mapToObj(i -> area("a" + i, "Area " + i, "Area " + i, ""))
                .toList());
        open();

        String html = list(Map.of("rows", "100000"), "display");

        assertThat(names(html)).hasSize(200);
        assertThat(elements(html, "a"))
                .filteredOn(link -> link.getTextContent().equals("800 more in Jira"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("https://jira.example/plugins/servlet/productops/areas");
        assertThat(names(list(Map.of("rows", "3", "words", "area"), "display"))).hasSize(3);
        assertThat(names(list(Map.of("rows", "many"), "display"))).hasSize(50);
        assertThat(names(list(Map.of("rows", "100000"), "pdf"))).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "pdf", "word"})
    void aTreeShowsItsTopFirstAndSaysHowManyAreBelow(String output) {
        areas = AreaCopy.of(IntStream.range(0, 4)
                .boxed()
                .flatMap(i -> Stream.concat(
                        Stream.of(area("t" + i, "Top " + i, "Top " + i, "")),
                        IntStream.range(0, 3)
                                .boxed()
                                .flatMap(j -> Stream.of(
                                        area("t" + i + j, "Child " + i + j, "Path " + i + j, "t" + i),
                                        area("d" + i + j, "Deep " + i + j, "Path", "t" + i + j)))))
                .toList());
        open();

        String html = list(Map.of("rows", "6"), output);
        assertThat(names(html))
                .containsExactly(
                        "Top 02 more below",
                        "Child 001 more below",
                        "Child 011 more below",
                        "Top 16 more below",
                        "Top 26 more below",
                        "Top 36 more below");
        assertThat(text(html)).contains("22 more in Jira");
        assertThat(names(list(Map.of("rows", "2"), output))).containsExactly("Top 06 more below", "Top 16 more below");
        assertThat(names(list(Map.of("rows", "2", "view", "table"), output))).containsExactly("Top 0", "Path 00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "pdf", "word"})
    void aCardSaysFromWhereARoleIsInherited(String output) {
        CopiedRole owner = new CopiedRole("owner", "", List.of(MIA, TEAM, GONE), List.of("low", "top", "top"));
        areas = AreaCopy.of(List.of(
                owned("top", false, List.of()), owned("low", false, List.of(owner)), owned("old", false, List.of())));
        open();

        String html = card("low", output);
        assertThat(elements(html, "span"))
                .extracting(Element::getTextContent)
                .filteredOn(text -> text.startsWith("inherited"))
                .containsExactly("inherited from top");
        assertThat(text(html)).containsSubsequence("Mia Lindqvist", "team", "JIRAUSER1", "inherited from top");
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "pdf", "word"})
    void aTableMarksWhomOnlyAreasAboveName(String output) {
        CopiedRole own = new CopiedRole("owner", "", List.of(MIA), List.of("low"));
        CopiedRole above = new CopiedRole("maintainer", "", List.of(TEAM), List.of("top"));
        areas = AreaCopy.of(List.of(owned("top", false, List.of()), owned("low", false, List.of(own, above))));
        open();

        String html = text(list(Map.of("columns", "owner, maintainer"), output));
        assertThat(html).containsOnlyOnce("(inherited)").containsSubsequence("Mia Lindqvist", "team", "(inherited)");
    }

    @Test
    void anUnknownAreaIsAnsweredWithTheNearest() {
        assertThat(text(card("chekout", "display")))
                .contains("There is no product area \u201cchekout\u201d.")
                .contains("This could be meant: Payments \u203a Checkout (checkout).");
        assertThat(text(list(Map.of("below", "serch"), "display"))).contains("could be meant: Search (search)");
        assertThat(card("chekout", "pdf")).isEmpty();
    }

    @Test
    void looksAPersonUpOnceAndNoMoreThanAPageMayCost() {
        list(Map.of(), "display");
        verify(users, times(1)).getUserProfile("mia");

        areas = AreaCopy.of(IntStream.range(0, 200)
                .mapToObj(i -> new CopiedArea(
                        "a" + i,
                        "A",
                        "A",
                        "",
                        "",
                        "",
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new CopiedRole(
                                "owner",
                                "",
                                IntStream.range(0, 5)
                                        .mapToObj(j -> new CopiedHolder(true, "u" + i + "." + j, "U", Standing.ACTIVE))
                                        .toList(),
                                List.of())),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList());
        open();
        list(Map.of("rows", "200"), "display");

        verify(users, times(201)).getUserProfile(any(String.class));
    }

    @Test
    void nobodyWhoIsNotLoggedInSeesAnyArea() {
        people.actAsNobody();

        for (String html : List.of(card("checkout", "display"), list(Map.of(), "display"))) {
            assertThat(text(html).strip()).isEqualTo("Log in to see product areas.");
        }
        assertThat(card("checkout", "pdf")).isEmpty();
    }

    @Test
    void withoutACopySaysWhatAnAdministratorHasToDo() {
        store.keep("areas", CopyState.NONE);
        areas = AreaCopy.NOTHING;
        open();

        assertThat(text(card("checkout", "display"))).contains("An administrator of Confluence has to connect it");
        assertThat(elements(card("checkout", "display"), "a")).isEmpty();
        assertThat(card("checkout", "word")).isEmpty();

        people.actAs("admin");
        assertThat(elements(list(Map.of(), "display"), "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("/confluence/plugins/servlet/productops/link");
    }

    @Test
    void anOldCopyIsShownWithItsDateAndTheWayToMendIt() {
        copied(Optional.of(LinkProblem.Kind.UNREACHABLE));

        assertThat(text(card("checkout", "display"))).contains("as of").doesNotContain("Why it is not newer");

        people.actAs("admin");
        assertThat(text(card("checkout", "display"))).contains("Why it is not newer");
        assertThat(text(list(Map.of(), "pdf"))).doesNotContain("Why it is not newer");
    }

    @Test
    void saysWhyThereIsNothing() {
        areas = AreaCopy.of(List.of(area("a", "Same", "Same", ""), area("b", "Same", "Same", "")));
        open();

        assertThat(text(card("", "display"))).contains("The macro needs a product area");
        assertThat(text(card("x", "display"))).contains("There is no product area \u201cx\u201d.");
        assertThat(text(card("same", "display"))).contains("Several", "a, b");
        assertThat(text(list(Map.of("below", "x"), "display"))).contains("There is no product area \u201cx\u201d.");
        assertThat(text(list(Map.of("tag", "x"), "display"))).contains("No product areas are like this.");
    }

    @Test
    void whatPeopleWriteIsText() {
        areas = AreaCopy.of(List.of(area("a", SCRIPT, SCRIPT, "")));
        open();

        assertThat(elements(card("a", "display"))).doesNotContain("script");
        assertThat(elements(list(Map.of("columns", SCRIPT), "preview"))).doesNotContain("script");
        assertThat(elements(card(SCRIPT + "x", "display"))).doesNotContain("script");
    }

    @Test
    void aPageSaysToWhichAreaItsSpaceBelongs() {
        Map<String, Object> page = Map.of("space", new Space(1, "CHECKOUT", "Checkout"));

        assertThat(new ShowAreaBylineCondition(byline).shouldDisplay(page)).isTrue();
        assertThat(new AreaBylineContext(byline).getContextMap(page))
                .containsEntry("productopsAreas", "Checkout")
                .containsEntry("productopsAddress", PAGE + "checkout")
                .containsKey("space");
    }

    @Test
    void aPageNamesTheFirstFewAreasOfASpaceOfMany() {
        Map<String, Object> page = Map.of("space", new Space(1, "ALL", "All"));

        assertThat(new AreaBylineContext(byline).getContextMap(page))
                .containsEntry("productopsAreas", "Payments, Checkout, Card + 1")
                .containsEntry("productopsAddress", "https://jira.example/plugins/servlet/productops/areas");
    }

    @Test
    void aPageSaysNothingWhereThereIsNothingToSay() {
        ShowAreaBylineCondition condition = new ShowAreaBylineCondition(byline);

        assertThat(condition.shouldDisplay(Map.of("space", new Space(1, "OTHER", "Other"))))
                .isFalse();
        assertThat(condition.shouldDisplay(Map.of())).isFalse();
        assertThat(new AreaBylineContext(byline).getContextMap(Map.of())).isEmpty();
        people.actAsNobody();
        assertThat(condition.shouldDisplay(Map.of("space", new Space(1, "CHECKOUT", "Checkout"))))
                .isFalse();
    }
}

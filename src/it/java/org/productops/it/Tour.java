package org.productops.it;

import static org.productops.it.TourScreen.confluence;
import static org.productops.it.TourScreen.jira;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The screens of the tour, a line each. Alex ({@code admin}) administers, Noah owns payments and search, Mia maintains
 * payments, Priya speaks for product marketing, Emma supports customers, Hana has nothing to do with any area.
 */
final class Tour {
    private static final String PAGES = "/plugins/servlet/productops";

    private static final String PASTED =
            """
            # Before customers see it
            - [ ] Positioning and message agreed
            - [x] Prices are in the shop
              - [ ] Also in Norway and Sweden
            - [ ] Support knows what comes when
            Ask Emma, who writes the answers.
            """;

    private Tour() {}

    /** @param ids what {@link TourStory} made, by name */
    static List<TourScreen> screens(Map<String, String> ids) {
        return Stream.of(areasToFeedback(ids), GlossaryTour.screens())
                .flatMap(List::stream)
                .toList();
    }

    private static List<TourScreen> areasToFeedback(Map<String, String> ids) {
        return List.of(
                jira(
                        "admin",
                        "setup",
                        PAGES + "/setup",
                        "#productops-setup-next",
                        "Set up",
                        "Says what is there, what it will make and in which projects; and then what comes next."),
                jira(
                        "admin",
                        "library-tree",
                        PAGES + "/areas",
                        "#productops-area-table",
                        "The library, as a tree",
                        "*Product Ops › Product areas* in the top menu. Branches open one by one, also by keyboard; what an area does not say"
                                + " it inherits. Administrators choose many and change them at once."),
                jira(
                        "hana",
                        "library-reader",
                        PAGES + "/areas",
                        "#productops-area-table",
                        "The library, for everybody",
                        "Whoever may use Jira reads it; what they may not change is not offered to them."),
                jira(
                        "mia",
                        "library-table",
                        PAGES + "/areas?view=table&sort=owner",
                        "#productops-area-table",
                        "The library, as a table",
                        "Sorted by any column; a maintainer edits from here and comes back to the same place."),
                jira(
                        "hana",
                        "library-filter",
                        PAGES + "/areas?query=pay&holder=mia",
                        "#productops-area-filter-clear",
                        "Found",
                        "By words, person or group in any role, lifecycle, tag and gap; the address keeps it all."),
                jira(
                        "mia",
                        "area",
                        PAGES + "/area/checkout",
                        "#productops-area-history",
                        "An area",
                        "Who looks after it and where that comes from, links, places, issues, and what was changed."),
                jira(
                        "hana",
                        "area-reader",
                        PAGES + "/area/checkout",
                        "#productops-area-history",
                        "An area, for everybody",
                        "The same without the ways to change it; everybody can watch it."),
                jira(
                        "noah",
                        "my-areas",
                        PAGES + "/areas/mine",
                        "#productops-library-mine",
                        "My areas",
                        "What somebody owns, maintains and influences, and what of it needs them."),
                jira(
                                "mia",
                                "area-form",
                                PAGES + "/area/edit/checkout",
                                "#productops-area-form-save",
                                "An area's form",
                                "People and groups are picked as tokens; what is inherited stands where it would stand.")
                        .after(browser -> browser.script("document.querySelector('[data-field=maintainer]')"
                                + ".scrollIntoView({block: 'center'})")),
                jira(
                                "admin",
                                "merge",
                                PAGES + "/area/merge/ranking",
                                ".productops-form-asked",
                                "Before areas are merged",
                                "All that the merge touches, before it does: roles, places and issues follow, the old key keeps finding.")
                        .after(Tour::merge),
                jira(
                                "admin",
                                "import",
                                PAGES + "/areas-import/" + ids.get("import"),
                                "#productops-import-rows",
                                "Before a file is imported",
                                "Row by row what is new, changed, the same or wrong, and why; cells are mended here, and all of it is"
                                        + " applied or nothing.")
                        .after(browser -> browser.script(
                                "document.getElementById('productops-import-tab-WRONG').scrollIntoView()")),
                jira(
                        "noah",
                        "reviews",
                        PAGES + "/reviews",
                        ".productops-review-confirm",
                        "Reviews",
                        "What is due: an owner says with one click that an area is still right, or corrects it."),
                jira(
                        "admin",
                        "digest",
                        "/secure/admin/MailQueueAdmin!default.jspa",
                        "iframe",
                        "The weekly mail",
                        "One mail a week for each owner, with all that waits for them; here in the mailbox of the development host."),
                jira(
                        "mia",
                        "notifications",
                        PAGES + "/notifications",
                        "#productops-notifications-save",
                        "Notifications",
                        "The areas one watches, and the weekly mail, which everybody can turn off."),
                jira(
                        "admin",
                        "roles",
                        PAGES + "/area-roles",
                        "#content form",
                        "Roles of the company's own",
                        "Up to ten beside owner, maintainer and influencer, each with its own inheritance."),
                jira(
                        "admin",
                        "mapping",
                        PAGES + "/mapping",
                        "#productops-mapping-table",
                        "Projects and their areas",
                        "Which project, component or space belongs to which area; new issues are proposed it."),
                jira(
                        "admin",
                        "rules",
                        PAGES + "/area-rules",
                        "#productops-rules",
                        "Rules of projects",
                        "Which area a new issue gets, which issues must have one, and what sub-tasks take from their parents."),
                jira(
                        "admin",
                        "coverage",
                        PAGES + "/coverage",
                        "#productops-coverage-table",
                        "What is missing",
                        "Each figure opens its list and its trend."),
                jira(
                        "noah",
                        "coverage-list",
                        PAGES + "/coverage/area-unmapped",
                        "#productops-coverage-list",
                        "What is missing, one by one",
                        "The fix stands beside each row, for those who may; a gap is excused with a reason and an end date."),
                jira(
                        "hana",
                        "trend",
                        PAGES + "/coverage/trend/area-unmapped",
                        "#productops-trend-table",
                        "How it went",
                        "A line, and the table behind it."),
                jira(
                        "hana",
                        "map",
                        PAGES + "/coverage/map?gap=review-overdue",
                        "#productops-map-table",
                        "The map of the product",
                        "Each area is as large as its open issues; patterns say where the chosen gap is, and a table says the same."),
                jira(
                                "mia",
                                "dashboard",
                                "/secure/Dashboard.jspa",
                                ".productops-item-content [data-kind]",
                                "On a dashboard",
                                "The figures that somebody chose, each leading to its list.")
                        .after(Tour::dashboard),
                jira(
                        "admin",
                        "audit",
                        PAGES + "/audit",
                        "#productops-audit-filter",
                        "Who changed what",
                        "Every change of configuration with before and after, for administrators; an area's own for all."),
                jira(
                                "mia",
                                "issue",
                                "/browse/SHOP-1",
                                ".productops-area-panel",
                                "On an issue",
                                "The area's path, who looks after it, and how they are asked.")
                        .after(browser -> browser.script(
                                "document.querySelector('.productops-area-panel').scrollIntoView({block: 'center'})")),
                jira(
                                "hana",
                                "picker",
                                "/secure/CreateIssue!default.jspa",
                                ".productops-combobox-option",
                                "Creating an issue",
                                "The picker finds areas by name, alias, key and those above.")
                        .after(Tour::pick),
                jira(
                        "admin",
                        "checklists",
                        PAGES + "/checklists",
                        "#productops-checklist-table",
                        "Checklists",
                        "Each with the issues on which it stands, the transitions that need it, and who changed it last."),
                jira(
                                "admin",
                                "checklist-form",
                                PAGES + "/checklists?action=edit&id=" + ids.get("done"),
                                "#productops-checklist-items-3-text",
                                "A checklist's form",
                                "A line for each item, opened one by one: how it is checked, who may tick it, on which issues it"
                                        + " stands, and the day from which it binds.")
                        .after(Tour::openItem),
                jira(
                                "admin",
                                "paste",
                                PAGES + "/checklists?action=paste",
                                "#productops-paste-lines",
                                "Items as text",
                                "Pasted in the dialect that they come in, which is guessed and confirmed; each line says what it becomes.")
                        .after(Tour::paste),
                jira(
                                "admin",
                                "door",
                                "/secure/admin/workflows/AddWorkflowTransitionValidatorParams!default.jspa?workflowName=Software+delivery"
                                        + "&workflowTransition=31&type=org.productops.product-ops:checklist-complete",
                                "#productops-validator-trial",
                                "On a transition",
                                "The validator asks for one checklist or for all that apply, and can be tried first, when it refuses nothing.")
                        .after(
                                browser -> browser.script(
                                        "document.getElementById('productops-validator-checklist').scrollIntoView({block: 'center'})")),
                jira(
                                "mia",
                                "readiness",
                                "/browse/SHOP-1",
                                ".productops-readiness",
                                "Ready, or not yet",
                                "What blocks is in sight, with what is missing, how to close it and who does; the rest is folded.")
                        .after(browser -> browser.script("if (innerWidth < 600) {"
                                + " document.querySelector('.productops-readiness').scrollIntoView();"
                                + " window.scrollBy(0, -40); }")),
                jira(
                                "mia",
                                "refused",
                                "/browse/SHOP-1",
                                ".aui-message-error",
                                "A transition that is refused",
                                "It names each open item and how to close it; the field *Checklist* lets people tick right there.")
                        .after(browser -> browser.click(By.id("action_id_31"))
                                .select(By.name("resolution"), "Done")
                                .click(By.id("submit"))),
                jira(
                                "mia",
                                "override",
                                "/browse/SHOP-1",
                                "#productops-override-reason",
                                "If it cannot wait",
                                "Who may edit the issue asks to pass a checklist, for some days and with a reason; its deciders grant or deny.")
                        .after(browser -> browser.click(By.id("productops-override-ask"))
                                .type(
                                        By.id("productops-override-reason"),
                                        "Nordlys Hotels open on Monday and need it. The help page follows.")
                                .script("document.getElementById('productops-overrides').scrollIntoView();"
                                        + " window.scrollBy(0, -40)")),
                jira(
                        "noah",
                        "overrides",
                        PAGES + "/overrides",
                        "#productops-overrides-waiting",
                        "Overrides",
                        "What waits for one's decision, and how often checklists are passed, without naming anybody."),
                jira(
                        "mia",
                        "refusals",
                        PAGES + "/refusals",
                        ".productops-gate-group",
                        "What was refused",
                        "Also of many issues at once, of which Jira itself does not say why they stayed."),
                jira(
                        "admin",
                        "trial",
                        PAGES + "/refusals/trial",
                        ".productops-trial-bars",
                        "The trial report",
                        "What a validator would refuse, because of what and where, before it is armed."),
                jira(
                        "admin",
                        "simplify",
                        PAGES + "/simplify",
                        "#productops-simplify-list",
                        "Simpler every month",
                        "What became of each item, and what that speaks for; a button opens the form with the change in it."),
                jira(
                        "noah",
                        "release",
                        PAGES + "/releases/" + ids.get("release"),
                        "#productops-release-side-product",
                        "A release",
                        "One version or several: what is ready, what is open by owner, area and kind, two sign-offs, go or no-go."),
                jira(
                        "hana",
                        "release-issues",
                        PAGES + "/releases/" + ids.get("release") + "/issues",
                        "#productops-release-issues",
                        "Every issue with every checklist",
                        "Those that are not ready first."),
                jira(
                        "priya",
                        "launch",
                        PAGES + "/releases/" + ids.get("release") + "/launch",
                        "#productops-launch-summary",
                        "The launch",
                        "Its size is a tier, to which product and product marketing agree; each brings its list and its lead time."),
                jira(
                        "priya",
                        "release-notes",
                        PAGES + "/releases/" + ids.get("release") + "/notes",
                        "#productops-notes-text",
                        "Release notes",
                        "Drawn from what the issues say, by product area; edited, and copied as Markdown."),
                jira(
                                "noah",
                                "release-board",
                                "/secure/Dashboard.jspa",
                                ".productops-release-item-name",
                                "A release on a dashboard",
                                "The next one, or the one that is chosen.")
                        .after(Tour::releaseBoard),
                jira(
                        "noah",
                        "my-items",
                        PAGES + "/my-items",
                        ".productops-my-items",
                        "My open items",
                        "Everything that waits for one person, across all projects."),
                jira(
                                "admin",
                                "daily",
                                "/secure/admin/MailQueueAdmin!default.jspa",
                                "iframe",
                                "The daily mail",
                                "The same once a day, which everybody can turn off; here in the mailbox of the development host.")
                        .after(
                                browser -> browser.script(
                                        "[...document.querySelectorAll('h3')].find(each => each.textContent.includes('today')"
                                                + " && each.nextElementSibling.textContent.includes('noah@')).scrollIntoView()")),
                jira(
                        "mia",
                        "feedback",
                        "/browse/SHOP-11",
                        "#productops-feedback",
                        "Feedback",
                        "Where it came from and the words themselves, edited in place."),
                jira(
                        "noah",
                        "inbox",
                        PAGES + "/feedback-inbox",
                        ".productops-inbox-row",
                        "The feedback inbox",
                        "What nobody has decided on, the overdue first; one pass by keys: area, link, merge, later, decline."),
                jira(
                                "noah",
                                "inbox-merge",
                                PAGES + "/feedback-inbox?text=basket",
                                "form[data-decision=MERGE]",
                                "Two who say the same",
                                "What is likely the same, and why; whoever asked stays attached, and the merge can be undone.")
                        .after(Tour::mergeFeedback),
                jira(
                                "noah",
                                "demand",
                                "/browse/SHOP-1",
                                "#productops-linked-feedback",
                                "Who asks for it",
                                "How many, which organisations and segments, what they were worth when they spoke, and their words.")
                        .after(browser -> browser.script("document.getElementById('productops-linked-feedback')"
                                + ".scrollIntoView(); window.scrollBy(0, -60)")),
                jira(
                                "noah",
                                "criterion",
                                "/browse/SHOP-8",
                                ".productops-outcome-learned",
                                "What success was, and what came out",
                                "Agreed before the build, reviewed on the day by whom it names; what was learned stays.")
                        .after(browser -> browser.script(
                                "document.querySelector('.productops-outcome').scrollIntoView({block: 'center'})")),
                jira(
                                "noah",
                                "to-answer",
                                PAGES + "/to-answer",
                                ".productops-answer-words",
                                "To be answered",
                                "Who asked for what is there now, with words to copy; the plugin sends nothing by itself.")
                        .after(browser -> browser.click(By.cssSelector(".productops-answer-draft > summary"))),
                jira(
                                "priya",
                                "voice",
                                PAGES + "/voice",
                                ".productops-voice-table",
                                "Voice of the customer",
                                "Areas or issues by what all feedback adds up to, with the formula beside it and weights to try.")
                        .after(Tour::counted),
                jira(
                        "noah",
                        "loops",
                        PAGES + "/loops",
                        "#productops-loop-times",
                        "Feedback loops",
                        "How long it takes from heard to answered, and how iterative the builds are; each figure says what it is."),
                jira(
                        "noah",
                        "outcomes",
                        PAGES + "/outcomes",
                        "#productops-outcomes-filter",
                        "Bets and outcomes",
                        "What success was agreed to be, by area, and what came of it."),
                jira(
                        "emma",
                        "give-feedback",
                        PAGES + "/give-feedback/heard",
                        "textarea[name=quote]",
                        "A form for colleagues",
                        "For those who use no Jira, at an address of its own, with the questions that its owner chose."),
                jira(
                                "emma",
                                "my-feedback",
                                PAGES + "/my-feedback",
                                "#productops-answer-step",
                                "What became of it",
                                "Whoever sent something reads here, and only they, what became of it.")
                        .after(browser -> browser.click(By.partialLinkText("The help page"))),
                jira(
                        "admin",
                        "organisations",
                        PAGES + "/organisations",
                        "#productops-organisations",
                        "Organisations",
                        "Who customers are, what they are worth and how they stand to us; what they were is kept."),
                jira(
                        "admin",
                        "intake",
                        PAGES + "/intake/entries",
                        "#productops-intake-table",
                        "What came in",
                        "From webhooks and scripts; what could not be read is kept with the reason, to be tried again."),
                jira(
                                "admin",
                                "personal-data",
                                PAGES + "/personal-data",
                                "#productops-privacy-rows",
                                "Personal data",
                                "All that is kept of a person, to hand over or to erase; what is counted stays.")
                        .after(Tour::findPerson),
                confluence(
                        "emma",
                        "macros",
                        "/display/DOC/Who+looks+after+what",
                        ".productops-area-card",
                        "Areas in Confluence",
                        "A card and a tree of a dated copy of Jira's library, there also when Jira is not; below the title, the"
                                + " area of the page's space."),
                confluence(
                        "admin",
                        "link",
                        PAGES + "/link",
                        "#productops-link-refresh",
                        "The link to Jira",
                        "When the copy was made, as whom it is asked for, and what to do if that fails."));
    }

    private static void merge(Browser browser) {
        WebElement into = browser.waitFor(By.cssSelector("#productops-area-merge-form input[role=combobox]"));
        into.sendKeys("search");
        browser.waitFor(By.cssSelector(".productops-combobox-option"));
        into.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.click(By.id("productops-area-merge-form-save"));
    }

    /** A node counts what was said once after its start, and the page says so until it has. */
    private static void counted(Browser browser) {
        browser.waiting().until(driver -> {
            boolean shown = browser.isShown(By.className("productops-voice-table"));
            if (!shown) {
                driver.navigate().refresh();
            }
            return shown;
        });
    }

    private static void mergeFeedback(Browser browser) {
        browser.click(By.cssSelector(".productops-inbox-row a"));
        browser.click(By.cssSelector(".productops-inbox-likely-do"));
        browser.waitFor(By.cssSelector("form[data-decision=MERGE]"));
        browser.script(
                "if (innerWidth < 600) { document.querySelector('.productops-inbox-detail').scrollIntoView(); }");
    }

    private static void findPerson(Browser browser) {
        browser.type(By.id("productops-privacy-person"), "Ana Reis").click(By.id("productops-privacy-find"));
        browser.waitFor(By.id("productops-privacy-rows"));
        browser.script(
                "if (innerWidth < 600) { document.getElementById('productops-privacy-person').scrollIntoView(); }");
    }

    private static void dashboard(Browser browser) {
        if (!browser.isShown(By.className("productops-coverage-item"))) {
            browser.click(By.cssSelector("form[action$='/AddDashboardItem.jspa'] [type='submit']"))
                    .click(By.cssSelector(".productops-item-form [type='submit']"));
        }
    }

    private static void openItem(Browser browser) {
        browser.click(By.cssSelector("#productops-checklist-items-3 .productops-row-fold > summary"))
                .script("document.getElementById('productops-checklist-items-0').scrollIntoView()");
    }

    private static void paste(Browser browser) {
        browser.type(By.id("productops-paste-text"), PASTED);
        browser.click(By.id("productops-paste-show")).waitFor(By.id("productops-paste-lines"));
        browser.script("document.getElementById('productops-paste-guess').scrollIntoView()");
    }

    private static void releaseBoard(Browser browser) {
        if (!browser.isShown(By.className("productops-release-item"))) {
            browser.select(By.id("module"), "Release readiness");
            browser.click(By.cssSelector("form[action$='/AddDashboardItem.jspa'] [type='submit']"));
            browser.waitFor(By.cssSelector(".productops-release-item [type='submit']"))
                    .sendKeys(Keys.ENTER);
        }
    }

    private static void pick(Browser browser) {
        browser.select(By.name("pid"), "Web shop (SHOP)").select(By.name("issuetype"), "Story");
        browser.click(By.id("submit"));
        browser.type(By.name("summary"), "Pay with the last card");
        browser.waitFor(By.cssSelector("productops-picker input[role=combobox]"))
                .sendKeys("pay", Keys.ARROW_DOWN);
        browser.waitFor(By.cssSelector(".productops-combobox-option"));
    }
}

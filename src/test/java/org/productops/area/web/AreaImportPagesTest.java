package org.productops.area.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.AreaImportFixture;
import org.productops.common.imports.web.ImportPages;
import org.productops.common.job.JobTexts;
import org.productops.common.job.web.JobDrawing;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;

class AreaImportPagesTest {

    private static final String HERE = "/plugins/servlet/productops/areas-import";

    private final AreaImportFixture file = new AreaImportFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final AreaImportServlet servlet = new AreaImportServlet(
            browser.support(),
            file.areas,
            file.given.service,
            new ImportPages(
                    file.imports,
                    new JobDrawing(file.jobs, new JobTexts(new EnglishTexts()), browser.templates()),
                    browser.templates(),
                    new FakeDates(),
                    file.given.people));

    @Test
    void askWhichRepositoryAFileIsFrom() {
        assertThat(browser.get(servlet, "").html())
                .contains("data-formats=\"codeowners-github owners\"")
                .contains("data-formats=\"owners\"");

        browser.post(
                servlet,
                "",
                "format",
                "codeowners-github",
                "repository",
                "Shop",
                "address",
                "https://git.example.org/shop",
                "text",
                "* @anna\n/docs/ @ben\n");
        file.threads.runNext();

        assertThat(browser.get(servlet, "1").html())
                .contains("name=\"repository\" value=\"Shop\"")
                .contains("data-key=\"shop\"")
                .contains("repository|Shop|https://git.example.org/shop")
                .contains("data-key=\"shop.docs\"");

        browser.post(servlet, "1", "do", "choose", "version", "1", "repository", "Store", "address", "");
        file.threads.runNext();
        assertThat(browser.get(servlet, "1").html()).contains("data-key=\"store.docs\"");
    }

    @Test
    void leadFromAPastedTableThroughMendingToTheImportAndBack() {
        Answer pasted = browser.post(servlet, "", "format", "csv", "text", "key\tname\towner\npay\tPay\tmia\n");
        assertThat(pasted.redirect()).endsWith(HERE + "/1");
        assertThat(browser.get(servlet, "1").html())
                .as("while it is checked")
                .contains("data-going=\"true\"")
                .doesNotContain("productops-import-choices", "productops-import-apply");
        file.threads.runNext();

        Answer wrong = browser.get(servlet, "1");
        assertThat(wrong.html())
                .contains("There is no user \u201cmia\u201d")
                .contains(HERE + "/1/mend?show=wrong&amp;place=2")
                .contains("aria-label=\"Leave out the row in line 2\"")
                .contains("id=\"productops-import-apply-submit\" disabled")
                .contains("Rows that have to be corrected first: 1.");

        Answer mend = browser.get(servlet, "1/mend", "place", "2", "show", "wrong");
        assertThat(mend.html()).contains("name=\"cell-owner\" value=\"mia\"").contains("aria-invalid=\"true\"");
        Answer mended = browser.post(
                servlet,
                "1/mend",
                "place",
                "2",
                "version",
                "1",
                "cell-key",
                "pay",
                "cell-name",
                "Pay",
                "cell-owner",
                "anna");
        assertThat(mended.redirect()).endsWith(HERE + "/1?at=2#productops-import-here");
        file.threads.runNext();

        Answer ready = browser.get(servlet, "1");
        assertThat(ready.html()).contains("data-key=\"pay\"").doesNotContain(" disabled");
        browser.post(servlet, "1", "do", "apply", "version", "2");
        assertThat(browser.get(servlet, "1").html())
                .as("while it goes on")
                .contains("data-going=\"true\"")
                .doesNotContain("productops-import-apply");
        file.threads.runNext();

        assertThat(browser.get(servlet, "1").html())
                .contains("Imported. New: 1, changed: 0, archived: 0.")
                .contains("id=\"productops-import-undo\"")
                .contains("href=\"/jira/plugins/servlet/productops/area/pay\" dir=\"auto\">Pay</a>");
        assertThat(file.given.get("pay").name()).isEqualTo("Pay");
        assertThat(browser.get(servlet, "1").html())
                .contains(
                        "aui-message-confirmation\" id=\"productops-import-outcome\"",
                        "<p class=\"productops-muted\" dir=\"auto\">By ");
        assertThat(browser.get(servlet, "").html())
                .contains(HERE + "/1\"")
                .contains("Imported. New: 1, changed: 0, archived: 0.");

        assertThat(browser.get(servlet, "1/undo").html())
                .contains("id=\"productops-import-undo-submit\"")
                .contains("becomes what it was: 0. What it archived is restored: 0. What it added is removed: 1.");
        browser.post(servlet, "1/undo", "kept", "0");
        file.threads.runNext();
        assertThat(browser.get(servlet, "1").html())
                .contains("The import was undone. Put back as it was: 0, restored: 0, removed: 1, left as it is: 0.");
        assertThat(file.given.library.tree().size()).isZero();
    }

    @Test
    void setApartWhatWasNotImportedAndDiscardIt() {
        long id = file.upload("key,name", "pay,Pay");
        assertThat(browser.get(servlet, "").html())
                .contains("id=\"productops-import-staged\"", "name=\"discard\" value=\"" + id + "\"")
                .doesNotContain("productops-import-earlier");

        assertThat(browser.post(servlet, "", "discard", String.valueOf(id)).redirect())
                .endsWith(HERE);

        assertThat(browser.get(servlet, String.valueOf(id)).status()).isEqualTo(404);
        assertThat(browser.get(servlet, "").html()).doesNotContain("productops-import-staged");
    }

    @Test
    void stopAJobWithoutAScript() {
        long id = file.upload("key,name", "pay,Pay");
        long job = file.begin(id).id();

        browser.post(servlet, String.valueOf(id), "stop-job", String.valueOf(job));
        file.threads.runNext();

        assertThat(browser.get(servlet, String.valueOf(id)).html())
                .contains("Stopped. Nothing was changed.")
                .contains("productops-import-apply-submit");
    }

    @Test
    void offerToCheckAgainWhatWasNotChecked() {
        browser.post(servlet, "", "format", "csv", "text", "key\tname\npay\tPay\n");
        browser.post(
                servlet,
                "1",
                "stop-job",
                String.valueOf(file.view(1).run().jobId().orElseThrow()));
        file.threads.runNext();

        assertThat(browser.get(servlet, "1").html())
                .contains("id=\"productops-import-check-submit\"")
                .doesNotContain("productops-import-choices", "productops-import-apply");
        browser.post(servlet, "1", "do", "check", "version", "1");
        file.threads.runNext();

        assertThat(browser.get(servlet, "1").html()).contains("data-key=\"pay\"", "Checked on");
    }

    @Test
    void letATableBeReadInAnotherWayThatCouldNotBeRead() {
        long id = file.upload("csv", "key,name\np,\"Pay".getBytes(StandardCharsets.UTF_8));

        assertThat(browser.get(servlet, String.valueOf(id)).html())
                .contains("id=\"productops-import-separator\"", "id=\"productops-import-choose\"")
                .doesNotContain("productops-import-rows", "productops-import-apply");
    }

    @Test
    void keepWhatWasPastedWhenItCannotBeTaken() {
        Answer empty = browser.post(servlet, "", "format", "csv", "text", " ");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.html()).contains("Choose a file, or paste a table.");
    }

    @Test
    void sayAtTheColumnThatItIsTakenTwice() {
        long id = file.upload("key,name,title", "pay,Pay,Payments");

        Answer refused = browser.post(
                servlet,
                String.valueOf(id),
                "do",
                "choose",
                "version",
                "1",
                "columns",
                "3",
                "column0",
                "key",
                "column1",
                "name",
                "column2",
                "name");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html())
                .contains("id=\"productops-import-column2-error\"")
                .as("the choice stays as it is")
                .containsPattern("name=\"column2\"(?:(?!</select>)[\\s\\S])*?<option value=\"name\" selected>")
                .as("and nothing that was not chosen can be imported")
                .doesNotContain("productops-import-apply", "data-key=\"pay\"");
    }

    @Test
    void sayAtFirstThatAColumnIsThereTwice() {
        long id = file.upload("key,Name,name", "pay,Pay,Payments");

        assertThat(browser.get(servlet, String.valueOf(id)).html())
                .contains("Columns that are there twice", "another one has the same name");
        browser.post(
                servlet,
                String.valueOf(id),
                "do",
                "choose",
                "version",
                "1",
                "columns",
                "3",
                "column0",
                "key",
                "column2",
                "name");
        file.threads.runNext();
        assertThat(browser.get(servlet, String.valueOf(id)).html())
                .contains("Payments", "another one has the same name")
                .doesNotContain("Columns that are there twice");
    }

    @Test
    void leadFromACorrectedRowToTheNextOne() {
        long id = file.upload("key,name,owner", "a,A,mia", "b,B,mia", "c,C,mia");
        String page = String.valueOf(id);
        assertThat(browser.get(servlet, page + "/mend", "place", "3", "show", "wrong")
                        .html())
                .as("whoever gives up comes back to the row")
                .contains("href=\"/jira" + HERE + "/1?show=wrong&amp;at=3#productops-import-here\"");

        Answer mended = browser.post(
                servlet, page + "/mend", "place", "3", "show", "wrong", "version", "1", "cell-owner", "anna");
        file.threads.runNext();
        assertThat(mended.redirect()).endsWith(HERE + "/1?show=wrong&at=3&behind=4#productops-import-here");
        assertThat(browser.get(servlet, page, "show", "wrong", "at", "3", "behind", "4")
                        .html())
                .contains("<tr data-key=\"c\" id=\"productops-import-here\" tabindex=\"-1\">")
                .containsOnlyOnce("id=\"productops-import-here\"");

        browser.post(servlet, page + "/mend", "place", "4", "show", "wrong", "version", "2", "leave", "true");
        file.threads.runNext();
        assertThat(browser.get(servlet, page, "show", "wrong", "at", "4").html())
                .as("after the last one those before it are left")
                .contains("<tr data-key=\"a\" id=\"productops-import-here\" tabindex=\"-1\">");

        browser.post(servlet, page + "/mend", "place", "2", "show", "wrong", "version", "3", "cell-owner", "anna");
        file.threads.runNext();
        assertThat(browser.get(servlet, page, "show", "wrong", "at", "2").html())
                .as("when none is left, what can be done now")
                .contains("<div id=\"productops-import-here\" tabindex=\"-1\">", "data-key=\"b\"")
                .containsOnlyOnce("id=\"productops-import-here\"")
                .doesNotContain("productops-import-apply-submit\" disabled");
    }

    @Test
    void sayFirstWhatBecomesOfTheFileAndFoldHowItIsRead() {
        long id = file.upload("key,name,colour", "pay,Pay,red");
        String right = browser.get(servlet, String.valueOf(id)).html();
        assertThat(right.indexOf("productops-import-apply-submit"))
                .isLessThan(right.indexOf("productops-import-reading"))
                .isGreaterThan(right.indexOf("productops-import-tab-NEW"));
        assertThat(right)
                .contains("id=\"productops-import-reading\">", "columns that are imported: 2 of 3")
                .doesNotContain("id=\"productops-import-reading\" open");

        long none = file.upload("colour", "red");
        assertThat(browser.get(servlet, String.valueOf(none)).html()).contains("id=\"productops-import-reading\" open");
        long twice = file.upload("key,name,name", "pay,Pay,Paying");
        assertThat(browser.get(servlet, String.valueOf(twice)).html())
                .contains("id=\"productops-import-reading\" open");
    }

    @Test
    void areForAdministrators() {
        file.given.people.actAs("anna");

        assertThat(browser.get(servlet, "").status()).isEqualTo(403);
        assertThat(browser.post(servlet, "", "text", "key").status()).isEqualTo(403);
    }

    @Test
    void nothingIsAtOtherAddresses() {
        assertThat(browser.get(servlet, "7").status()).isEqualTo(404);
        assertThat(browser.get(servlet, "x").status()).isEqualTo(404);
        assertThat(browser.get(servlet, "1/else").status()).isEqualTo(404);
    }

    @Test
    void askOnceForEachPersonWhomNobodyKnows() {
        long id = file.upload("key,name,owner,maintainer", "a,A,Mia,", "b,B,Mia,Zoe");
        String page = String.valueOf(id);
        assertThat(browser.get(servlet, page).html())
                .contains("name=\"name0\" value=\"Mia\"", "name=\"name1\" value=\"Zoe\"");

        browser.post(
                servlet, page, "do", "people", "version", "1", "name0", "Mia", "meant0", "anna", "name1", "Zoe",
                "meant1", "");
        file.threads.runNext();
        browser.post(
                servlet,
                page,
                "do",
                "choose",
                "version",
                "2",
                "columns",
                "4",
                "column0",
                "key",
                "column1",
                "name",
                "column2",
                "owner",
                "column3",
                "maintainer",
                "leaveOutUnknown",
                "true");
        file.threads.runNext();

        assertThat(browser.get(servlet, page).html())
                .as("what was said is kept when the file is read in another way")
                .contains("name=\"meant1\" value=\"anna\"")
                .contains("Rows that are imported without something that the file says of them: 1.")
                .contains("Left out. There is no user \u201cZoe\u201d")
                .contains("name=\"leaveOutUnknown\" value=\"true\" checked")
                .doesNotContain("productops-import-apply-submit\" disabled");
    }

    @Test
    void letARowBeGivenAKeyOrLeftOutWhereItIsCorrected() {
        long id = file.upload("name,parent", "\u2728,nowhere", "Pay,");
        String page = String.valueOf(id);

        Answer mend = browser.get(servlet, page + "/mend", "place", "2", "show", "wrong");
        assertThat(mend.html())
                .contains("id=\"productops-import-cell-key-error\"", "id=\"productops-import-cell-parent-error\"")
                .contains("name=\"cell-key\" value=\"\"")
                .contains("Leave this row out");
        browser.post(servlet, page + "/mend", "place", "2", "version", "1", "leave", "true");
        file.threads.runNext();

        assertThat(browser.get(servlet, page, "show", "left_out").html())
                .contains("Take this row back", "name=\"leave\" value=\"false\"");
        browser.post(servlet, page + "/mend", "place", "2", "version", "2", "leave", "false");
        file.threads.runNext();
        browser.post(
                servlet,
                page + "/mend",
                "place",
                "2",
                "version",
                "3",
                "cell-name",
                "\u2728",
                "cell-parent",
                "",
                "cell-key",
                "sparkle");
        file.threads.runNext();
        assertThat(file.fates(id)).containsOnlyKeys("sparkle", "pay");
    }

    @Test
    void sayOnceWhatIsMissingAtTheColumns() {
        long none = file.upload("colour", "red");
        assertThat(browser.get(servlet, String.valueOf(none)).html())
                .contains("No column is for the key", "name=\"column0\"")
                .doesNotContain("productops-import-apply");

        long noParent = file.upload("key", "a");
        assertThat(browser.get(servlet, String.valueOf(noParent)).html()).contains("There is no column for the parent");
        long parent = file.upload("key,parent", "a,");
        assertThat(browser.get(servlet, String.valueOf(parent)).html())
                .doesNotContain("There is no column for the parent");
    }

    @Test
    void offerATemplateAndTheNamesOfColumns() {
        assertThat(browser.get(servlet, "").html())
                .contains("href=\"/jira" + HERE + "/template\"")
                .contains("id=\"productops-import-known\"", "geh\u00f6rt zu");

        assertThat(browser.get(servlet, "template").html())
                .startsWith("\uFEFFkey,name,")
                .contains("checkout.payments");
        file.given.people.actAs("anna");
        assertThat(browser.get(servlet, "template").status()).isEqualTo(403);
    }

    @Test
    void offerToUndoOnlyWhatIsThereAndSayWhatComesNext() {
        file.given.create("a", "");
        long id = file.upload("key,name", "a,Another");
        String page = String.valueOf(id);
        assertThat(browser.get(servlet, page).html()).doesNotContain("productops-import-next");
        file.apply(id);
        assertThat(browser.get(servlet, page).html())
                .contains("productops-import-undo")
                .contains(
                        "href=\"/jira/plugins/servlet/productops/areas\"",
                        "href=\"/jira/plugins/servlet/productops/mapping\"",
                        "href=\"/jira/plugins/servlet/productops/coverage\"");
        file.given.service.update("a", 2, new AreaFixture.Draft("", "Mine", "").build());

        assertThat(browser.get(servlet, page).html()).doesNotContain("productops-import-undo");
        assertThat(browser.get(servlet, page + "/undo").html())
                .contains("There is nothing to undo", "Mine", "Back to the import")
                .doesNotContain("productops-import-undo-submit");
    }

    @Test
    void showAllLinesInParts() {
        StringBuilder table = new StringBuilder("key,name\na,A\n");
        IntStream.range(0, 120).forEach(i -> table.append("b").append(i).append(",B,o\u202Eops\n"));
        long id = file.upload(table.toString());

        assertThat(browser.get(servlet, String.valueOf(id)).html())
                .as("they hold it up")
                .contains("id=\"productops-import-lines\"", "o&lt;U+202E&gt;ops", "Leave this row out", "start=50");
        assertThat(browser.get(servlet, String.valueOf(id), "show", "lines", "start", "100")
                        .html())
                .contains("b119");
    }

    @Test
    void sayThatOthersWaitWhileALargeImportWrites() {
        StringBuilder table = new StringBuilder("key,name");
        IntStream.range(0, 1000).forEach(i -> table.append("\nb").append(i).append(",B"));
        long small = file.upload(table.toString());
        long large = file.upload(table + "\nlast,Last");

        assertThat(browser.get(servlet, String.valueOf(small)).html()).doesNotContain("productops-import-large");
        assertThat(browser.get(servlet, String.valueOf(large)).html()).contains("nobody else can save areas");
    }
}

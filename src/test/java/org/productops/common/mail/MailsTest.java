package org.productops.common.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.mail.MailContent.Entry;
import org.productops.common.mail.MailContent.Part;
import org.productops.testing.fakes.FakeMail;
import org.productops.testing.fakes.FakePeople;

class MailsTest {

    private final FakePeople people = new FakePeople().user("anna").user("ben");
    private final FakeMail mailbox = new FakeMail(people);
    private final Mails mails = mailbox.mails();

    private static MailContent mail(MailLanguage language) {
        return new MailContent(
                "Areas\r\nBcc: all@example.com <b>",
                List.of(
                        Part.text("Hello <b>"),
                        Part.list(
                                language.text("productops.common.form.yes"),
                                List.of(new Entry(
                                        "<i>Shop",
                                        "/area/shop",
                                        List.of(language.day(LocalDate.of(2026, 3, 1)), "<u>")))),
                        Part.link("Stop <s>", "/stop?a=1&b=2")));
    }

    @Test
    void writesTextForThoseWhoWantText() {
        assertThat(mails.send("key-anna", MailsTest::mail)).isTrue();

        assertThat(mailbox.sent())
                .containsExactly(
                        new FakeMail.Sent(
                                "anna@example.com",
                                "Areas Bcc: all@example.com <b>",
                                """
                        Hello <b>

                        Yes

                        * <i>Shop
                          March 1, 2026
                          <u>
                          https://jira.example.com/area/shop

                        Stop <s>
                        https://jira.example.com/stop?a=1&b=2
                        """));
    }

    @Test
    void escapesAllThatPeopleWroteInHtml() {
        mailbox.wantsHtml("anna");

        mails.send("key-anna", MailsTest::mail);

        assertThat(mailbox.sent().get(0).body())
                .contains("<html lang=\"en\">", "Hello &lt;b&gt;", "&lt;i&gt;Shop", "&lt;u&gt;", "Stop &lt;s&gt;")
                .contains("href=\"https://jira.example.com/stop?a=1&amp;b=2\"")
                .doesNotContain("<b>", "<i>", "<u>", "<s>");
    }

    @Test
    void sendsNothingToThoseWhoAreNotActiveAndNothingAtAllWhileMailIsOff() {
        people.deactivate("anna");
        people.delete("ben");

        assertThat(mails.send("key-anna", MailsTest::mail)).isFalse();
        assertThat(mails.send("key-ben", MailsTest::mail)).isFalse();
        people.user("anna");
        mailbox.switchOff(true);
        assertThat(mails.send("key-anna", MailsTest::mail)).isFalse();
        assertThat(mails.areOn()).isFalse();
        assertThat(mailbox.sent()).isEmpty();
    }
}

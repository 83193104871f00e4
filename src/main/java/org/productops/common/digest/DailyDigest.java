package org.productops.common.digest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailLanguage;
import org.productops.common.mail.Mails;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Writes;
import org.productops.common.user.OnBehalf;

/**
 * Once a day tells each person what waits for them, in one mail. Who is to get one is noted before it is written, so that
 * nobody gets two of a day, whichever node sends; a mail that is lost with its node is not sent again.
 */
@JiraComponent
public class DailyDigest implements ScheduledWork {

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    /** So many people are noted in one transaction before their mails are written. */
    private static final int PEOPLE_AT_ONCE = 100;

    private final List<DigestSource> sources;
    private final DailyDigestStore store;
    private final Writes writes;
    private final OnBehalf behalf;
    private final Mails mails;
    private final InstantSource clock;

    @Inject
    public DailyDigest(
            List<DigestSource> sources,
            DailyDigestStore store,
            Writes writes,
            OnBehalf behalf,
            Mails mails,
            InstantSource clock) {
        this.sources = List.copyOf(sources);
        this.store = store;
        this.writes = writes;
        this.behalf = behalf;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "daily-digest";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(MORNING);
    }

    @Override
    public void run() {
        if (!mails.areOn()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Set<String> people = new TreeSet<>();
        sources.forEach(source -> people.addAll(source.people()));
        List<String> all = List.copyOf(people);
        for (int start = 0; start < all.size(); start += PEOPLE_AT_ONCE) {
            List<String> some = all.subList(start, Math.min(start + PEOPLE_AT_ONCE, all.size()));
            Set<String> claimed = writes.run(DailyDigestService.LOCK, 0, () -> store.claim(some, today));
            some.stream().filter(claimed::contains).forEach(this::tell);
        }
    }

    private void tell(String user) {
        behalf.of(user, () -> {
            List<Function<MailLanguage, MailContent.Part>> parts = sources.stream()
                    .flatMap(source -> source.part(user).stream())
                    .toList();
            return !parts.isEmpty() && mails.send(user, language -> mail(language, parts));
        });
    }

    private static MailContent mail(MailLanguage language, List<Function<MailLanguage, MailContent.Part>> parts) {
        List<MailContent.Part> said = new ArrayList<>();
        parts.forEach(part -> said.add(part.apply(language)));
        said.add(MailContent.Part.link(language.text("productops.common.digest.stop"), DigestAddress.SWITCH));
        return new MailContent(language.text("productops.common.digest.subject"), said);
    }
}
